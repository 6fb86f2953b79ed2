// Characters that no text needs and no reader sees, or that show that a text was decoded wrongly.

import type { BitextUnit } from "../../model/bitext.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

// C0 but tab and line breaks, DEL, C1; lone surrogates; non-characters. With `u` a pair of surrogates is one character.
const controls =
  /(?![\t\n\r\u0085])\p{Cc}|[\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}|[\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/gu;
const replacement = /\uFFFD/gu;
const invisible = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u061C\u180E]/gu;
// UTF-8 that was read as windows-1252: "polÃ­tica", "â€œ", "Â¿".
const misread = /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF™œ\u009D”“˜]?/gu;

const options = {
  characters: { type: "string", default: "" },
  invisible: { type: "boolean", default: true },
} as const;

export const forbiddenCharacters: UnitRule<typeof options> = {
  on: "unit",
  meta: { id: "forbidden-characters", issueType: "characters", level: "confidence", alone: true },
  options,
  examples: [
    { units: [["Thirty miners 👷‍♀️", "Treinta mineros 👷‍♀️"]], expect: [] },
    { units: [["A\u200Bword", "Una\u200Bpalabra"]], expect: [] },
    {
      units: [["water", "agua\u00AD"]],
      options: { invisible: false },
      expect: [],
    },
    { units: [["The river rose.", "El río\u0007 creció."]], expect: ["control"] },
    { units: [["The river rose.", "El r\uFFFDo creció."]], expect: ["replacement"] },
    { units: [["The river rose.", "El r\u00ADío creció."]], expect: ["invisible"] },
    { units: [["The river rose.", "El rÃ©gimen cayó."]], expect: ["misread"] },
    {
      units: [["Water & salt", "Agua & sal"]],
      options: { characters: "&#" },
      expect: ["listed"],
    },
  ],
  check(unit, _document, { characters, invisible: withInvisible }) {
    const text = unit.target?.text;
    // Most texts hold none of them: one look.
    if (text === undefined || (characters === "" && !suspicious.test(text))) return noProblems;
    const problems = [
      ...problemsOf(unit, controls, { messageId: "control", confidence: 0.95 }),
      ...problemsOf(unit, replacement, { messageId: "replacement", confidence: 0.95 }),
      ...problemsOf(unit, misread, { messageId: "misread", confidence: 0.9 }),
      ...(withInvisible
        ? problemsOf(unit, invisible, { messageId: "invisible", confidence: 0.7 })
        : []),
      ...(characters === "" ? [] : listed(unit, characters)),
    ];
    return problems.length === 0 ? noProblems : problems;
  },
};

const suspicious = new RegExp(
  [controls, replacement, misread, invisible].map(({ source }) => source).join("|"),
  "u",
);

interface Kind {
  readonly messageId: string;
  readonly confidence: number;
}

/** One problem a character: a file that was read wrongly is full of them. */
function problemsOf(unit: BitextUnit, pattern: RegExp, kind: Kind): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { 0: written, index } of unit.target?.text.matchAll(pattern) ?? []) {
    if (told.has(written) || unit.source?.text.includes(written) === true) continue;
    told.set(written, {
      messageId: kind.messageId,
      unit,
      target: { start: index, end: index + written.length },
      data: { character: nameOf(written) },
      confidence: kind.confidence,
    });
  }
  return [...told.values()];
}

function listed(unit: BitextUnit, characters: string): readonly Problem[] {
  const forbidden = new Set(characters);
  const told = new Set<string>();
  const problems: Problem[] = [];
  let at = 0;
  for (const character of unit.target?.text ?? "") {
    const start = at;
    at += character.length;
    if (!forbidden.has(character) || told.has(character)) continue;
    told.add(character);
    problems.push({
      messageId: "listed",
      unit,
      target: { start, end: at },
      data: { character: nameOf(character) },
      confidence: 0.95,
    });
  }
  return problems;
}

/** A character that can be seen is shown; any other is named by its code. */
function nameOf(written: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(written)) return written;
  return Array.from(
    written,
    (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
}
