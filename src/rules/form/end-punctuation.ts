// A sentence that ends with another mark than its source: a lost full stop, a comma for it, a colon that introduces nothing.

import { languageOf } from "../../languages/index.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { endOf, type EndMark, type TextEnd } from "../../text/end-mark.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "../rule.ts";

// Sentences are joined and parted where the alignment is not sure.
const leastCertainty = 0.7;
// Questions of Spanish are the business of inverted-mark, which sees both of their marks.
const asking: ReadonlySet<EndMark> = new Set(["question", "exclamation"]);
// What a sentence that is whole does not end with.
const unfinished: ReadonlySet<EndMark> = new Set(["comma", "semicolon"]);

export const endPunctuation: UnitRule = {
  on: "unit",
  meta: { id: "end-punctuation", issueType: "typographical", level: "confidence" },
  options: {},
  examples: [
    { units: [["They decide in May.", "Deciden en mayo."]], expect: [] },
    { units: [["“They decide in May.”", "«Deciden en mayo»."]], expect: [] },
    { units: [["Life in the U.S.", "La vida en Estados Unidos"]], expect: [] },
    { units: [["Loading...", "Cargando…"]], expect: [] },
    { units: [["“They kept a copy.”[2]", "«Guardaron una copia»[2]."]], expect: [] },
    { units: [["They kept a copy.[2]", "Guardaron una copia[2]"]], expect: ["lost"] },
    { units: [["They decide in May.", "Deciden en mayo,"]], expect: ["different"] },
    { units: [["They decide in May.", "Deciden en mayo"]], expect: ["lost"] },
    { units: [["They want three things:", "Quieren tres cosas."]], expect: ["different"] },
    { units: [["The judges of May", "Los jueces de mayo,"]], expect: ["added"] },
    {
      // As a list has it.
      units: [
        ["Open the box.", "Abra la caja"],
        ["Take the key.", "Tome la llave"],
        ["Close the door.", "Cierre la puerta"],
      ],
      expect: ["lost", "lost", "lost"],
    },
    { units: [["It was sent by %s.", "Lo mandó %s"]], expect: ["lost"] },
    { units: [["The page has no valid ID.", "La página no tiene un ID válido"]], expect: ["lost"] },
  ],
  check(unit, document) {
    const { source, target, certainty } = unit;
    if (source === undefined || target === undefined || certainty < leastCertainty)
      return noProblems;
    // Nearly always: the last characters are the same, and a full stop.
    if (source.text.endsWith(".") && target.text.endsWith(".") && !target.text.endsWith(".."))
      return noProblems;
    if (!/\p{L}{2}/u.test(source.text) || !/\p{L}{2}/u.test(target.text)) return noProblems;
    // "&hellip;", an address, code: what is no prose has marks of its own.
    const ends = [opaqueEnd(source), opaqueEnd(target)].filter((end) => end !== undefined);
    if (!ends.every(isPlaceholder)) return noProblems;
    const problem = compared(unit, document);
    if (problem === undefined) return noProblems;
    // What the program puts there may end with a mark.
    const confidence = ends.length === 0 ? problem.confidence : Math.min(problem.confidence, 0.45);
    return [{ ...problem, confidence }];
  },
};

/** What a text ends with that is no prose. */
function opaqueEnd({ text, opaque }: LocatedText): string | undefined {
  const end = text.trimEnd().length;
  const last = opaque.find((range) => range.end >= end);
  return last === undefined ? undefined : text.slice(last.start, last.end);
}

function isPlaceholder(text: string): boolean {
  const [only] = findPlaceholders(text);
  return only !== undefined && only.kind !== "tag" && only.text === text;
}

function compared(unit: BitextUnit, document: CheckedDocument): Problem | undefined {
  const [whole, ours] = [
    endOf(unit.source?.text ?? "", languageOf(document.sourceLanguage).abbreviations),
    endOf(unit.target?.text ?? "", languageOf(document.targetLanguage).abbreviations),
  ];
  const theirs = isKeptWithoutStop(unit) ? { ...whole, mark: "stop" as const } : whole;
  const own = confidenceOf(unit, theirs, ours);
  if (own === undefined) return undefined;
  const isOfList =
    theirs.mark === "stop" && ours.mark === "none" && unit.isolated !== true && isHabit(document);
  const confidence = isOfList ? Math.min(own, habitual) : own;
  const data = { source: theirs.written, target: ours.written };
  return {
    messageId: ours.written === "" ? "lost" : theirs.written === "" ? "added" : "different",
    unit,
    source: theirs.range,
    target: ours.range,
    data,
    confidence,
    suggestions: theirs.written === "" ? [] : [theirs.written],
  };
}

// "Invalid menu ID."
const acronymAtEnd = /(?<![\p{L}.])(\p{Lu}{2})\.$/u;

/** Whether the source ends with what may be an abbreviation, but the translation has it and writes no stop there. */
function isKeptWithoutStop({ source, target }: BitextUnit): boolean {
  const acronym = acronymAtEnd.exec(source?.text.slice(-5) ?? "")?.[1];
  const text = target?.text ?? "";
  if (acronym === undefined || !text.includes(acronym)) return false;
  return !text.includes(`${acronym}.`);
}

// So many sentences of one text that lose their stop are the style of its lists.
const leastOfHabit = 3;
const habitual = 0.45;
const habits = new WeakMap<readonly BitextUnit[], boolean>();

/** Whether the translation ends again and again without the full stop of its source. */
function isHabit({ units, sourceLanguage, targetLanguage }: CheckedDocument): boolean {
  const known = habits.get(units);
  if (known !== undefined) return known;
  const [theirs, ours] = [languageOf(sourceLanguage), languageOf(targetLanguage)];
  let count = 0;
  for (const { source, target, heading, certainty } of units) {
    if (source === undefined || target === undefined || heading) continue;
    if (certainty < leastCertainty || !source.text.endsWith(".")) continue;
    if (endOf(target.text, ours.abbreviations).mark !== "none") continue;
    if (endOf(source.text, theirs.abbreviations).mark === "stop") count++;
  }
  habits.set(units, count >= leastOfHabit);
  return count >= leastOfHabit;
}

/** `undefined`: nothing is wrong. */
function confidenceOf(unit: BitextUnit, theirs: TextEnd, ours: TextEnd): number | undefined {
  const [from, to] = [theirs.mark, ours.mark];
  if (from === to || theirs.all.has(to) || ours.all.has(from)) return undefined;
  if ([from, to].some((mark) => mark === "abbreviation" || mark === "other")) return undefined;
  if (asking.has(from) || asking.has(to))
    return asking.has(from) && to === "none" ? 0.5 : undefined;
  const isString = unit.isolated === true;
  if (unfinished.has(to)) return from === "none" || from === "stop" ? 0.8 : 0.5;
  if (unfinished.has(from)) return isString ? 0.5 : undefined;
  if (to === "none") {
    if (from !== "stop") return 0.6;
    return unit.heading ? undefined : isString ? 0.5 : 0.65;
  }
  if (from === "none") return 0.45;
  // A colon for a full stop and an ellipsis for either: a matter of style as often as not.
  return from === "ellipsis" || to === "ellipsis" ? (isString ? 0.6 : 0.35) : 0.5;
}
