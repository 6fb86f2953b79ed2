// What the check notices of errors put into the project's own articles, with exact counts: a change of the
// algorithm that loses one of them, or raises a false alarm, shows here. docs/accuracy.md measures on more.

import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lexiconOfGlossary } from "../src/align/lexicon-of-glossary.ts";
import { checkBitexts } from "../src/check/check-bitexts.ts";
import { createTranslator } from "../src/messages/translator.ts";
import type { Bitext, BitextUnit } from "../src/model/bitext.ts";
import type { Glossary } from "../src/model/concept.ts";
import type { Finding } from "../src/model/finding.ts";
import { loadArticlePair } from "../src/project/bitext/load-bitext.ts";
import { loadGlossary } from "../src/project/glossary/load-glossary.ts";
import { rules as all } from "../src/rules/index.ts";
import type { Rule } from "../src/rules/rule.ts";
import { fold } from "../src/strings/fold.ts";
import { assessTerms, type TermAssessment } from "../src/terms/assess-terms.ts";
import { compileGlossary } from "../src/terms/patterns/compile-glossary.ts";

const folder = join(import.meta.dirname, "..");
const languages = { source: "en", target: "es" } as const;
const warn = (): void => undefined;
let glossary: Glossary;
let bitexts: readonly Bitext[];
let places: readonly TermAssessment[];

const terminology = all.filter(
  ({ meta }) => meta.issueType !== "numbers" && meta.id !== "omission",
);

function findingsOf(
  checked: readonly Bitext[],
  rules: readonly Rule[] = terminology,
): readonly Finding[] {
  return checkBitexts(checked, {
    glossaryFor: (pair) => compileGlossary(glossary, pair),
    rules,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
  }).findings;
}

beforeAll(async () => {
  glossary = await loadGlossary({ folder, paths: ["glossary/*.csv"], ...languages, warn });
  const lexicon = lexiconOfGlossary(glossary, languages);
  bitexts = await Promise.all(
    // The third article is the draft with deliberate errors.
    ["rondas-campesinas", "toma-de-lima"].map((name) =>
      loadArticlePair(`articles/en/${name}.md`, `articles/es/${name}.md`, {
        folder,
        ...languages,
        lexicon,
        warn,
      }),
    ),
  );
  const compiled = compileGlossary(glossary, languages);
  places = bitexts.flatMap(({ units }) => {
    const all = assessTerms(units, compiled);
    return all.filter(
      ({ outcome, found, unit, occurrence }) =>
        outcome === "approved" &&
        found?.unit === unit &&
        found.rung === "contiguous" &&
        all.filter(
          (other) => other.unit === unit && other.occurrence.concept === occurrence.concept,
        ).length === 1,
    );
  });
});

/** How many of the places are noticed when each alone is changed so, and at how many there is anything to change. */
function noticed(change: (text: string) => string | undefined): { seen: number; of: number } {
  let seen = 0;
  let of = 0;
  // Every third will do: the whole takes half a minute.
  for (const { unit, found, occurrence } of places.filter((_, at) => at % 3 === 0)) {
    const text = unit.target?.text;
    const wrong = found === undefined ? undefined : change(found.surface);
    const bitext = bitexts.find(({ units }) => units.includes(unit));
    if (text === undefined || found === undefined || bitext === undefined || wrong === undefined)
      continue;
    of++;
    const { start, end } = found.range;
    const changed = withTarget(unit, text.slice(0, start) + wrong + text.slice(end));
    const units = bitext.units.map((each) => (each === unit ? changed : each));
    const ids = new Set([occurrence.concept, ...occurrence.alternatives].map(({ id }) => id));
    const findings = findingsOf([{ ...bitext, units }]);
    if (findings.some(({ concept }) => concept !== undefined && ids.has(concept))) seen++;
  }
  return { seen, of };
}

function withTarget(unit: BitextUnit, text: string): BitextUnit {
  const piece = { start: 0, length: text.length, origin: 0, originLength: text.length };
  return { ...unit, target: { text, pieces: [piece], opaque: [] } };
}

/** The fourth letter of the longest word, changed: the same each time. */
function typo(text: string): string | undefined {
  const [word] = [...text.matchAll(/\p{L}{5,}/gu)].sort((a, b) => b[0].length - a[0].length);
  if (word === undefined) return undefined;
  const at = word.index + 3;
  return `${text.slice(0, at)}${text[at] === "k" ? "w" : "k"}${text.slice(at + 1)}`;
}

describe("the accuracy on the project's own articles", { timeout: 60_000 }, () => {
  it("raises no alarm on the translations as they are", () => {
    expect(findingsOf(bitexts, all).map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual(
      [],
    );
  });

  it("notices terms left out", () => {
    expect(noticed(() => "")).toEqual({ seen: 29, of: 32 });
  });

  it("notices other words in place of terms", () => {
    expect(noticed(() => "zarabanda")).toEqual({ seen: 29, of: 32 });
  });

  it("notices a wrong letter", () => {
    expect(noticed(typo)).toEqual({ seen: 29, of: 29 });
  });

  it("notices a lost accent", () => {
    const lost = (text: string): string | undefined =>
      /[áéíóú]/u.test(text) ? text.replace(/[áéíóú]/u, (letter) => fold(letter)) : undefined;
    expect(noticed(lost)).toEqual({ seen: 7, of: 7 });
  });
});
