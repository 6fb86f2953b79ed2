// Spaces of the translation that are too many or missing, and white space at its ends that differs from the source's.

import { languageOf } from "../../languages/index.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import { spacingFaults, type SpacingFault, type SpacingKind } from "../../text/spacing-faults.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

// How often each is a mistake in translations that were judged by reading.
const confidences: Readonly<Record<SpacingKind, number>> = {
  double: 0.8,
  before: 0.8,
  after: 0.8,
  inside: 0.75,
  outside: 0.7,
};

// More of one kind in a unit are how it is meant: a list for a program, a drawing.
const mostAlike = 4;

export const spacing: UnitRule = {
  on: "unit",
  meta: { id: "spacing", issueType: "whitespace", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["Bread, water and salt.", "Pan, agua y sal."]], expect: [] },
    { units: [["See node.js and mañana.pe.", "Vea node.js y mañana.pe."]], expect: [] },
    { units: [["Name    Price", "Nombre  Precio"]], expect: [] },
    { units: [["Copy the .env file", "Copie el archivo .env"]], expect: [] },
    { units: [["The river rose again.", "El río volvió a  crecer."]], expect: ["double"] },
    { units: [["Who paid?", "¿Quién pagó ?"]], expect: ["before"] },
    { units: [["Bread and salt. Nothing more.", "Pan y sal.Nada más."]], expect: ["after"] },
    { units: [["Bread, water and salt.", "Pan,agua y sal."]], expect: ["after"] },
    { units: [["Settings of accounts…", "Ajustes de cuentas …"]], expect: ["before"] },
    { units: [["Who paid?", "¿ Quién pagó?"]], expect: ["inside"] },
    { units: [["The law (of 1993) stands.", "La ley ( de 1993) sigue."]], expect: ["inside"] },
    { units: [["The law (of the water) stands.", "La ley(del agua) sigue."]], expect: ["outside"] },
    { units: [["They left. Why?", "Se fueron,¿por qué?"]], expect: ["after"] },
    { units: [["Total: ", "Total: "]], isolated: true, expect: [] },
    { units: [["Total: ", "Total:"]], isolated: true, expect: ["spaceEnd"] },
    { units: [["of them", " de ellos"]], isolated: true, expect: ["spaceStart"] },
    { units: [["Saved\n", "Guardado"]], isolated: true, expect: ["lineEnd"] },
    { units: [["Saved", "\nGuardado"]], isolated: true, expect: ["lineStart"] },
    { units: [["Saved.\nGo on.", "Guardado.\nSiga."]], isolated: true, expect: [] },
    { units: [["Saved. Go on.", "Guardado.\nSiga."]], isolated: true, expect: ["lineInside"] },
  ],
  check(unit, { targetLanguage }) {
    const { source, target } = unit;
    if (target === undefined || target.text === "") return noProblems;
    const problems = [...faults(unit, target, targetLanguage)];
    if (unit.isolated === true && source !== undefined)
      problems.push(...ends(unit, source, target));
    return problems.length === 0 ? noProblems : problems;
  },
};

function* faults(unit: BitextUnit, target: LocatedText, tag: string): Generator<Problem> {
  const found = spacingFaults(target.text, {
    opaque: target.opaque,
    hasInverted: languageOf(tag).invertedMarks === "required",
  });
  if (found.length === 0) return;
  const count = new Map<string, number>();
  for (const fault of found) count.set(likeness(fault), (count.get(likeness(fault)) ?? 0) + 1);
  const theirs = new Set(
    unit.source === undefined
      ? []
      : spacingFaults(unit.source.text, { opaque: unit.source.opaque, hasInverted: false }).map(
          likeness,
        ),
  );
  for (const fault of found) {
    const { kind, range, mark, replacement } = fault;
    const times = count.get(likeness(fault)) ?? 0;
    if (theirs.has(likeness(fault)) || times > mostAlike || isAtMarkup(target, range)) continue;
    yield {
      messageId: kind,
      unit,
      target: range,
      data: { mark },
      confidence: confidences[kind],
      suggestions: replacement.trim() === "" ? [] : [replacement],
      replacement,
    };
  }
}

/** A source that writes so is followed: a table, code, a house that sets a space there. */
const likeness = ({ kind, mark }: SpacingFault): string => `${kind} ${mark}`;

/** Where a code, a picture or a comment stood, the spaces on both sides of it are two. */
function isAtMarkup({ pieces, codes = [] }: LocatedText, { start, end }: Range): boolean {
  if (codes.some(({ offset }) => offset >= start && offset <= end)) return true;
  return !pieces.some(
    (piece) =>
      piece.start <= start &&
      piece.start + piece.length >= end &&
      (piece.length === piece.originLength || piece.originLength === 0),
  );
}

const leading = /^\s*/u;

/** Trailing white space without a pattern that would try every run of it. */
function trailing(text: string): string {
  return text.slice(text.trimEnd().length);
}

function* ends(unit: BitextUnit, source: LocatedText, target: LocatedText): Generator<Problem> {
  if (source.text.trim() === "" || target.text.trim() === "") return;
  const [start, end] = [source, target].map(({ text }) => leading.exec(text)?.[0] ?? "");
  const [their, our] = [trailing(source.text), trailing(target.text)];
  if (start !== end) yield endProblem(unit, "Start", { theirs: start ?? "", ours: end ?? "" });
  if (their !== our) yield endProblem(unit, "End", { theirs: their, ours: our });
  yield* addedBreak(unit, source, target);
}

/** A line break in a text that has none. One that is lost was often layout: where a program's source was wrapped. */
function* addedBreak(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (source.text.trim().includes("\n")) return;
  const at = target.text.indexOf("\n", target.text.length - target.text.trimStart().length);
  if (at < 0 || at >= target.text.trimEnd().length) return;
  yield {
    messageId: "lineInside",
    unit,
    target: { start: at, end: at + 1 },
    data: {},
    confidence: 0.6,
  };
}

function endProblem(
  unit: BitextUnit,
  place: "Start" | "End",
  { theirs, ours }: { readonly theirs: string; readonly ours: string },
): Problem {
  const length = unit.target?.text.length ?? 0;
  const range =
    place === "Start"
      ? { start: 0, end: ours.length }
      : { start: length - ours.length, end: length };
  const lines = theirs.includes("\n") || ours.includes("\n");
  return {
    messageId: `${lines ? "line" : "space"}${place}`,
    unit,
    target: range,
    data: {},
    // A space that is lost joins two words; one too many shows nowhere.
    confidence: lines ? 0.85 : theirs.length > ours.length ? 0.7 : 0.5,
  };
}
