import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { renderingsProject } from "./renderings-project.ts";
import { runIn } from "./test-io.ts";

interface Report {
  readonly summary: { readonly questions: Readonly<Record<string, number>> };
  readonly questions: readonly {
    readonly id: string;
    readonly rendering?: string;
    readonly findings: readonly number[];
  }[];
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

  it("takes in what stands in one place alone", async () => {
    const folder = temporaryFolder({
      ...renderingsProject,
      "en/c.md": "The roadblock ended.\n",
      "es/c.md": "El bloqueo de caminos terminó.\n",
    });
    const { questions } = await check(folder);
    const one = questions.find(({ rendering }) => rendering === "bloqueo de caminos");
    const { exitCode } = await runIn(folder, ["accept", one?.id ?? "", "--status", "admitted"]);
    expect(exitCode).toBe(0);
    expect(glossaryOf(folder)).toContain("roadblock,,bloqueo de caminos,admitted,noun");
  });
});

const decisionsOf = (folder: string): string =>
  readFileSync(join(folder, "glosa-decisions.jsonl"), "utf8");

describe("glosa accept --not-here", () => {
  const reason = ["--not-here", "--reason", "A cut of the road for repairs."];

  async function answered(...options: readonly string[]): Promise<string> {
    const folder = temporaryFolder(renderingsProject);
    const { questions } = await check(folder);
    const id = questions[0]?.id.slice(0, 6) ?? "";
    const { exitCode, output } = await runIn(folder, ["accept", id, ...reason, ...options]);
    expect(exitCode).toBe(0);
    expect(output).toBe(
      "“roadblock” is not meant there (glosa-decisions.jsonl): 4 findings fewer.\n",
    );
    return folder;
  }

  it("writes the decision down, and the question is not asked again", async () => {
    const folder = await answered();
    expect(decisionsOf(folder)).toMatch(
      /^\{"concept":"roadblock","rule":"term-missing","rendering":"corte de ruta","reason":"A cut of the road for repairs\.","author":"[^"]*","date":"\d{4}-\d{2}-\d{2}"\}\n$/u,
    );
    const { exitCode, output, errors } = await runIn(folder, ["check"]);
    expect(exitCode).toBe(0);
    expect(errors).toBe("");
    expect(output).toContain("No findings.");
    expect(output).toContain("4 findings are answered in glosa-decisions.jsonl.");
    const part = await runIn(folder, ["check", "en/c.md", "es/c.md"]);
    expect(part.errors).toBe("");
  });

  it("holds for its scope alone, and fails for what is left", async () => {
    const folder = await answered("--scope", "en/a*");
    const { questions, summary } = await check(folder);
    expect(questions.map(({ findings }) => findings.length)).toEqual([2]);
    expect(summary.questions).toEqual({ errors: 1, warnings: 0, notes: 0 });
    expect((await runIn(folder, ["check"])).exitCode).toBe(1);
  });

  it("is reported when nothing needs it any more, and only by a check of everything", async () => {
    const folder = await answered();
    const files = { ...renderingsProject, "glosa-decisions.jsonl": decisionsOf(folder) };
    const corrected = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.startsWith("es/")
          ? text.replaceAll(/cortes? de ruta/gu, "bloqueo de carreteras")
          : text,
      ]),
    );
    const later = temporaryFolder(corrected);
    const { errors, exitCode } = await runIn(later, ["check"]);
    expect(exitCode).toBe(0);
    expect(errors).toBe(
      "glosa-decisions.jsonl: 1 decision answers no question any more; delete its line: roadblock · term-missing · corte de ruta\n",
    );
    expect((await runIn(later, ["check", "en/a.md", "es/a.md"])).errors).toBe("");
  });

  it("of a term that has nothing in its place holds for the files of the question", async () => {
    const folder = temporaryFolder({
      ...renderingsProject,
      "en/c.md": "The roadblock of the artery worried the surgeon.\n",
      "es/c.md": "El cirujano se preocupó.\n",
    });
    const { questions } = await check(folder);
    const one = questions.find(({ rendering }) => rendering === undefined);
    await runIn(folder, ["accept", one?.id ?? "", ...reason]);
    expect(decisionsOf(folder)).toContain('"rule":"term-missing","scope":"en/c.md"');
    expect((await check(folder)).questions.map(({ id }) => id)).not.toContain(one?.id);
  });

  it.each([
    [["--not-here"], "Say why with --reason"],
    [[], "Give an answer"],
    [["--status", "admitted", "--scope", "en/*"], "--reason and --scope belong to --not-here"],
  ])("refuses %j", async (options, sentence) => {
    const folder = temporaryFolder(renderingsProject);
    const { questions } = await check(folder);
    const asked = await runIn(folder, ["accept", questions[0]?.id ?? "", ...options]);
    expect(asked.exitCode).toBe(2);
    expect(asked.errors).toContain(sentence);
    expect(existsSync(join(folder, "glosa-decisions.jsonl"))).toBe(false);
  });

  it("refuses what is about no term", async () => {
    const folder = temporaryFolder({
      ...renderingsProject,
      "en/c.md": "The vote cost 87 soles.\n",
      "es/c.md": "La votación costó 78 soles.\n",
    });
    const { output } = await runIn(folder, ["check", "en/c.md", "es/c.md", "--json"]);
    const { questions } = JSON.parse(output) as Report;
    const asked = await runIn(folder, ["accept", questions[0]?.id ?? "", ...reason]);
    expect(asked.exitCode).toBe(2);
    expect(asked.errors).toContain("is not about a term of the glossary");
  });

  it("names the line of the file that is no decision", async () => {
    const folder = temporaryFolder({ ...renderingsProject, "glosa-decisions.jsonl": "{}\n" });
    const { exitCode, errors } = await runIn(folder, ["check"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("glosa-decisions.jsonl:1:1");
  });
});
