// A word of the translation that only looks like that of the source: "actual" for "actual", "librería" for "library".

import { isAny, type FalseFriend } from "../../languages/style/false-friends.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import { listSeparator } from "../../model/finding.ts";
import type { ReadText } from "../../text/read-text.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

export const falseFriend: UnitRule = {
  on: "unit",
  meta: { id: "false-friend", issueType: "mistranslation", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["The actual cost is unknown.", "Se desconoce el costo real."]],
      expect: [],
    },
    {
      units: [["The actual cost is the current one.", "El costo actual es el de siempre."]],
      expect: [],
    },
    {
      units: [["Eventually the mine closed.", "Eventualmente la mina cerró."]],
      expect: ["found"],
    },
    { units: [["The library burned.", "Ardió la librería."]], expect: ["found"] },
    {
      units: [["See the date-picker.", "Vea el «date-picker» de los datos."]],
      expect: [],
    },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["Actualmente vive en Tacna.", "She actually lives in Tacna."]],
      expect: ["found"],
    },
  ],
  check(unit, { texts }) {
    const target = texts.target(unit);
    const source = target === undefined ? undefined : texts.source(unit);
    if (target === undefined || source === undefined) return noProblems;
    let found: Problem[] | undefined;
    const foreign = source.language.tag;
    const seen = new Set<FalseFriend>();
    for (let at = 0; at < source.tokens.length; at++) {
      const word = source.tokens[at];
      if (word === undefined || source.opaque[at] !== 0) continue;
      for (const friend of target.language.falseFriends(word.fold, foreign)) {
        if (seen.has(friend)) continue;
        seen.add(friend);
        const place = placeOf(friend, target);
        if (place === undefined || isExcused(friend, source)) continue;
        if (isKept(source, at, target)) continue;
        if (found?.some((known) => known.target?.start === target.starts[place]) === true) continue;
        (found ??= []).push(problem(unit, friend, { source, at, target, place }));
      }
    }
    return found ?? noProblems;
  },
};

function placeOf({ own }: FalseFriend, { tokens, opaque }: ReadText): number | undefined {
  const place = tokens.findIndex((token, at) => opaque[at] === 0 && isAny(token.fold, own));
  return place < 0 ? undefined : place;
}

/** Whether the word is part of a compound that the translation keeps as it is: "date-picker". */
function isKept(source: ReadText, at: number, { text }: ReadText): boolean {
  const [start, end] = [source.starts[at] ?? 0, source.ends[at] ?? 0];
  const before = /[\p{L}\p{N}]{1,40}-$/u.exec(source.text.slice(Math.max(0, start - 41), start));
  const after = /^-[\p{L}\p{N}]{1,40}/u.exec(source.text.slice(end, end + 41));
  if (before === null && after === null) return false;
  const compound = source.text.slice(
    start - (before?.[0].length ?? 0),
    end + (after?.[0].length ?? 0),
  );
  return text.includes(compound);
}

// A longer excuse stands for all words that begin like it: "disappoint".
const shortestStem = 4;

/** Whether something in the source is rightly translated so. */
function isExcused({ excuses }: FalseFriend, { tokens }: ReadText): boolean {
  const row = ` ${tokens.map(({ fold }) => fold).join(" ")} `;
  return excuses.some((excuse) =>
    row.includes(excuse.length < shortestStem ? ` ${excuse} ` : ` ${excuse}`),
  );
}

interface Places {
  readonly source: ReadText;
  readonly at: number;
  readonly target: ReadText;
  readonly place: number;
}

function problem(
  unit: BitextUnit,
  { instead, confidence }: FalseFriend,
  { source, at, target, place }: Places,
): Problem {
  const range = (text: ReadText, index: number): { start: number; end: number } => ({
    start: text.starts[index] ?? 0,
    end: text.ends[index] ?? 0,
  });
  return {
    messageId: "found",
    unit,
    source: range(source, at),
    target: range(target, place),
    data: {
      written: target.tokens[place]?.surface ?? "",
      surface: source.tokens[at]?.surface ?? "",
      terms: instead.join(listSeparator),
    },
    confidence,
    suggestions: instead,
  };
}
