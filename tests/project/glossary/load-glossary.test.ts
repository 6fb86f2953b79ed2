import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/messages/translator.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { loadGlossary } from "../../../src/project/glossary/load-glossary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function warningsOf(files: Readonly<Record<string, string>>): Promise<Warning[]> {
  const warnings: Warning[] = [];
  await loadGlossary({
    folder: temporaryFolder(files),
    paths: ["glossary/*.csv"],
    source: "en",
    target: "es",
    warn: (warning) => warnings.push(warning),
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

  it("says once of a term that it is too long to be looked for", async () => {
    const long = "palabra ".repeat(126).trim();
    const fit = "palabra ".repeat(125);
    const files = {
      "glossary/a.csv": `${header}\nlong,word,${long},preferred,\nfit,x,${fit},preferred,\n`,
    };
    expect(await warningsOf(files)).toMatchObject([
      { code: "termTooLong", line: 2, data: { length: 1007, most: 1000 } },
    ]);
  });

  it("names the values of a flag that has a wrong one", async () => {
    const row = `${header}\npatrol,peasant patrol,ronda campesina,preferred,gap=9\n`;
    expect((await warningsOf({ "glossary/a.csv": row }))[0]).toMatchObject({
      code: "flagValue",
      data: { flag: "gap", value: "9" },
    });
  });

  it.each(["en", "es"] as const)("says in %s why a pattern is left out", async (language) => {
    const rows = ["/(/", "/(a+)+/", "/(?=a)/", String.raw`/(a)\1/`, "/a*a*a*a*/"].map(
      (pattern, at) => `t${at},term ${at},término ${at},preferred,forms=${pattern}`,
    );
    const long = `long,long,largo,preferred,forms=/${"a".repeat(100)}/`;
    const many = `many,many,muchos,preferred,forms=/${"a?".repeat(11)}/`;
    const row = `${[header, ...rows, long, many].join("\n")}\n`;
    const warnings = await warningsOf({ "glossary/a.csv": row });
    const codes = new Set(warnings.map(({ code }) => code));
    expect(codes.size).toBe(7);
    const { has, dynamic } = createTranslator(language);
    for (const { code, data } of warnings) {
      expect(has(`warnings.${code}`)).toBe(true);
      expect(dynamic(`warnings.${code}`, data)).toContain(String(data["value"]));
    }
  });
});
