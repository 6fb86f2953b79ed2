import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { renderingsProject } from "./renderings-project.ts";
import { runIn } from "./test-io.ts";

interface Report {
  readonly findings: readonly { readonly level: string; readonly rendering?: string }[];
  readonly renderings: readonly { readonly id: string; readonly text: string }[];
}

async function check(folder: string): Promise<Report> {
  const { output } = await runIn(folder, ["check", "--json"]);
  return JSON.parse(output) as Report;
}

const glossaryOf = (folder: string): string =>
  readFileSync(join(folder, "glossary", "protest.csv"), "utf8");

describe("what all pairs of a run say together", () => {
  it("is one rendering with its findings, which one article alone would not show", async () => {
    const folder = temporaryFolder(renderingsProject);
    const { findings, renderings } = await check(folder);
    expect(renderings).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/u),
        concept: "roadblock",
        surface: "roadblock",
        terms: ["bloqueo de carreteras"],
        text: "corte de ruta",
        units: 4,
        of: 4,
        findings: 4,
      },
    ]);
    expect(findings.map(({ level, rendering }) => [level, rendering])).toEqual(
      Array.from({ length: 4 }, () => ["error", renderings[0]?.id]),
    );
    const alone = await runIn(folder, ["check", "en/c.md", "es/c.md", "--json"]);
    expect(JSON.parse(alone.output)).toMatchObject({ renderings: [] });
  });

  it.each(["en", "es"] as const)("is shown after the findings (%s)", async (language) => {
    const { output } = await runIn(temporaryFolder(renderingsProject), ["check"], language);
    await expect(output).toMatchFileSnapshot(`../fixtures/commands/renderings.${language}.txt`);
  });
});

describe("glosa accept", () => {
  it("admits the rendering: its findings are gone", async () => {
    const folder = temporaryFolder(renderingsProject);
    const { renderings } = await check(folder);
    const id = renderings[0]?.id.slice(0, 4) ?? "";
    const { exitCode, output } = await runIn(folder, ["accept", id, "--status", "admitted"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(
      "“corte de ruta” may now be used for “roadblock” (glossary/protest.csv): 4 findings fewer.\n",
    );
    expect(glossaryOf(folder)).toContain("roadblock,,corte de ruta,admitted,noun");
    expect((await check(folder)).findings).toEqual([]);
  });

  it("declares it wrong: its findings say so", async () => {
    const folder = temporaryFolder(renderingsProject);
    const { renderings } = await check(folder);
    const id = renderings[0]?.id ?? "";
    await runIn(folder, ["accept", id, "--status", "deprecated", "--note", "Voz rioplatense."]);
    expect(glossaryOf(folder)).toContain(
      "roadblock,,corte de ruta,deprecated,noun,,,,Voz rioplatense.",
    );
    const { findings } = await check(folder);
    expect(findings.map((finding) => Object.entries(finding)[0])).toEqual(
      Array.from({ length: 4 }, () => ["ruleId", "term-deprecated"]),
    );
  });

  it("changes the status of a term that is there, and takes another wording", async () => {
    const folder = temporaryFolder(renderingsProject);
    const { renderings } = await check(folder);
    const id = renderings[0]?.id ?? "";
    const term = ["--term", "corte de vía"];
    await runIn(folder, ["accept", id, "--status", "admitted", ...term]);
    const { errors } = await runIn(folder, ["accept", id, "--status", "deprecated", ...term]);
    expect(errors).toBe("");
    expect(glossaryOf(folder).match(/corte de vía/gu)).toHaveLength(1);
    expect(glossaryOf(folder)).toContain("corte de vía,deprecated");
  });

  it.each([
    ["00", "“00” is too short"],
    ["xyzw", "“xyzw” is too short, or not a number from a report"],
    ["0000", "Nothing in this check has a number that starts with “0000”"],
  ])("refuses %s and leaves the glossary alone", async (id, sentence) => {
    const folder = temporaryFolder(renderingsProject);
    const before = glossaryOf(folder);
    const { exitCode, errors } = await runIn(folder, ["accept", id, "--status", "admitted"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
    expect(glossaryOf(folder)).toBe(before);
  });
});
