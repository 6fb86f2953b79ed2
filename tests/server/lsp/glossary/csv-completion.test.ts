import { describe, expect, it } from "vitest";
import { csvCompletion } from "../../../../src/server/lsp/glossary/csv-completion.ts";

const header = "id,en,es,status,part_of_speech,gender,match";

/** What is offered at the end of a row, and what it would make of the row. */
function offered(row: string, head = header): readonly string[] {
  return csvCompletion(`${head}\n${row}`, { line: 1, character: row.length }).map(({ textEdit }) =>
    textEdit !== undefined && "range" in textEdit
      ? row.slice(0, textEdit.range.start.character) + textEdit.newText
      : "",
  );
}

describe("completion in a glossary", () => {
  it("offers statuses, parts of speech and genders in their columns", () => {
    expect(offered("x,a,b,")).toContain("x,a,b,preferred");
    expect(offered("x,a,b,dep")).toContain("x,a,b,deprecated");
    expect(offered("x,a,b,preferred,")).toContain("x,a,b,preferred,proper noun");
    expect(offered("x,a,b,preferred,noun,")).toContain("x,a,b,preferred,noun,feminine");
  });

  it("offers flags, and the values of those that have a list", () => {
    expect(offered("x,a,b,,,,")).toContain("x,a,b,,,,inflect=");
    expect(offered("x,a,b,,,,exact hea")).toContain("x,a,b,,,,exact head=");
    expect(offered("x,a,b,,,,exact head=ne")).toEqual([
      "x,a,b,,,,exact head=never",
      "x,a,b,,,,exact head=after-first",
      "x,a,b,,,,exact head=always",
    ]);
  });

  it("knows a delimiter in quotes for none, and other delimiters", () => {
    expect(offered('x,"a, or b",c,')).toContain('x,"a, or b",c,preferred');
    expect(offered("x;a;b;", header.replaceAll(",", ";"))).toContain("x;a;b;preferred");
  });

  it("offers nothing in the header or in a column of words", () => {
    expect(csvCompletion(header, { line: 0, character: 3 })).toEqual([]);
    expect(offered("x,a")).toEqual([]);
    expect(csvCompletion("", { line: 5, character: 2 })).toEqual([]);
  });
});
