import { describe, expect, it } from "vitest";
import { csvDoctor } from "../../../src/doctor/csv/csv-doctor.ts";
import { examine } from "../doctor-file-of.ts";

describe("the doctor of glossary tables", () => {
  it("changes nothing of a sound file", () => {
    const table = "en,es,note\npeasant patrol,ronda campesina,\nstrike,paro,also: huelga\n";
    const { found, mended } = examine(csvDoctor, table);
    expect(found).toEqual([]);
    expect(mended).toBe(table);
  });

  it.each([
    [
      "a control character",
      "en,es\npa\u0002ro,paro\n",
      ["table-control-character:2"],
      "en,es\nparo,paro\n",
    ],
    [
      "a quote that is not closed",
      'en,es\n"strike,paro\nvote,voto\n',
      ["unclosed-quote:2"],
      "en,es\nstrike,paro\nvote,voto\n",
    ],
    [
      "a language with an underscore",
      "en,es_PE\nstrike,paro\n",
      ["language-header:1"],
      "en,es-PE\nstrike,paro\n",
    ],
    ["spaces around a term", 'en,es\nvote,"voto "\n', ["padded-term:2"], "en,es\nvote,voto\n"],
    [
      "a pair that comes twice",
      "en,es\nstrike,paro\nstrike,paro\n",
      ["pair-twice:3"],
      "en,es\nstrike,paro\n",
    ],
  ])("mends %s", (_, table, found, mended) => {
    const examined = examine(csvDoctor, table);
    expect(examined.found).toEqual(found);
    expect(examined.mended).toBe(mended);
    expect(examine(csvDoctor, mended).found).toEqual([]);
  });

  it.each([
    [
      "a term that OmegaT takes for a comment",
      "en,es\n#NiUnaMenos,#NiUnaMenos\n",
      ["hash-term:2", "hash-term:2"],
    ],
    ["a formula", 'en,es\nstrike,"=HYPERLINK(""x"")"\n', ["formula-cell:2"]],
    ["a line break in a term", 'en,es\nstrike,"paro\nnacional"\n', ["line-break:2"]],
    ["a cell too many", "en,es\nstrike,paro,huelga\n", ["extra-cells:2"]],
    ["a column twice", "en,es,es\nstrike,paro,huelga\n", ["column-twice:1"]],
    [
      "what the glossary says twice over",
      "id,en,es,status\na,strike,huelga,preferred\na,,paro,preferred\nb,,votos,deprecated\n",
      ["two-preferred:3", "deprecated-alone:4"],
    ],
    ["semicolons", "en;es\nstrike;paro\n", ["other-delimiter"]],
  ])("names %s", (_, table, found) => {
    expect(examine(csvDoctor, table).found).toEqual(found);
  });

  it("reads windows-1252 and writes UTF-8", () => {
    const bytes = new Uint8Array(Buffer.from("en,es\nvote,votación\n", "latin1"));
    const { diagnosis, mended } = examine(csvDoctor, bytes);
    expect(diagnosis.defects).toMatchObject([
      { kind: { id: "table-encoding" }, data: { found: "windows-1252" } },
    ]);
    expect(mended).toBe("en,es\nvote,votación\n");
  });

  it("says what no table can be made of", () => {
    const { diagnosis } = examine(csvDoctor, "a,b,c,d\n1,2,3,4\n");
    expect(diagnosis.failure?.code).toBe("noLanguageColumn");
  });
});
