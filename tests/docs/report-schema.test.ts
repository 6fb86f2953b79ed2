// What the JSON report holds is what its schema says.

import { describe, expect, it } from "vitest";
import { checkBitexts } from "../../src/check/check-bitexts.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import { json } from "../../src/reporters/json.ts";
import { rules } from "../../src/rules/index.ts";
import { renderingsProject } from "../commands/renderings-project.ts";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { exampleRun } from "../rules/run-example.ts";
import { reportSchemaObject } from "./report-schema.ts";
import { schemaFaults } from "./schema-faults.ts";

const schema = reportSchemaObject as Readonly<Record<string, unknown>>;
const translate = createTranslator("en");

const bilingual = `msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "Nine teachers left."\nmsgstr "Diez maestros se fueron."\n`;

const french = {
  "a.fr.md": "La mairie est fermée.\n",
  "a.pt.md": "A escola está fechada.\n",
  "g.csv": "id,fr,pt\nmairie,mairie,prefeitura\n",
};

describe("the schema of the JSON report", () => {
  it.each(rules)("holds for the findings of $meta.id", (rule) => {
    for (const example of rule.examples) {
      const { bitexts, options } = exampleRun(rule, example);
      const report = checkBitexts(bitexts, { ...options, wholeStory: true });
      const context = { translate, colour: false, width: 80, notes: true, quiet: false };
      const rest = { advice: [], isGone: false, again: "", drift: [], expected: undefined };
      const printed = [...json.render(report, { ...context, ...rest })].join("");
      expect(schemaFaults(JSON.parse(printed), schema)).toEqual([]);
    }
  });

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a project", smallProject, []],
    ["renderings", renderingsProject, []],
    ["no glossary", { "a.po": bilingual }, ["a.po"]],
    ["unknown forms", french, ["a.fr.md", "a.pt.md", "-s", "fr", "-t", "pt", "-g", "g.csv"]],
    ["one text alone", smallProject, ["es/puno.md", "--alone"]],
  ])("holds for what the command prints: %s", async (_, files, paths) => {
    const { output } = await runIn(temporaryFolder(files), ["check", ...paths, "--json"]);
    expect(schemaFaults(JSON.parse(output), schema)).toEqual([]);
  });

  it("does not hold for a report that is another", async () => {
    const { output } = await runIn(temporaryFolder(smallProject), ["check", "--json"]);
    const report = JSON.parse(output) as { readonly findings: readonly object[] };
    const [first] = report.findings;
    const broken = (changes: object): readonly string[] =>
      schemaFaults({ ...report, ...changes }, schema);
    expect(broken({ version: 1 })).toEqual(["$.version is not 2"]);
    expect(broken({ more: 1 })).toEqual(["$.more is unknown"]);
    expect(broken({ findings: [{ ...first, level: "fatal" }] })).toEqual([
      "$.findings[0].level is none of error|warning|note",
    ]);
    expect(broken({ findings: [{ ...first, confidence: 1.5 }] })).toHaveLength(1);
    expect(broken({ findings: [{ ...first, fingerprint: "x" }] })).toHaveLength(1);
    expect(broken({ tool: { name: "glosa" } })).toEqual(["$.tool.version is missing"]);
  });
});
