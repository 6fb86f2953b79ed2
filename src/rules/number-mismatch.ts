// Source numbers that the translation lacks or changes. Values are compared, not digits, and in any order; what
// translators normally do with small numbers, decades and measures is not an error.

import { languageOf } from "../languages/index.ts";
import type { BitextUnit } from "../model/bitext.ts";
import type { LanguageTag } from "../model/language.ts";
import {
  isHour,
  isSameNumber,
  scaleRatio,
  type LoneNumbers,
  type NumberPair,
} from "../text/numbers/compare-numbers.ts";
import type { Said } from "../text/numbers/differing-numbers.ts";
import type { Counted } from "../text/numbers/explain-numbers.ts";
import { isImprint } from "../text/numbers/imprint.ts";
import { unitAfter } from "../text/numbers/measures.ts";
import type { FoundNumber } from "../text/numbers/numbers.ts";
import { isHourOf, isHourSaid } from "../text/numbers/same-hour.ts";
import { isTelling, numbersOf } from "../text/numbers/telling-numbers.ts";
import { mayBeUnread, readsNumberWords } from "../text/numbers/unread-numbers.ts";
import { comparedIn } from "./compared-numbers.ts";
import type { CheckedDocument, Problem, UnitRule } from "./rule.ts";

// Below this, "2" and "both", or "1" and "a", may stand for each other.
const smallNumber = 12;
// This many unmatched numbers and none matched: two different sentences, or a table.
const strangers = 4;
const measureConfidence = 0.85;
const timeConfidence = 0.6;
// Notes are renumbered when one is added or dropped.
const noteMarkConfidence = 0.6;
// A translation is published on another day and page than its source.
const imprintConfidence = 0.4;

export const numberMismatch: UnitRule = {
  on: "unit",
  meta: { id: "number-mismatch", issueType: "numbers", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["In 2023, 1,250 people marched.", "Marcharon 1.250 personas en 2023."]],
      expect: [],
    },
    {
      units: [["Three of 15 bills passed.", "Se aprobaron 3 de 15 proyectos."]],
      expect: [],
    },
    {
      units: [["The 19th century, the 1990s.", "El siglo XIX, los años 90."]],
      expect: [],
    },
    {
      units: [["It cost 12 billion soles.", "Costó 12 mil millones de soles."]],
      expect: [],
    },
    {
      units: [["It cost 12 billion soles.", "Costó 12 billones de soles."]],
      expect: ["scale"],
    },
    {
      units: [["The vote was 87 to 40.", "La votación fue de 78 a 40."]],
      expect: ["different"],
    },
    {
      units: [["The march was 5 miles long.", "La marcha recorrió 8 km."]],
      expect: [],
    },
    {
      units: [["The mine is 5 km from Cotabambas.", "La mina está a 50 km de Cotabambas."]],
      expect: ["different"],
    },
    {
      units: [["Take 5 mg twice a day.", "Tome 5 g dos veces al día."]],
      expect: ["different"],
    },
    {
      units: [["It cost 7,000 soles.", "Costó 7 soles."]],
      expect: ["different"],
    },
    {
      units: [["Fifteen miners stayed inside.", "Cincuenta mineros se quedaron dentro."]],
      expect: ["different"],
    },
    {
      units: [
        ["They vote on 12/4/2024, a Wednesday.", "Votan el miércoles 4 de diciembre de 2024."],
      ],
      expect: [],
    },
    {
      units: [["They vote in June.", "Votan en julio."]],
      expect: ["different"],
    },
    {
      units: [["One in five peasants fled.", "Huyó el 20 % de los campesinos."]],
      expect: [],
    },
    {
      units: [["Two thirds of Congress voted yes.", "Votó a favor un tercio del Congreso."]],
      expect: ["different"],
    },
    {
      units: [["The law of 1993 stands.", "La ley sigue vigente."]],
      expect: ["missing"],
    },
    {
      units: [["The law stands.", "La ley de 1993 sigue vigente."]],
      expect: ["extra"],
    },
  ],
  *check(unit, document) {
    if (unit.source === undefined || unit.target === undefined || unit.certainty < 0.5) return;
    if (!isWhole(unit.source.text, unit.target.text)) return;
    const compared = comparedIn(unit, document);
    if (compared === undefined) return;
    const { from, to, differences, lone } = compared;
    for (const { source, target, confidence } of differences)
      yield differentProblem(
        unit,
        { source, target },
        Math.min(mostConfidence(unit), sureOf(unit) * confidence),
      );
    yield* measureProblems(unit, lone);
    const missing = lone.source.filter(
      (number) =>
        mattersIn(number, from, to, lone.target) && isTelling(number, unit.source, unit.target),
    );
    const extra = lone.target.filter(
      (number) =>
        mattersIn(number, to, from, lone.source) && isTelling(number, unit.target, unit.source),
    );
    if (missing.length === 0 && extra.length === 0) return;
    const scales = scalePairs(missing, extra);
    for (const pair of scales) yield scaleProblem(unit, document.targetLanguage, pair);
    const paired = new Set(scales.flat());
    const leftMissing = missing.filter(
      (number) => !paired.has(number) && !isElsewhere(number, unit, document, "target"),
    );
    const leftExtra = extra.filter(
      (number) => !paired.has(number) && !isElsewhere(number, unit, document, "source"),
    );
    const count = leftMissing.length + leftExtra.length;
    if (count > strangers && lone.source.length === from.numbers.length) return;
    yield* problemsOf(unit, leftMissing, leftExtra);
  },
};

/** Whether the other text, of a language whose numerals are read, cannot have the number as an hour of the day. */
function mattersIn(
  number: FoundNumber,
  own: Counted,
  other: Counted,
  lone: readonly FoundNumber[],
): boolean {
  if (!readsNumberWords(other.language) && mayBeUnread(number, other.text, lone)) return false;
  return (
    !isHourOf(number, other.numbers, [own.text, other.text]) &&
    !isHourSaid(number, other.numbers, other.text)
  );
}

function* problemsOf(
  unit: BitextUnit,
  missing: readonly FoundNumber[],
  extra: readonly FoundNumber[],
): Generator<Problem> {
  const pairs = missing.length === extra.length ? missing.length : 0;
  const most = mostConfidence(unit);
  const sure = (confidence: number): number => Math.min(most, sureOf(unit) * confidence);
  for (let index = 0; index < pairs; index++) {
    const source = missing[index];
    const target = extra[index];
    if (source === undefined || target === undefined) continue;
    const marks = [
      [source, unit.source],
      [target, unit.target],
    ] as const;
    const areNoteMarks = marks.every(([number, side]) => isNoteMark(number, side?.text ?? ""));
    const different = pairs === 1 ? 0.85 : 0.7;
    const confidence = sure(areNoteMarks ? noteMarkConfidence : different);
    yield differentProblem(unit, { source, target }, confidence);
  }
  for (const source of missing.slice(pairs)) {
    if (isRound(source)) continue;
    const confidence = sure(isSmall(source) ? 0.45 : 0.7);
    const data = { source: source.written };
    yield { messageId: "missing", unit, source: source.range, data, confidence };
  }
  for (const target of extra.slice(pairs)) {
    if (isRound(target)) continue;
    const confidence = sure(isSmall(target) ? 0.35 : 0.55);
    const data = { target: target.written };
    yield { messageId: "extra", unit, target: target.range, data, confidence };
  }
}

function mostConfidence({ source, target }: BitextUnit): number {
  return [source, target].some((side) => isImprint(side?.text ?? "")) ? imprintConfidence : 1;
}

/** "a million" in words: "million-dollar bills", "millones de". */
function isRound({ spelled, value = 0 }: FoundNumber): boolean {
  return spelled && [1e6, 1e9, 1e12].includes(value);
}

/** `[7]` after the words. */
function isNoteMark({ range }: FoundNumber, text: string): boolean {
  return text[range.start - 1] === "[" && text[range.end] === "]";
}

// A translation may be terse; at a quarter of the length, numbers are not the problem.
const leastShare = 0.25;

function isWhole(source: string, target: string): boolean {
  return (
    Math.min(source.length, target.length) > leastShare * Math.max(source.length, target.length)
  );
}

/** Different numbers with the same unit of measurement: "5 km" to "50 km" is not a conversion. */
function* measureProblems(unit: BitextUnit, lone: LoneNumbers): Generator<Problem> {
  const { source: from, target: to } = unit;
  if (from === undefined || to === undefined) return;
  const taken = new Set<FoundNumber>();
  for (const source of lone.source) {
    const name = unitAfter(from.text, source.range.end);
    if (name === undefined || source.spelled) continue;
    const target = lone.target.find(
      (number) =>
        !taken.has(number) && !number.spelled && unitAfter(to.text, number.range.end) === name,
    );
    if (target === undefined) continue;
    taken.add(target);
    const isClock = name === "clock" || name === "hour";
    if (isClock && isHour(source, target)) continue;
    // Times may be those of another time zone.
    const confidence = sureOf(unit) * (isClock ? timeConfidence : measureConfidence);
    yield differentProblem(unit, { source, target }, confidence);
  }
}

function differentProblem(
  unit: BitextUnit,
  { source, target }: { readonly source: Said; readonly target: Said },
  confidence: number,
): Problem {
  const data = { source: source.written, target: target.written };
  return {
    messageId: "different",
    unit,
    source: source.range,
    target: target.range,
    data,
    confidence,
  };
}

function sureOf(unit: BitextUnit): number {
  return unit.certainty * (unit.shape[0] === 1 && unit.shape[1] === 1 ? 1 : 0.9);
}

/** Alignment may be one sentence off: the number is in the next one. */
function isElsewhere(
  number: FoundNumber,
  unit: BitextUnit,
  { units, sourceLanguage, targetLanguage }: CheckedDocument,
  side: "source" | "target",
): boolean {
  const language = side === "source" ? sourceLanguage : targetLanguage;
  return [units[unit.index - 1], units[unit.index + 1]].some((neighbour) => {
    if (neighbour === undefined) return false;
    const doubtful = Math.min(unit.certainty, neighbour.certainty) < 0.9;
    const uneven = [unit, neighbour].some(({ shape }) => shape[0] !== 1 || shape[1] !== 1);
    const located = neighbour[side];
    if (located === undefined || !(doubtful || uneven)) return false;
    return numbersOf(located, language).some((candidate) => isSameNumber(number, candidate));
  });
}

function scalePairs(missing: readonly FoundNumber[], extra: readonly FoundNumber[]): NumberPair[] {
  return missing.flatMap((source) => {
    const target = extra.find((candidate) => scaleRatio(source, candidate) !== undefined);
    return target === undefined ? [] : [[source, target] as const];
  });
}

function scaleProblem(
  unit: BitextUnit,
  language: LanguageTag,
  [source, target]: NumberPair,
): Problem {
  const factor = (source.value ?? 0) / (target.value ?? 0);
  const replacement = languageOf(language).numerals.rescaled(target.written, factor);
  return {
    messageId: "scale",
    unit,
    source: source.range,
    target: target.range,
    data: { source: source.written, target: target.written },
    confidence: 0.95,
    ...(replacement !== undefined && { suggestions: [replacement], replacement }),
  };
}

function isSmall(number: FoundNumber): boolean {
  return number.value !== undefined && Math.abs(number.value) <= smallNumber;
}
