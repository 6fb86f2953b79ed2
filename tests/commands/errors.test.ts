// Bad input: one sentence with the place and a remedy, exit code 2, nothing written.

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const files: Readonly<Record<string, string | Uint8Array>> = {
  "en.md": "The peasant patrols met.\n",
  "alone.md": "The peasant patrols met.\n",
  "es.md": "Se reunieron las rondas campesinas.\n",
  "empty.md": "",
  "binary.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
  "open.csv": 'en,es\n"peasant patrol,ronda campesina\n',
  "french.csv": "en,fr\npeasant patrol,ronde paysanne\n",
  "columns.csv": "id,en,en\np,patrol,watch\n",
  "cut.tmx":
    '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>The',
  "key.json": '{\n  "glosary": "x.csv"\n}\n',
  "far.json": '{\n  "colour": "red"\n}\n',
  "syntax.json": '{\n  "source": "en"\n  "target": "es"\n}\n',
  "rule.json": '{ "rules": { "term-mising": "off" } }\n',
  "option.json": '{\n  "rules": {\n    "term-missing": { "everyOcurrence": false }\n  }\n}\n',
  "type.json": '{ "rules": { "term-missing": { "everyOccurrence": "no" } } }\n',
  "none.json": '{ "rules": { "omission": { "everyOccurrence": true } } }\n',
};

const cases: readonly (readonly [arguments: string, start: string])[] = [
  ["check missing.md es.md", "missing.md: No such file."],
  ["check empty.md es.md", "empty.md: This file has no text."],
  ["check binary.md es.md", "binary.md:1:5: This is not a text file"],
  ["check alone.md", "alone.md: The translation is missing."],
  ["check", "There is nothing to check"],
  ["check nowhere", "nowhere: No such file."],
  [
    "check en.md es.md --rule cost=error",
    "There is no rule “cost”. The rules are: abbreviation-form, accent-lost, ",
  ],
  ["check en.md es.md --rule term-mising=error", "Did you mean “term-missing”?"],
  [
    "check -c far.json",
    "glosa: far.json:2:3: There is no setting “colour”. The settings are: $schema, ",
  ],
  ["align alone.md", "alone.md: The translation is missing. Name it after the source:"],
  [
    "align en.md es.md -o new.docx",
    "new.docx: The units go into a memory, or into a table to review",
  ],
  ["check en.md es.md -g open.csv", "open.csv:2:1: The quote that opens here is never closed."],
  ["check en.md es.md -g french.csv", "french.csv:1:1: The glossary has no column for “es”"],
  ["check en.md es.md -g columns.csv", "columns.csv:1:7: The column “en” appears twice."],
  ["check en.md es.md -g missing.csv", "missing.csv: No such file."],
  ["check en.md es.md -g opn.csv", "opn.csv: No such file. The nearest files are: open.csv"],
  ["check cut.tmx", "cut.tmx:1:"],
  ["check en.md es.md -c key.json", "There is no setting “glosary”. Did you mean “glossary”?"],
  ["check en.md es.md -c syntax.json", "This is not valid JSON."],
  [
    "check en.md es.md -c rule.json",
    "There is no rule “term-mising”. Did you mean “term-missing”?",
  ],
  [
    "check en.md es.md -c option.json",
    "option.json:3:23: The rule “term-missing” has no setting “everyOcurrence”. Did you mean “everyOccurrence”?",
  ],
  [
    "check en.md es.md -c type.json",
    'type.json:1:32: “everyOccurrence” must be true or false, not "no".',
  ],
  [
    "check en.md es.md -c none.json",
    "none.json:1:28: The rule “omission” has no setting “everyOccurrence”. There are: level.",
  ],
  ["check en.md es.md --source klingon_!", "“klingon_!” is not a language tag."],
  ["check en.md es.md --reporter xml", "The option “-r, --reporter <name>” cannot be “xml”"],
  ["chek", "There is no command “chek”. Did you mean “check”?"],
  ["check --sorce en", "There is no option “--sorce”. Did you mean “--source”?"],
  ["lookup", "The argument <words> is missing."],
  ["export", "There are no units and no concepts to export."],
  ["align cut.tmx -o new.tmx", "cut.tmx:1:"],
];

describe("bad input", () => {
  it.each(cases)("glosa %s", async (line, start) => {
    const folder = temporaryFolder(files);
    const { exitCode, output, errors } = await runIn(folder, line.split(" "));
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(errors).toContain(start);
    expect(errors.startsWith("glosa: ")).toBe(true);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });

  it("is told in Spanish too", async () => {
    const { errors } = await runIn(temporaryFolder(files), ["check", "missing.md", "es.md"], "es");
    expect(errors).toBe(
      "glosa: missing.md: No existe ese archivo. Compruebe el nombre y la carpeta.\n",
    );
  });

  it("is not the settings of rules to a command that runs none", async () => {
    const folder = temporaryFolder({
      "glosa.json": '{ "glossary": "terms.csv", "rules": { "term-missing": "off" } }',
      "terms.csv": "id,en,es\np,patrol,ronda\n",
    });
    const { exitCode, output } = await runIn(folder, ["lookup", "patrol"]);
    expect(output).toContain("ronda");
    expect(exitCode).toBe(0);
  });

  it("includes a folder in place of a file", async () => {
    const folder = temporaryFolder({ ...files, "articles.md/x.txt": "", "articles/x.txt": "" });
    for (const path of ["articles.md", "articles"]) {
      const { exitCode, errors } = await runIn(folder, ["check", path, "es.md"]);
      expect(exitCode).toBe(2);
      expect(errors).toContain(`${path}: This is a folder, not a file.`);
    }
  });
});
