// Calls of the command line on damaged files, in a thread of its own: what never ends can be ended from outside.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { run } from "../../src/commands/run.ts";
import type { CommandIo } from "../../src/commands/wiring/command-io.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import { calls, oddWords, outputs } from "./cli-calls.ts";
import { corpora, isArchive } from "./corpus.ts";
import { applyEdits, edit, tokenSoup } from "./edits.ts";
import { editArchive } from "./fuzz-format.ts";

interface Task {
  readonly seed: number;
  readonly cases: number;
  readonly real: boolean;
  /** Where the files of a case are put. */
  readonly folder: string;
  readonly slow: number;
}

const task = workerData as Task;
const tell = (message: object): void => {
  // Not a window's: a thread has no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  parentPort?.postMessage(message);
};

const honest: Readonly<Record<string, string>> = {
  "glosa.json": '{ "glossary": ["g.csv"], "memory": ["m.tmx"] }\n',
  "g.csv": "id,en,es,status\npatrol,patrol,ronda,preferred\nvote,vote,voto,preferred\n",
  "m.tmx":
    '<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>\n<tu><tuv xml:lang="en"><seg>The patrol met.</seg></tuv><tuv xml:lang="es"><seg>La ronda se reunió.</seg></tuv></tu>\n</body></tmx>\n',
  "en.md": "# The patrol\n\nThe patrol met in 2019. Will they vote?\n",
  "es.md": "# La ronda\n\nLa patrulla se reunio en 2018. Votarán?\n",
};
// Files of the project itself, which nobody names on the command line.
const places = ["glosa.json", "glosa-decisions.jsonl", "glosa-baseline.jsonl", "g.csv", "m.tmx"];

const corpus = corpora(task.real).filter(({ files }) => files.length > 0);
const fraction = fc.noBias(fc.nat(999_999)).map((number) => number / 1e6);
const arbitrary = fc.record({
  format: fraction,
  file: fraction,
  soup: fc.option(tokenSoup, { nil: undefined, freq: 12 }),
  edits: fc.array(edit, { maxLength: 3 }),
  call: fc.constantFrom(...calls),
  output: fc.constantFrom(...outputs),
  odd: fc.constantFrom(...oddWords),
  // Mostly the file has the name of its format.
  name: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    fc.constantFrom(...places, "f", "f.csv", "f.tmx", "f.md", "f.xlsx", "f.docx", "f.srt"),
  ),
  language: fc.constantFrom("en" as const, "es" as const),
});
type Case = typeof arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[Math.floor(at * items.length)];

/** Puts the files of the case into the folder; the arguments. */
function prepared(each: Case): readonly string[] {
  const { folder } = task;
  rmSync(folder, { recursive: true, force: true });
  const { format, files } = pick(corpus, each.format) ?? { format: undefined, files: [] };
  const seed = pick(files, each.file)?.bytes ?? new Uint8Array();
  const others = files.map(({ bytes }) => bytes);
  const bytes =
    format !== undefined && isArchive(format)
      ? editArchive(seed, each.edits, others)
      : each.soup === undefined
        ? applyEdits(seed, each.edits, others)
        : new TextEncoder().encode(each.soup);
  const name = each.name ?? `f${format?.extensions[0] ?? ".txt"}`;
  for (const [path, text] of Object.entries(honest)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, name), bytes);
  const stands: Readonly<Record<string, string>> = { F: name, O: each.output, X: each.odd };
  return each.call.map((word) => stands[word] ?? word);
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(".glosa"))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "latin1")]),
  );
}

/** What the call broke; nothing if it kept its promises. */
async function broken(arguments_: readonly string[], language: "en" | "es"): Promise<string[]> {
  const before = filesIn(task.folder);
  let [output, errors] = ["", ""];
  const io: CommandIo = {
    workingFolder: task.folder,
    environment: { GLOSA_DEBUG: "1" },
    translate: createTranslator(language),
    tool: { name: "glosa", version: "0" },
    write: (text) => (output += text),
    writeExact: (text) => (output += text),
    writeError: (text) => (errors += text),
    readInput: () => Promise.resolve(new Uint8Array()),
    personalConfig: undefined,
    openAddress: () => Promise.resolve(false),
    protocolStreams: () => ({ input: new PassThrough().end(), output: new PassThrough() }),
    untilInterrupted: () => Promise.resolve(),
    isTerminal: false,
    errorIsTerminal: false,
    width: 80,
    now: () => new Date(0),
  };
  const start = process.cpuUsage();
  const exitCode = await run(arguments_, io);
  const { user, system } = process.cpuUsage(start);
  const after = filesIn(task.folder);
  const milliseconds = Math.round((user + system) / 1000);
  const faults: string[] = [];
  if (/^ +at |fault in glosa itself|error de glosa/mu.test(errors))
    faults.push(`stack: ${errors.slice(0, 1500)}`);
  const sentences = errors.split("\n").filter((line) => line.startsWith("glosa: "));
  if (exitCode === 2 && sentences.length !== 1)
    faults.push(`sentences: ${sentences.length}: ${errors.slice(0, 400)}`);
  if (sentences.join("").includes("[object"))
    faults.push(`sentence: ${sentences.join(" ").slice(0, 300)}`);
  if (exitCode === 2)
    for (const [path, text] of before)
      if (after.get(path) !== text) faults.push(`changed: ${path} ${errors.slice(0, 300)}`);
  for (const path of after.keys()) if (/\.(?:lock|tmp)$/u.test(path)) faults.push(`left: ${path}`);
  if (
    exitCode !== 2 &&
    arguments_.includes("--json") &&
    !arguments_.includes("--") &&
    !isJson(output)
  )
    faults.push(`json: ${output.slice(0, 300)} ${errors.slice(0, 300)}`);
  // oxlint-disable-next-line no-control-regex -- what must not come out
  if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/u.test(output.replaceAll("\r\n", "\n")))
    faults.push(`control: ${JSON.stringify(output).slice(0, 300)}`);
  if (!output.startsWith("::") && /^[^\S\n]*::/mu.test(output + errors))
    faults.push(`command: ${(output + errors).slice(0, 300)}`);
  if (milliseconds > task.slow) faults.push(`slow: ${milliseconds} ms`);
  return faults;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const known = new Set<string>();
for (const [number, each] of fc
  .sample(arbitrary, { seed: task.seed, numRuns: task.cases })
  .entries()) {
  const arguments_ = prepared(each);
  tell({ begun: number, arguments: arguments_ });
  let faults: readonly string[];
  try {
    faults = await broken(arguments_, each.language);
  } catch (error) {
    faults = [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
  }
  for (const fault of faults) {
    const [kind = ""] = fault.split(":");
    const frames = fault
      .split("\n")
      .filter((line) => line.includes(" at "))
      .slice(0, 2);
    const signature = `${kind} ${arguments_[0]} ${frames.join(" ").replaceAll(/:\d+/gu, "")}`;
    if (known.has(signature)) continue;
    known.add(signature);
    // As it was before the call, which may have changed it.
    prepared(each);
    tell({ fault, arguments: arguments_, number });
    // Until the files are copied.
    const copied = new Promise((resolve) => parentPort?.once("message", resolve));
    await copied;
  }
}
if (existsSync(task.folder)) rmSync(task.folder, { recursive: true });
tell({ ended: true });
