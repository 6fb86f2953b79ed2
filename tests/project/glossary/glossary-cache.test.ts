import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { loadGlossary } from "../../../src/project/glossary/load-glossary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const csv = `id,en,es,status,match
patrol,peasant patrol,ronda campesina,preferred,
vacancy,presidential vacancy,,preferred,
vacancy,,vacancia presidencial,preferred,exatc
`;

function project(): string {
  return temporaryFolder({ "glossary/politics.csv": csv });
}

async function load(
  folder: string,
  { target = "es", kept = true } = {},
): Promise<{ glossary: Glossary; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const glossary = await loadGlossary({
    folder,
    paths: ["glossary/*.csv"],
    source: "en",
    target,
    cacheFolder: kept ? join(folder, ".glosa") : undefined,
    warn: (warning) => warnings.push(warning),
  });
  return { glossary, warnings };
}

/** Changes what was kept, so that a reading shows whether it came from there. */
function keptFile(folder: string): string {
  const [name = ""] = readdirSync(join(folder, ".glosa", "glossary"));
  return join(folder, ".glosa", "glossary", name);
}

describe("the kept glossary", () => {
  it("is the glossary that was read, with its warnings and places", async () => {
    const folder = project();
    const first = await load(folder);
    expect(first.glossary.concepts).toHaveLength(2);
    expect(first.warnings).toMatchObject([{ code: "unknownFlagNear", line: 4 }]);
    expect(await load(folder)).toEqual(first);
    expect(await load(folder, { kept: false })).toEqual(first);
  });

  it("is not believed after a change of the file", async () => {
    const folder = project();
    await load(folder);
    writeFileSync(join(folder, "glossary/politics.csv"), csv.replace("peasant", "rural"));
    expect((await load(folder)).glossary.concepts[0]?.terms[0]?.text).toBe("rural patrol");
  });

  it("is kept apart for each pair of languages", async () => {
    const folder = project();
    const first = await load(folder);
    const other = await load(folder, { target: "es-PE" });
    expect(other).toEqual(await load(folder, { target: "es-PE", kept: false }));
    expect(await load(folder)).toEqual(first);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, -20)],
    ["changed by hand", (text: string) => text.replace("ronda", "honda")],
    ["emptied", () => ""],
  ])("is read anew where it was %s", async (_, damage) => {
    const folder = project();
    const first = await load(folder);
    const path = keptFile(folder);
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, damage(whole));
    expect(await load(folder)).toEqual(first);
    expect(readFileSync(path, "utf8")).toBe(whole);
  });

  it("stays out of version control", async () => {
    const folder = project();
    await load(folder);
    expect(readFileSync(join(folder, ".glosa", ".gitignore"), "utf8")).toBe("*\n");
  });

  it("is done without where nothing can be written", async () => {
    const folder = project();
    writeFileSync(join(folder, ".glosa"), "a file, not a folder");
    expect((await load(folder)).glossary.concepts).toHaveLength(2);
  });

  it("does not make a folder where there is no project", async () => {
    const folder = project();
    mkdirSync(join(folder, "elsewhere"));
    await loadGlossary({
      folder,
      paths: ["glossary/*.csv"],
      source: "en",
      target: "es",
      warn() {},
    });
    expect(readdirSync(folder).sort()).toEqual(["elsewhere", "glossary"]);
  });
});
