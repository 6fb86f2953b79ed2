// A bracket of the translation without its partner. What stands in brackets may run over sentences.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { loneBrackets, type Bracket } from "../../text/brackets.ts";
import { isIcu } from "../../text/icu-message.ts";
import { programParts } from "../../text/program-parts.ts";
import type { DocumentRule, Problem } from "../rule.ts";

interface Lone {
  readonly unit: BitextUnit;
  readonly bracket: Bracket;
}

// Sentences in brackets; by then a forgotten bracket is the likelier story.
const longestAside = 8;

export const bracketUnbalanced: DocumentRule = {
  on: "document",
  meta: { id: "bracket-unbalanced", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["The law (of 1993) stands.", "La ley (de 1993) sigue vigente."]], expect: [] },
    {
      units: [
        ["They left. (Nobody asked why.", "Se fueron. (Nadie preguntó por qué."],
        ["It was late.)", "Era tarde.)"],
      ],
      expect: [],
    },
    { units: [["a) the river; b) the sea", "a) el río; b) el mar"]], expect: [] },
    { units: [["See you soon :)", "Nos vemos :)"]], expect: [] },
    {
      units: [["The law (of 1993) stands.", "La ley de 1993) sigue vigente."]],
      expect: ["unopened"],
    },
    {
      units: [["The law (of 1993) stands.", "La ley (de 1993 sigue vigente."]],
      expect: ["unclosed"],
    },
    {
      units: [["The law [of 1993] stands.", "La ley [de 1993 sigue vigente."]],
      expect: ["unclosed"],
    },
  ],
  *check({ units }) {
    const isKnown = loneKinds();
    const report = { units, isKnown };
    let open: readonly Lone[] = [];
    for (const unit of units) {
      if (unit.isolated === true) {
        for (const one of open) yield* problemOf(one, "unclosed", report);
        open = [];
      }
      if (unit.target === undefined) continue;
      const { closing, opening } = loneIn(unit.target);
      for (const bracket of closing) {
        const partner = open.findLast((one) => one.bracket.kind === bracket.kind);
        if (partner === undefined) yield* problemOf({ unit, bracket }, "unopened", report);
        else open = open.filter((one) => one !== partner);
      }
      const stale = open.filter((one) => unit.index - one.unit.index > longestAside);
      for (const one of stale) yield* problemOf(one, "unclosed", report);
      open = [
        ...open.filter((one) => !stale.includes(one)),
        ...opening.map((bracket) => ({ unit, bracket })),
      ];
      // A text of nothing but opening brackets is no text.
      if (open.length > mostOpen) open = [];
    }
    for (const one of open) yield* problemOf(one, "unclosed", report);
  },
};

const mostOpen = 50;

function loneIn({ text, opaque }: LocatedText): ReturnType<typeof loneBrackets> {
  // Its braces are the business of placeholder-mismatch.
  if (isIcu(text)) return { closing: [], opening: [] };
  return /[()[\]{}]/u.test(text)
    ? loneBrackets(text, [...opaque, ...programParts(text)])
    : { closing: [], opening: [] };
}

interface Report {
  readonly units: readonly BitextUnit[];
  readonly isKnown: (unit: BitextUnit | undefined, kind: string) => boolean;
}

function* problemOf(
  { unit, bracket }: Lone,
  messageId: "unclosed" | "unopened",
  { units, isKnown }: Report,
): Generator<Problem> {
  // The source has a lone bracket of the kind here or beside it: the sentence follows it, or the two were parted
  // otherwise.
  const near =
    unit.isolated === true ? [unit] : [units[unit.index - 1], unit, units[unit.index + 1]];
  if (near.some((each) => isKnown(each, bracket.kind))) return;
  yield {
    messageId,
    unit,
    target: { start: bracket.offset, end: bracket.offset + 1 },
    data: { mark: bracket.mark },
    confidence: unit.source === undefined ? 0.5 : 0.85,
  };
}

/** Whether the source of a unit has a lone bracket of a kind; each source is read once. */
function loneKinds(): Report["isKnown"] {
  const known = new Map<BitextUnit, ReadonlySet<string>>();
  return (unit, kind) => {
    if (unit?.source === undefined) return false;
    let kinds = known.get(unit);
    if (kinds === undefined) {
      const { closing, opening } = loneIn(unit.source);
      kinds = new Set([...closing, ...opening].map((one) => one.kind));
      known.set(unit, kinds);
    }
    return kinds.has(kind);
  };
}
