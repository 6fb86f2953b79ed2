// The command as a client starts it: a process of its own, of which every byte on standard output is the protocol's.

import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { smallProject } from "../../commands/small-project.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import type { WireAnswer } from "./connect.ts";

const cli = join(import.meta.dirname, "..", "..", "..", "dist", "bin", "cli.js");

interface Server {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: () => string;
  readonly errors: () => string;
  readonly send: (message: object) => void;
  /** The answer to the request with this id. */
  readonly answer: (id: number) => Promise<WireAnswer>;
}

function start(folder: string, arguments_: readonly string[] = []): Server {
  const child = spawn(process.execPath, [cli, "mcp", ...arguments_], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const lines = (): WireAnswer[] =>
    output
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as WireAnswer);
  return {
    ...{ child, output: () => output, errors: () => errors },
    send: (message) =>
      void child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`),
    answer: async (id) => {
      for (;;) {
        const found = lines().find((line) => line.id === id);
        if (found !== undefined) return found;
        await once(child.stdout, "data");
      }
    },
  };
}

async function open(server: Server): Promise<void> {
  const clientInfo = { name: "by hand", version: "0" };
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  server.send({ id: 0, method: "initialize", params });
  await server.answer(0);
  server.send({ method: "notifications/initialized" });
}

function call(server: Server, id: number, name: string, argument: object): Promise<WireAnswer> {
  server.send({ id, method: "tools/call", params: { name, arguments: argument } });
  return server.answer(id);
}

const pair = { sourcePath: "en/puno.md", targetPath: "es/puno.md" };

describe.skipIf(!existsSync(cli))("a process", () => {
  it("writes nothing but messages, whatever it meets, and ends with its client", async () => {
    const files = {
      ...smallProject,
      "glossary/protest.csv": `${smallProject["glossary/protest.csv"]}odd,odd,impar,preferred,noun,,sometimes,,,\n`,
    };
    const folder = temporaryFolder(files);
    const server = start(folder);
    await open(server);
    await call(server, 1, "check_translation", pair);
    await call(server, 2, "find_matches", { path: "en/puno.md" });
    await call(server, 3, "terms_in_text", { path: "missing.md" });
    server.child.stdin.write("no message\n");
    writeFileSync(join(folder, "tmx/puno.tmx"), "<tmx");
    await call(server, 4, "concordance", { words: "strike" });
    await call(server, 5, "check_translation", {});
    server.child.stdin.end();
    const [code] = (await once(server.child, "close")) as [number];
    expect(code).toBe(0);
    const lines = server.output().split("\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      const message = JSON.parse(line) as WireAnswer;
      expect(message.jsonrpc).toBe("2.0");
      expect(line).not.toMatch(/\p{Cc}/u);
    }
    expect(lines).toHaveLength(7);
    expect(server.errors()).toContain("“sometimes”");
  });

  it("that was killed in the middle of a check is started again, and answers the same", async () => {
    const folder = temporaryFolder(smallProject);
    const first = start(folder);
    await open(first);
    const before = await call(first, 1, "check_translation", pair);
    first.send({
      id: 2,
      method: "tools/call",
      params: { name: "check_translation", arguments: {} },
    });
    first.child.kill("SIGKILL");
    await once(first.child, "close");
    const second = start(folder);
    await open(second);
    const after = await call(second, 1, "check_translation", pair);
    expect(after.result).toEqual(before.result);
  });

  it("that was killed while it wrote leaves the old glossary or the new one, and no lock", async () => {
    const folder = temporaryFolder(smallProject);
    const path = join(folder, "glossary/protest.csv");
    for (let round = 0; round < 3; round++) {
      const server = start(folder, ["--write"]);
      await open(server);
      for (let at = 0; at < 5; at++)
        server.send({
          ...{ id: 10 + at, method: "tools/call" },
          params: {
            name: "propose_term",
            arguments: { source: `strike ${round} ${at}`, target: `huelga ${round} ${at}` },
          },
        });
      await server.answer(10);
      server.child.kill("SIGKILL");
      await once(server.child, "close");
      const text = readFileSync(path, "utf8");
      for (const line of (smallProject["glossary/protest.csv"] ?? "").split("\n"))
        expect(text).toContain(line);
      expect(text).toContain(`strike ${round} 0,huelga ${round} 0,proposed`);
    }
    const last = start(folder, ["--write"]);
    await open(last);
    const { result } = await call(last, 1, "propose_term", { source: "march", target: "marcha" });
    expect(result.structuredContent.status).toBe("proposed");
  });

  it("answers what was asked before its input ended", async () => {
    const server = start(temporaryFolder(smallProject));
    const clientInfo = { name: "printf", version: "0" };
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
    server.send({ id: 0, method: "initialize", params });
    server.send({
      id: 1,
      method: "tools/call",
      params: { name: "lookup_term", arguments: { term: "strike" } },
    });
    server.child.stdin.end();
    await once(server.child, "close");
    expect((await server.answer(1)).result.structuredContent.total).toBe(1);
  });
});
