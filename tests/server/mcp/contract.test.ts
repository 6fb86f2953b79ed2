// What assistants rely on: names, arguments and answers of the tools, in both eras of the protocol.

import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/commands/run.ts";
import { smallProject } from "../../commands/small-project.ts";
import { testIo } from "../../commands/test-io.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { connect, type AnswerData, type WireAnswer } from "./connect.ts";

const reading = [
  ...["terms_in_text", "lookup_term", "find_matches", "concordance"],
  ...["check_translation", "explain_finding"],
];

describe("the contract", () => {
  it("is this list of tools with these schemas", async () => {
    const { client } = await connect(temporaryFolder(smallProject), { arguments_: ["--write"] });
    const { tools } = await client.listTools();
    const contract = `${JSON.stringify(tools, undefined, 2)}\n`;
    await expect(contract).toMatchFileSnapshot("tools.snapshot");
  });

  it("has a tool that writes only where it was asked for", async () => {
    const { client } = await connect(temporaryFolder(smallProject));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(reading);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    const refused = client.callTool({ name: "propose_term", arguments: {} });
    await expect(refused).rejects.toThrow(/propose_term/u);
  });

  it("says of each tool what it does to files", async () => {
    const { client } = await connect(temporaryFolder(smallProject), { arguments_: ["--write"] });
    const { tools } = await client.listTools();
    const writing = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true);
    expect(writing.map(({ name }) => name)).toEqual(["propose_term"]);
    expect(tools.every(({ annotations }) => annotations?.destructiveHint === false)).toBe(true);
    expect(tools.every(({ annotations }) => annotations?.openWorldHint === false)).toBe(true);
  });

  it("takes no argument that it does not know", async () => {
    const { call } = await connect(temporaryFolder(smallProject));
    const { isError, text } = await call("lookup_term", { term: "strike", trem: "x" });
    expect(isError).toBe(true);
    expect(text).toContain("trem");
  });
});

describe.each(["auto", "legacy"] as const)("the era of a client that opens as %s", (mode) => {
  it("is served", async () => {
    const assistant = await connect(temporaryFolder(smallProject), { mode });
    const { client, call, printed } = assistant;
    expect(client.getNegotiatedProtocolVersion()).toBe(
      mode === "auto" ? "2026-07-28" : "2025-11-25",
    );
    const found = await call("lookup_term", { term: "peasant patrols" });
    expect(found.data.concepts[0]?.id).toBe("peasant-patrols");
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["translate-article", "review-translation"]);
    const { contents } = await client.readResource({ uri: "glosa://concept/hunger-strike" });
    expect(contents).toHaveLength(1);
    expect(printed()).toBe("");
  });
});

/** The answers of the command to these lines. */
async function answersTo(lines: readonly (object | string)[]): Promise<readonly WireAnswer[]> {
  const output = new PassThrough();
  let wire = "";
  output.on("data", (chunk: Buffer) => (wire += chunk.toString()));
  const input = new PassThrough();
  const { io } = testIo({ folder: temporaryFolder(smallProject), streams: { input, output } });
  const exitCode = run(["mcp"], io);
  for (const line of lines)
    input.write(`${typeof line === "string" ? line : JSON.stringify(line)}\n`);
  input.end();
  expect(await exitCode).toBe(0);
  return wire
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as WireAnswer);
}

const opening = (protocolVersion: string): object => ({
  ...{ jsonrpc: "2.0", id: 1, method: "initialize" },
  params: { protocolVersion, capabilities: {}, clientInfo: { name: "by hand", version: "0" } },
});
const opened = { jsonrpc: "2.0", method: "notifications/initialized" };
const lookUp = {
  ...{ jsonrpc: "2.0", id: 2, method: "tools/call" },
  params: { name: "lookup_term", arguments: { term: "hunger strike" } },
};

describe("a conversation by hand", () => {
  it.each(["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])(
    "in the revision %s is answered to its end",
    async (version) => {
      const [first, second] = await answersTo([opening(version), opened, lookUp]);
      expect(first?.result.protocolVersion).toBe(version);
      expect(first?.result.serverInfo).toEqual({ name: "glosa", version: "0.0.0" });
      expect(first?.result.instructions).toContain("check_translation");
      expect(second?.id).toBe(2);
      const data = JSON.parse(second?.result.content[0]?.text ?? "") as AnswerData;
      expect(data.concepts[0]?.id).toBe("hunger-strike");
    },
  );

  it("survives lines that are no messages, and one that is too long", async () => {
    const answers = await answersTo([
      opening("2025-06-18"),
      opened,
      "{ not JSON",
      "",
      '{"jsonrpc":"2.0"}',
      `"${"x".repeat(10_000_001)}"`,
      lookUp,
    ]);
    // What is no message is complained of at once, without waiting for answers.
    const refused = answers.filter(({ error }) => error !== undefined);
    expect(refused.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32700],
      [null, -32700],
      [null, -32700],
    ]);
    expect(answers.filter(({ error }) => error === undefined).map(({ id }) => id)).toEqual([1, 2]);
  });
});
