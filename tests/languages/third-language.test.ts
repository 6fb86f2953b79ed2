// A third language: handed in, it is checked as those that are shipped; without it, nothing is claimed of it.

import { afterEach, describe, expect, it } from "vitest";
import { addLanguage, languageOf } from "../../src/languages/index.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { french } from "./french.ts";

const files = {
  "en.md": `# The patrol

The peasant patrols met in Puno. Six million people saw 3 mayors.

The town meetings were held in 1993. It cost 5 million soles, and twelve patrols left.
`,
  "fr.md": `# La ronde

Les rondes paysannes se sont réunies à Puno. Six millions de personnes ont vu trois maires.

Les assemblées communales ont eu lieu en 1994. Cela a coûté 5 millions de soles, et douze rondes sont parties.
`,
  "g.csv": `id,en,fr,status,part_of_speech
patrol,peasant patrol,ronde paysanne,preferred,noun
meeting,town meeting,assemblée communal,preferred,noun
mayor,mayor,maire,preferred,noun
`,
};
const command = ["check", "en.md", "fr.md", "--target", "fr", "--glossary", "g.csv", "--json"];

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly evidence?: readonly string[];
}
interface Report {
  readonly findings: readonly Finding[];
  readonly withoutForms?: readonly string[];
}

async function check(): Promise<{ readonly report: Report; readonly errors: string }> {
  const { output, errors } = await runIn(temporaryFolder(files), command);
  return { report: JSON.parse(output) as Report, errors };
}

let takeBack: (() => void) | undefined;
afterEach(() => {
  takeBack?.();
  takeBack = undefined;
});

describe("a language that is handed in", () => {
  it("has its terms found in their forms, and needs no warning", async () => {
    takeBack = addLanguage(french);
    const { report, errors } = await check();
    expect(errors).toBe("");
    expect(report.withoutForms).toBeUndefined();
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith("term-"))).toEqual([]);
    // The first run of a command loads what it is made of.
  }, 30_000);

  it("is known by its regions as well, until it is taken back", () => {
    const before = languageOf("fr");
    takeBack = addLanguage(french);
    expect(languageOf("fr-CA")).toBe(french);
    takeBack();
    expect(languageOf("fr-CA")).toBe(before);
    expect(languageOf("es-PE")).toBe(languageOf("es"));
  });
});

describe("a language of which nothing is known", () => {
  it("is told once, on the error stream and in the report", async () => {
    const { report, errors } = await check();
    expect(errors).toBe(
      "warning: No word forms are known for fr, so terms are looked for exactly as written.\n",
    );
    expect(report.withoutForms).toEqual(["fr"]);
  });

  it("has no forms and no percentages claimed of it", async () => {
    const { report } = await check();
    const evidence = report.findings.flatMap((finding) => finding.evidence ?? []);
    expect(evidence).toContain(
      "Looked for “ronde paysanne” in the translation exactly as written: no word forms of its language are known.",
    );
    expect(evidence.filter((step) => /%|any form|family/u.test(step))).toEqual([]);
  });

  it("is explained without a percentage", async () => {
    const { report } = await check();
    const fingerprint = report.findings[0]?.fingerprint ?? "";
    const { output } = await runIn(temporaryFolder(files), [
      ...["explain", fingerprint],
      ...command.slice(1, -1),
    ]);
    expect(output).toContain("as written");
    expect(output).not.toContain("%");
  });

  it("has its figures compared, and no words that nobody reads", async () => {
    const { report } = await check();
    const numbers = report.findings.filter(({ ruleId }) => ruleId === "number-mismatch");
    expect(numbers.map(({ message }) => message)).toEqual([
      "The source says 1993; the translation says 1994.",
    ]);
  });

  it("says nothing where the glossary has no term of it", async () => {
    const { errors } = await runIn(
      temporaryFolder({ ...files, "g.csv": "id,en,fr\npatrol,patrol,\n" }),
      command,
    );
    expect(errors).toBe("");
  });
});
