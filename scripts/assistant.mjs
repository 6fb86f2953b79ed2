// A scripted assistant: brings the demonstration's draft to no error with the reading tools of `glosa mcp` alone, and prints
// its steps. It knows what the tools tell it and a little Spanish grammar, and nothing of the draft. Works on a copy.
// With a folder, it works there: node scripts/assistant.mjs FOLDER.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "bin", "cli.js");
const draft = { sourcePath: "articles/en/vacancia.md", targetPath: "articles/es/vacancia.md" };
const mostRounds = 6;

const [given] = process.argv.slice(2);
const folder = given ?? copyOfProject();
const client = new Client(
  { name: "scripted assistant", version: "1" },
  { versionNegotiation: { mode: "auto" } },
);
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: [cli, "mcp"], cwd: folder }),
);
process.exitCode = (await work()) ? 0 : 1;
await client.close();
if (given === undefined) rmSync(folder, { recursive: true });

function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), "glosa-assistant-"));
  for (const name of ["glosa.json", "glossary", "tmx", "articles"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  return copy;
}

async function call(name, argument) {
  const result = await client.callTool({ name, arguments: argument });
  if (result.isError) throw new Error(result.content[0].text);
  return result.structuredContent;
}

async function work() {
  const { tools } = await client.listTools();
  console.log(`Tools: ${tools.map(({ name }) => name).join(", ")}`);
  const { total } = await call("terms_in_text", { path: draft.sourcePath });
  console.log(`terms_in_text ${draft.sourcePath}: ${total} concepts`);
  for (let round = 1; round <= mostRounds; round++) {
    const report = await checked();
    console.log(
      `check_translation, round ${round}: ${report.errors} errors, ${report.warnings} warnings, pass ${report.pass}`,
    );
    if (report.pass) return true;
    const errors = report.findings.filter(({ level }) => level === "error");
    // From the end, so that the places of the others stay right.
    for (const finding of errors.toSorted((a, b) => offsetOf(b) - offsetOf(a)))
      await correct(finding);
  }
  return (await checked()).pass;
}

/** All pages. */
async function checked() {
  const findings = [];
  for (let cursor; ;) {
    const page = await call("check_translation", { ...draft, ...(cursor && { cursor }) });
    findings.push(...page.findings);
    cursor = page.nextCursor;
    if (cursor === undefined) return { ...page, findings };
  }
}

function read() {
  return readFileSync(join(folder, draft.targetPath), "utf8");
}

function offsetOf({ fix, target }, text = read()) {
  const { line, column } = fix ?? target;
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

async function correct(finding) {
  const text = read();
  const start = offsetOf(finding, text);
  const found = (finding.fix ?? finding.target).text;
  const edit = await editFor(finding, text, start, found);
  if (edit === undefined) {
    console.log(`  ${finding.rule}: no correction known: ${finding.message}`);
    return;
  }
  const { from = start, to = start + found.length, replacement, how } = edit;
  writeFileSync(join(folder, draft.targetPath), text.slice(0, from) + replacement + text.slice(to));
  const shown = text.slice(from, to);
  console.log(
    `  ${finding.rule}: ${shown === "" ? "+" : `“${shown}” ->`} “${replacement}” (${how})`,
  );
}

async function editFor(finding, text, start, found) {
  if (text.slice(start, start + found.length) !== found) return undefined;
  if (finding.fix !== undefined) return { replacement: finding.fix.replacement, how: "its fix" };
  if (finding.concept !== undefined && finding.rule.startsWith("term-"))
    return termFor(finding, text, start, found);
  const [suggestion] = finding.suggestions;
  if (suggestion !== undefined) return { replacement: suggestion, how: "its suggestion" };
  if (finding.rule === "number-mismatch")
    return { replacement: finding.source.text, how: "the number of the source" };
  if (finding.rule === "quote-unbalanced") return closingQuote(text, start);
  return undefined;
}

/** The approved term in the number of what stands there, with its article. */
async function termFor({ suggestions, concept }, text, start, found) {
  const { concepts } = await call("lookup_term", { term: suggestions[0] });
  const terms = concepts.find(({ id }) => id === concept)?.terms ?? [];
  const term = terms.find(({ text: own, use }) => own === suggestions[0] && use === "use");
  if (term === undefined) return undefined;
  const isPlural = found.split(" ").every((word) => word.endsWith("s"));
  const replacement = isPlural ? term.text.split(" ").map(plural).join(" ") : term.text;
  const article = /(\p{L}+) $/u.exec(text.slice(0, start))?.[1] ?? "";
  const agreeing = articleFor(article, term.gender);
  const how = `lookup_term: ${[term.status, term.gender, isPlural && "plural"].filter(Boolean).join(", ")}`;
  if (agreeing === article) return { replacement, how };
  return {
    from: start - article.length - 1,
    to: start + found.length,
    replacement: `${agreeing} ${replacement}`,
    how,
  };
}

function plural(word) {
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`;
  return word.endsWith("s") ? word : `${word}es`;
}

function articleFor(article, gender) {
  const pairs = [
    ["el", "la"],
    ["un", "una"],
    ["los", "las"],
    ["unos", "unas"],
    ["del", "de la"],
    ["al", "a la"],
  ];
  const pair = pairs.find((each) => each.includes(article));
  if (pair === undefined || gender === undefined) return article;
  return pair[gender === "feminine" ? 1 : 0];
}

/** Before the full stop that ends the paragraph. */
function closingQuote(text, start) {
  const opened = text.charAt(start);
  const closing = { "«": "»", "“": "”" }[opened];
  const end = /(?:[.!?…]?\s*)(?:\n\s*\n|$)/u.exec(text.slice(start));
  if (closing === undefined || end === null) return undefined;
  const at = start + end.index;
  return { from: at, to: at, replacement: closing, how: "the end of its paragraph" };
}
