// The command as an editor starts it: a process of its own, that is killed, begun again, and spoken to out of order.

import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { uriOfPath } from "../../../src/project/editor/file-uri.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { config, files, glossary, target } from "./patrol-project.ts";

const cli = join(import.meta.dirname, "..", "..", "..", "dist", "bin", "cli.js");

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly open: (path: string, text: string, version: number) => Promise<void>;
  readonly published: (path: string, version: number) => Promise<PublishDiagnosticsParams>;
}

async function start(folder: string, locale = "en"): Promise<Started> {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  onTestFinished(() => connection.dispose());
  const got: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    got.push(params);
    for (const look of waiting) look();
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    ...{ processId: process.pid, rootUri: uriOfPath(folder), locale },
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    initializationOptions: { delay: 0 },
  });
  await connection.sendNotification("initialized", {});
  const uri = (path: string): string => uriOfPath(join(folder, path));
  return {
    ...{ child, connection },
    open: (path, text, version) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uri(path), languageId: "markdown", version, text },
      }),
    published: (path, version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = got.find((each) => each.uri === uri(path) && each.version === version);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

async function kill({ child }: Started): Promise<void> {
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

describe.skipIf(!existsSync(cli))("glosa lsp, as a process", () => {
  it("that is killed in the middle of a check says the same when it is started again", async () => {
    const folder = temporaryFolder(files);
    const first = await start(folder);
    await first.open("es/a.md", target, 1);
    const before = await first.published("es/a.md", 1);
    expect(before.diagnostics).toHaveLength(2);
    await first.open("es/a.md", target.repeat(50), 2);
    await kill(first);
    expect(first.child.signalCode).toBe("SIGKILL");
    const second = await start(folder);
    await second.open("es/a.md", target, 1);
    expect(await second.published("es/a.md", 1)).toEqual(before);
    await second.connection.sendRequest("shutdown");
    const closed = once(second.child, "close");
    await second.connection.sendNotification("exit");
    expect(await closed).toEqual([0, null]);
  }, 30_000);

  it.each([
    ["exit, without shutdown", (started: Started) => started.connection.sendNotification("exit")],
    ["the end of its input", (started: Started) => void started.child.stdin.end()],
  ])("ends with 1, as the protocol has it, after %s", async (_, leave) => {
    const started = await start(temporaryFolder(files));
    const closed = once(started.child, "close");
    await leave(started);
    expect(await closed).toEqual([1, null]);
  });

  it("leaves files alone, and two of them work in one folder, with spaces and ñ in its name", async () => {
    const name = "ñandú y más";
    const inside = (path: string): string => `${name}/${path}`;
    const root = temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [inside(path), text])),
    );
    const folder = join(root, name);
    const [english, spanish] = [await start(folder), await start(folder, "es")];
    await english.open("es/a.md", target, 1);
    await spanish.open("es/a.md", target, 1);
    const [said, dicho] = [
      await english.published("es/a.md", 1),
      await spanish.published("es/a.md", 1),
    ];
    expect(dicho.diagnostics.map(({ range, code }) => [range, code])).toEqual(
      said.diagnostics.map(({ range, code }) => [range, code]),
    );
    expect(dicho.diagnostics[0]?.message).toContain("está desaconsejado");
    await kill(english);
    await kill(spanish);
    expect(readFileSync(join(folder, "glossary/protest.csv"), "utf8")).toBe(glossary);
  }, 30_000);

  it("lives on while glosa.json and the glossary are broken and mended on the disk", async () => {
    const folder = temporaryFolder(files);
    const server = await start(folder);
    let version = 1;
    const codes = async (): Promise<readonly unknown[]> => {
      version += 1;
      await server.open("es/a.md", target, version);
      const { diagnostics } = await server.published("es/a.md", version);
      return diagnostics.map(({ code }) => code);
    };
    const write = async (path: string, text: string): Promise<void> => {
      writeFileSync(join(folder, path), text);
      await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOfPath(join(folder, path)), type: 2 }],
      });
    };
    const good = ["term-deprecated", "term-deprecated"];
    expect(await codes()).toEqual(good);
    for (let round = 0; round < 2; round += 1) {
      await write("glosa.json", "{ nothing");
      expect(await codes()).toEqual(["jsonSyntax"]);
      await write("glosa.json", config);
      expect(await codes()).toEqual(good);
      await write("glossary/protest.csv", 'id,en,es\nx,"open,abierto\n');
      expect(await codes()).toEqual(["unclosedQuote"]);
      await write("glossary/protest.csv", glossary);
      expect(await codes()).toEqual(good);
    }
  }, 30_000);
});
