// The articles and the glossary that the project itself keeps: what `npm start` shows.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../src/model/finding.ts";
import { loadGlossary } from "../src/project/glossary/load-glossary.ts";
import { runIn } from "./commands/test-io.ts";

const root = join(import.meta.dirname, "..");

interface DraftError {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

function draftErrors(): DraftError[] {
  const [, ...rows] = readFileSync(join(root, "articles", "draft-errors.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return rows.map((row) => {
    const [rule = "", line = "", text = ""] = row.split("\t");
    return { rule, line: Number(line), text };
  });
}

function speaksOf(error: DraftError, finding: Finding): boolean {
  if (finding.ruleId !== error.rule || finding.target?.line !== error.line) return false;
  const shown = [finding.target.text, finding.source?.text ?? "", finding.excerpts?.target?.text];
  return shown.some((text) => text !== undefined && text !== "" && overlaps(text, error.text));
}

function overlaps(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left);
}

const checked = runIn(root, ["check", "--json"]);

async function findings(): Promise<readonly Finding[]> {
  const report: unknown = JSON.parse((await checked).output);
  return (report as { findings: readonly Finding[] }).findings;
}

describe("the draft", () => {
  it.each(draftErrors())("has its $rule found: $text", async (error) => {
    expect((await findings()).filter((finding) => speaksOf(error, finding))).not.toEqual([]);
  });

  it("has nothing else found", async () => {
    const unlisted = (await findings())
      .filter((finding) => finding.target?.path === "articles/es/vacancia.md")
      .filter((finding) => !draftErrors().some((error) => speaksOf(error, finding)));
    expect(unlisted.map((finding) => finding.message)).toEqual([]);
  });
});

describe("the finished articles", () => {
  it("are clean", async () => {
    const others = (await findings())
      .filter(({ target }) => target?.path !== "articles/es/vacancia.md")
      // Concepts that no article speaks of are no fault of theirs.
      .filter(({ ruleId, level }) => ruleId !== "glossary" || level !== "note");
    expect(others.map((finding) => finding.message)).toEqual([]);
  });
});

describe("the glossary", async () => {
  const warnings: string[] = [];
  const glossary = await loadGlossary({
    folder: root,
    paths: ["glossary/*.csv"],
    source: "en",
    target: "es",
    warn: (warning) => warnings.push(`${warning.path}:${warning.line} ${warning.code}`),
  });

  it("reads without a warning", () => {
    expect(warnings).toEqual([]);
  });

  it("has at least 120 concepts, each defined", () => {
    expect(glossary.concepts.length).toBeGreaterThanOrEqual(120);
    const undefinedOnes = glossary.concepts.filter((concept) => concept.definition === "");
    expect(undefinedOnes.map((concept) => concept.id)).toEqual([]);
  });

  it.each(["en", "es"])("prefers one term of each concept in %s", (language) => {
    const undecided = glossary.concepts.filter((concept) => {
      const terms = concept.terms.filter((term) => term.language === language);
      return terms.filter((term) => term.status === "preferred").length !== 1;
    });
    expect(undecided.map((concept) => concept.id)).toEqual([]);
  });

  it("never deprecates what it prefers or admits in the same concept", () => {
    const contradictory = glossary.concepts.filter((concept) =>
      concept.terms.some((term) =>
        concept.terms.some(
          (other) => other !== term && other.language === term.language && other.text === term.text,
        ),
      ),
    );
    expect(contradictory.map((concept) => concept.id)).toEqual([]);
  });

  it("cites a source for every term", () => {
    const uncited = glossary.concepts.flatMap((concept) =>
      concept.terms.filter((term) => term.source === "").map((term) => term.text),
    );
    expect(uncited).toEqual([]);
  });
});
