// Articles that are no Markdown, and a glossary that is a workbook, through the command line.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import { writeXlsx } from "../../src/formats/xlsx/write-xlsx.ts";
import { makeDocx, p, r } from "../formats/docx/make-docx.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const glossary = smallProject["glossary/protest.csv"] ?? "";

function workbook(): Uint8Array {
  const context = {
    warn: () => undefined,
    path: "glossary.xlsx",
    tool: { name: "glosa", version: "0" },
  };
  const read = readCsv([new TextEncoder().encode(glossary)], context);
  const [bytes] = [...writeXlsx(read, context)];
  if (bytes === undefined || typeof bytes === "string") throw new Error("no bytes");
  return bytes;
}

const cues = (...texts: readonly string[]): string =>
  texts
    .map((text, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${text}\n`)
    .join("\n");

const files: Readonly<Record<string, string | Uint8Array>> = {
  "glossary.csv": glossary,
  "glossary.xlsx": workbook(),
  "en.html":
    "<h1>A strike</h1>\n<p>The <b>peasant patrols</b> closed the road &mdash; all of it.</p>\n<p>Will they come back?</p>\n",
  "es.html":
    "<h1>Un paro</h1>\n<p>Las <b>patrullas campesinas</b> de la ma&ntilde;ana cerraron la carretera.</p>\n<!-- glosa-ignore inverted-mark: así se dijo -->\n<p>Volver&aacute;n?</p>\n",
  "en.srt": cues("The peasant patrols", "closed the road."),
  "es.srt": cues("Las patrullas", "campesinas cerraron la carretera."),
  "en.docx": makeDocx(p(r("A strike")) + p(r("The peasant patrols closed the road."))),
  "es.docx": makeDocx(
    p(r("Un paro")) + p(r("Las patru") + r("llas campesinas cerraron la carretera.")),
  ),
};

interface Found {
  readonly ruleId: string;
  readonly target?: {
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    text: string;
  };
}

it.each([
  ["html", "2:11-2:31 patrullas campesinas"],
  ["srt", "3:5-7:11 patrullas\n\n2\n00:00:01,000 --> 00:00:01,900\ncampesinas"],
  ["docx", "2:5-2:25 patrullas campesinas"],
])("glosa check finds the same in %s", async (kind, place) => {
  const folder = temporaryFolder(files);
  const call = ["check", `en.${kind}`, `es.${kind}`, "--glossary", "glossary.csv"];
  const { output, errors, exitCode } = await runIn(folder, [...call, "--json"]);
  expect(errors).toBe("");
  expect(exitCode).toBe(1);
  const { findings } = JSON.parse(output) as { findings: readonly Found[] };
  expect(
    findings.map(({ ruleId, target }) => [
      ruleId,
      `${target?.line}:${target?.column}-${target?.endLine}:${target?.endColumn} ${target?.text}`,
    ]),
  ).toEqual([["term-deprecated", place]]);
  const spanish = await runIn(folder, call, "es");
  expect(spanish.output).toContain("«patrullas campesinas» está desaconsejado");
});

it("glosa align shows what it read of a document", async () => {
  const { output } = await runIn(temporaryFolder(files), ["align", "en.docx", "es.docx", "--view"]);
  expect(output).toContain("closed the road.");
  expect(output).toContain("2 units, 0 without a counterpart.");
});

it("a workbook is a glossary as its CSV is", async () => {
  const folder = temporaryFolder(files);
  const lookup = async (path: string): Promise<string> =>
    (await runIn(folder, ["lookup", "rondas campesinas", "--glossary", path])).output;
  expect(await lookup("glossary.xlsx")).toBe(
    (await lookup("glossary.csv")).replaceAll("csv", "xlsx").replace("protest", "glossary"),
  );
});

it("a workbook is not changed in place", async () => {
  const folder = temporaryFolder(files);
  const { exitCode, errors } = await runIn(folder, [
    ...["term", "edit", "hunger-strike", "--definition", "x", "--glossary", "glossary.xlsx"],
  ]);
  expect(exitCode).toBe(2);
  expect(errors).toContain(
    "glossary.xlsx: A workbook cannot be edited in place without losing its other sheets and its formatting",
  );
  expect(new Uint8Array(readFileSync(join(folder, "glossary.xlsx")))).toEqual(
    files["glossary.xlsx"],
  );
});

it.each([
  [
    "text under the name of a document",
    "a.docx",
    "Hola",
    "a.docx: This is not a .docx or .xlsx document, which are ZIP archives",
  ],
  [
    "a document from before 2007",
    "a.docx",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
    "a.docx: This office document is in a format from before 2007, or has a password",
  ],
  ["a page without text", "a.html", "<p hidden>x</p>", "a.html: This file has no text."],
  [
    "subtitles without times",
    "a.srt",
    "Hola",
    "a.srt:1:1: This file has no time codes such as 00:00:01,000 --> 00:00:03,000",
  ],
])("%s is one clear sentence", async (_, path, content, sentence) => {
  const folder = temporaryFolder({ [path]: content, "b.txt": "Hola." });
  const { exitCode, errors, output } = await runIn(folder, ["check", path, "b.txt"]);
  expect([exitCode, output]).toEqual([2, ""]);
  expect(errors).toContain(sentence);
  expect(errors.trim().split("\n")).toHaveLength(1);
});
