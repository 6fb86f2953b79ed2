import { describe, expect, it } from "vitest";
import type { Warning } from "../../src/model/errors.ts";
import { loadGlossary } from "../../src/project/load-glossary.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function warningsOf(files: Readonly<Record<string, string>>): Promise<Warning[]> {
  const warnings: Warning[] = [];
  await loadGlossary({
    folder: temporaryFolder(files),
    paths: ["glossary/*.csv"],
    source: "en",
    target: "es",
    report: (warning) => warnings.push(warning),
  });
  return warnings;
}

const header = "id,en,es,status,match";

describe("loadGlossary", () => {
  it("says so when one concept stands in two files", async () => {
    const row = `${header}\npatrol,peasant patrol,ronda campesina,preferred,\n`;
    expect(await warningsOf({ "glossary/a.csv": row, "glossary/b.csv": row })).toMatchObject([
      { code: "conceptInTwoFiles", path: "glossary/b.csv", line: 2 },
    ]);
  });

  it("offers the nearest match flag for one that there is not", async () => {
    const row = `${header}\njne,JNE,JNE,preferred,exatc\n`;
    expect((await warningsOf({ "glossary/a.csv": row }))[0]).toMatchObject({
      code: "unknownFlagNear",
      line: 2,
      data: { flag: "exatc", nearest: "exact" },
    });
  });

  it("names the values of a flag that has a wrong one", async () => {
    const row = `${header}\npatrol,peasant patrol,ronda campesina,preferred,gap=9\n`;
    expect((await warningsOf({ "glossary/a.csv": row }))[0]).toMatchObject({
      code: "flagValue",
      data: { flag: "gap", value: "9" },
    });
  });
});
