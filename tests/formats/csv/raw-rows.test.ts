import { describe, expect, it } from "vitest";
import { csvDoctor } from "../../../src/doctor/csv/csv-doctor.ts";
import { toolFormats } from "../../../src/formats/csv/tool-formats.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { examine } from "../../doctor/doctor-file-of.ts";
import { readTable } from "./reading.ts";

describe("a table of a tool without quotes", () => {
  it.each(["deepl", "wordfast-glossary"])("of %s keeps them, there and back", async (name) => {
    const format = toolFormats.find((each) => each.name === name);
    const { glossary } = readTable('en,es\n"""so-called"" party","""supuesto"" partido"\n');
    const context = {
      path: "a.tsv",
      sourceLanguage: "en",
      targetLanguage: "es",
      tool: { name: "glosa", version: "1" },
      warn: () => undefined,
    };
    const written = [...((await format?.loadWriter())?.(glossary, context) ?? [])];
    const bytes = written.map((chunk) =>
      typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
    );
    const read = (await format?.loadReader())?.(bytes, context);
    expect(textsOf(read)).toEqual(['"so-called" party', '"supuesto" partido']);
  });
});

function textsOf(glossary: Glossary | undefined): string[] {
  return (glossary?.concepts ?? []).flatMap(({ terms }) => terms.map(({ text }) => text));
}

describe("what nobody sees in a cell", () => {
  const table = "en,es\nrural\u200B patrol,ronda\u00AD campesina\n";

  it("is left out with one warning", () => {
    const { glossary, warnings } = readTable(table);
    expect(textsOf(glossary)).toEqual(["rural patrol", "ronda campesina"]);
    expect(warnings.map(({ code, line }: Warning) => [code, line])).toEqual([
      ["invisibleRemoved", 2],
    ]);
  });

  it("is a defect, and so is garbled text", () => {
    const { found, mended } = examine(csvDoctor, `${table}vacancy,anÃ¡lisis\n`);
    expect(found).toEqual(["table-invisible:2", "table-invisible:2", "garbled-text:3"]);
    expect(mended).toBe("en,es\nrural patrol,ronda campesina\nvacancy,análisis\n");
  });
});
