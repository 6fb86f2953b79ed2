// A term that waits for a decision: shown as such everywhere, and neither asked for nor taken for right.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const header = "id,en,es,status,part_of_speech,match,definition,note,source";
const glossary = `${header}
hunger-strike,hunger strike,huelga de hambre,preferred,noun,,,,
hunger-strike,,ayuno de protesta,proposed,noun,,,,
motion,censure motion,moción de censura,proposed,noun,,,,
`;
const project = (extra: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({
    "glosa.json": JSON.stringify({ source: "en", target: "es", glossary: ["glossary/a.csv"] }),
    "glossary/a.csv": glossary,
    ...extra,
  });
const pair = (en: string, es: string): Record<string, string> => ({
  "a.en.md": `${en}\n`,
  "a.es.md": `${es}\n`,
});

describe("a proposed term", () => {
  it("is shown with its status", async () => {
    const { output } = await runIn(project(), ["lookup", "hunger strike"]);
    expect(output).toMatch(/ayuno de protesta +proposed/u);
  });

  it("is not asked for", async () => {
    const folder = project(
      pair("Congress debated a censure motion.", "El Congreso debatió una propuesta de reproche."),
    );
    const { exitCode, output } = await runIn(folder, ["check", "a.en.md", "a.es.md"]);
    expect([exitCode, output]).toEqual([0, expect.stringContaining("No findings")]);
  });

  it("is not taken for right", async () => {
    const folder = project(pair("They began a hunger strike.", "Iniciaron un ayuno de protesta."));
    const { output } = await runIn(folder, ["check", "a.en.md", "a.es.md"]);
    expect(output).toContain("term-missing");
  });

  it("is not forbidden", async () => {
    const folder = project(
      pair("They began a hunger strike.", "Iniciaron una huelga de hambre, un ayuno de protesta."),
    );
    const { output } = await runIn(folder, ["check", "a.en.md", "a.es.md"]);
    expect(output).not.toContain("term-deprecated");
  });

  it.each(["tbx", "tbx-v2", "csv"])("comes back from %s", async (format) => {
    const folder = project();
    const path = format === "csv" ? "b.csv" : "b.tbx";
    const there = await runIn(folder, ["convert", "glossary/a.csv", path, "--to", format]);
    expect(there.errors).toBe("");
    expect((await runIn(folder, ["doctor", path])).exitCode).toBe(0);
    await runIn(folder, ["convert", path, "back.csv"]);
    expect(readFileSync(join(folder, "back.csv"), "utf8")).toContain("ayuno de protesta,proposed");
  });

  it.each(["omegat", "deepl"])("is left out of %s", async (format) => {
    const folder = project();
    await runIn(folder, ["convert", "glossary/a.csv", "out.txt", "--to", format]);
    const written = readFileSync(join(folder, "out.txt"), "utf8");
    expect(written).toContain("huelga de hambre");
    expect(written).not.toMatch(/ayuno|moción/u);
  });

  it("is decided on by term edit, and proposed by it", async () => {
    const folder = project();
    const edit = ["term", "edit", "hunger-strike", "--term", "ayuno de protesta", "--status"];
    for (const status of ["admitted", "proposed"]) {
      const { exitCode, errors } = await runIn(folder, [...edit, status]);
      expect([exitCode, errors]).toEqual([0, ""]);
      expect(readFileSync(join(folder, "glossary/a.csv"), "utf8")).toContain(
        `ayuno de protesta,${status}`,
      );
    }
  });
});

describe("the status of work in TBX", () => {
  const entry = (notes: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body><termEntry id="a"><langSet xml:lang="en"><tig><term>vote</term>${notes}</tig></langSet></termEntry></body></text></martif>
`;

  it.each([
    ['<termNote type="processStatus">provisionallyProcessed</termNote>', "proposed"],
    ['<termNote type="processStatus">finalized</termNote>', "preferred"],
    ['<termNote type="administrativeStatus">proposed</termNote>', "proposed"],
    [
      '<termNote type="processStatus">unprocessed</termNote><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>',
      "admitted",
    ],
  ])("%s", async (notes, status) => {
    const folder = temporaryFolder({ "a.tbx": entry(notes) });
    await runIn(folder, ["convert", "a.tbx", "a.csv"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toContain(`a,vote,,${status},`);
  });
});
