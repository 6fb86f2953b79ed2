// `npm run bench`: the language server as an editor meets it, a process over two pipes. Printed, never asserted.

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createProtocolConnection } from "vscode-languageserver/node";
import { available } from "./accuracy-data.mjs";
import { longProject } from "./long-project.mjs";
import { root } from "./own-articles.mjs";
import { rightForms } from "./right-form.mjs";

const cli = join(root, "dist", "bin", "cli.js");
const concepts = 1000;
const articles = 100;
const edits = Number(process.argv[2] ?? 10_000);
const capabilities = {
  textDocument: { publishDiagnostics: {}, hover: { contentFormat: ["markdown"] } },
};

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const p95 = (numbers) => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1];
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const print = (label, value, bar) =>
  console.log(`  ${label.padEnd(52)} ${String(value).padStart(9)}  bar ${bar}`);

/** An editor that has one server. */
async function start(folder) {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const waiting = [];
  const versions = new Map();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version }) => {
    for (const each of waiting.splice(0))
      if (each.uri === uri && (version ?? 0) >= each.version) each.resolve();
      else waiting.push(each);
  });
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    ...{ processId: process.pid, rootUri, capabilities },
    workspaceFolders: [{ uri: rootUri, name: "bench" }],
  });
  await connection.sendNotification("initialized", {});
  const uriOf = (path) => pathToFileURL(join(folder, path)).href;
  return {
    child,
    ask: (method, params) => connection.sendRequest(method, params),
    uriOf,
    open: (path) => {
      const uri = uriOf(path);
      versions.set(uri, 1);
      const text = readFileSync(join(folder, path), "utf8");
      const shown = new Promise((resolve) => waiting.push({ uri, version: 1, resolve }));
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      });
      return shown;
    },
    /** A letter at the start of a line; resolves when the diagnostics are there. */
    type: (path, line, letter) => {
      const uri = uriOf(path);
      const version = versions.get(uri) + 1;
      versions.set(uri, version);
      const at = { line, character: 0 };
      const shown = new Promise((resolve) => waiting.push({ uri, version, resolve }));
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: at, end: { line, character: letter === "" ? 1 : 0 } }, text: letter },
        ],
      });
      return shown;
    },
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
    },
  };
}

const timed = async (work) => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** Megabytes that the process occupies; only Linux tells. */
function memoryOf({ pid }) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(kilobytes) / 1000;
  } catch {
    return Number.NaN;
  }
}
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function keystrokes(editor, path, count) {
  const times = [];
  for (let turn = 0; turn < count; turn += 1)
    times.push(await timed(() => editor.type(path, 4, turn % 2 === 0 ? "x" : "")));
  return p95(times.slice(3));
}

async function answers(editor, method, path, lines, count) {
  const times = [];
  for (let turn = 0; turn < count; turn += 1)
    times.push(
      await timed(() =>
        editor.ask(method, {
          textDocument: { uri: editor.uriOf(path) },
          position: { line: (turn * 2) % lines, character: 10 + (turn % 60) },
        }),
      ),
    );
  return p95(times.slice(3));
}

async function latency(folder) {
  console.log(`\nLanguage server, ${concepts} concepts, ${articles} articles, milliseconds`);
  const cold = [];
  for (let run = 0; run < 5; run += 1) {
    let editor;
    cold.push(
      await timed(async () => {
        editor = await start(folder);
        await editor.open("es/a1.md");
      }),
    );
    await editor.stop();
  }
  print("editor opens a file to first diagnostics, cold", Math.round(median(cold)), "900");
  const editor = await start(folder);
  await editor.open("es/a1.md");
  print(
    "key to diagnostics, 1,000 words, p95",
    Math.round(await keystrokes(editor, "es/a1.md", 40)),
    "300",
  );
  print(
    "hover, p95",
    (await answers(editor, "textDocument/hover", "es/a1.md", 30, 150)).toFixed(1),
    "30",
  );
  print(
    "completion, p95",
    (await answers(editor, "textDocument/completion", "es/a1.md", 30, 150)).toFixed(1),
    "30",
  );
  await editor.open("es/long.md");
  print(
    "key to diagnostics, 10,000 words, p95",
    Math.round(await keystrokes(editor, "es/long.md", 25)),
    "800",
  );
  const during = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const shown = editor.type("es/long.md", 4, turn % 2 === 0 ? "x" : "");
    await rest(160);
    for (let ask = 0; ask < 5; ask += 1) {
      during.push(await answers(editor, "textDocument/hover", "es/a1.md", 30, 4));
      await rest(20);
    }
    await shown;
  }
  print("hover while 10,000 words are checked, p95", p95(during).toFixed(1), "30");
  await editor.stop();
}

async function memory(folder) {
  const editor = await start(folder);
  // Five are open; the others are known from a check of everything.
  for (let at = 0; at < 5; at += 1) await editor.open(`es/a${at}.md`);
  await editor.ask("workspace/executeCommand", { command: "glosa.checkAll" });
  await rest(2000);
  const idle = memoryOf(editor.child);
  print("memory of an idle server, MB", Math.round(idle), "200");
  for (let turn = 0; turn < edits; turn += 1) {
    const shown = editor.type(`es/a${turn % 5}.md`, 4, turn % 10 < 5 ? "x" : "");
    // As fast as a person writes, a check is made every now and then.
    if (turn % 50 === 49) await shown;
  }
  await rest(2000);
  const after = memoryOf(editor.child);
  const more = ((after / idle - 1) * 100).toFixed(0);
  print(`after ${edits} edits, MB (${more} % more)`, Math.round(after), "10 % more");
  await editor.stop();
}

const folder = await longProject({ concepts, articles });
try {
  await latency(folder);
  await memory(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (available) {
  console.log("\nReplaced term equals the form that the translator wrote, TICO; bars: 95 %, 85 %");
  for (const [size, { count, right, certain, surelyRight }] of rightForms())
    print(
      size,
      `${((100 * right) / count).toFixed(1)} %`,
      `${count} places, of ${certain} called certain ${((100 * surelyRight) / certain).toFixed(1)} %`,
    );
}
