// Prefixes are written together with one word, apart from several (Ortografía, 2010, I.5): "expresidente",
// "antigolpista", "ex primer ministro".

import { fold } from "../../../strings/fold.ts";
import type { FormFault, StyledText } from "../../style/writing-style.ts";
import { joinSpanishPrefix } from "../prefixes.ts";
import { functionWords, prenominal } from "../words.ts";

// Those that a hyphen never joins rightly; "franco-alemán" and "político-social" are compounds of equals.
const prefixes =
  `anti ante auto bi bio co contra des eco ex extra hiper infra inter intra macro maxi mega micro
  mini mono multi narco neo para pluri poli pos post pre pro proto pseudo re retro semi seudo sobre sub super súper
  supra tele trans tri ultra vice`.split(/\s+/u);
const either = (words: readonly string[]): string =>
  words
    .map((word) => `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`)
    .join("|");
const joined = new RegExp(
  String.raw`(?<![\p{L}\d\-/.])(${either(prefixes)})-(\p{Ll}{3,})(?![\p{L}\d]|-)`,
  "gu",
);
const apart =
  /(?<![\p{L}\d-])([Ee]x|[Vv]ice|[Ss]uper)[\s\u00A0](\p{Ll}{4,})(?=([\s\u00A0]\p{Ll}{3,})?)/gu;
// "ex director general": a set expression, from which the prefix stays apart.
const rank =
  /^[\s\u00A0](?:general|civil|militar|ejecutiv|adjunt|regional|naciona|federal|técnic|mayor|coronel|cargo|ministr|secretari|número|jefe|fiscal|provincial|municipal|suprem|titular|minister|plenipotenciari|delegad|honorari|vicepresident)/u;
const latin =
  /^(?:cathedra|profeso|aequo|ante|libris|novo|post|situ|forma|domo|indiviso|rata|memoria|data|mortem|tempore|bono|versa)$/u;

const longestWord = 40;

// What a match has somewhere: most texts have neither.
const joinedHint = /[a-z]-\S/;
const apartHint = /(?:[Ee]x|[Vv]ice|[Ss]uper)[\s\u00A0]/;

/** The faults of prefixes in a text. */
export function prefixForms({ prose, source }: StyledText): readonly FormFault[] {
  const faults: FormFault[] = [];
  const isJoined = joinedHint.test(prose);
  const isApart = apartHint.test(prose);
  if (!isJoined && !isApart) return faults;
  for (const match of isJoined ? prose.matchAll(joined) : []) {
    const [written, prefix = "", base = ""] = match;
    // A word of another language, as in the source: "co-op".
    const { index: start } = match;
    if (source.includes(written) || latin.test(base) || isInName(prose, start)) continue;
    const isSeveral = prenominal.has(fold(base));
    const kind = isSeveral ? "several" : "hyphen";
    const expected = isSeveral ? `${prefix} ${base}` : together(prefix, base);
    faults.push({
      start,
      end: start + written.length,
      kind,
      expected,
      certain: true,
      confidence: 0.8,
    });
  }
  for (const match of isApart ? prose.matchAll(apart) : []) {
    const [written, prefix = "", base = "", next = ""] = match;
    if (isOwnWord(base) || rank.test(next)) continue;
    const { index: start } = match;
    const expected = together(prefix, base);
    faults.push({
      start,
      end: start + written.length,
      kind: "apart",
      expected,
      certain: true,
      confidence: 0.5,
    });
  }
  return faults.sort((left, right) => left.start - right.start);
}

/** "Open Farming Co-operative": a word with a capital behind another belongs to a name, and names keep their spelling. */
function isInName(prose: string, start: number): boolean {
  if (!/\p{Lu}/u.test(prose.charAt(start))) return false;
  const before = /(\p{Lu}[\p{L}\p{M}]*)[\s\u00A0]$/u.exec(
    prose.slice(Math.max(0, start - longestWord), start),
  );
  return before !== null && !functionWords.has(fold(before[1] ?? ""));
}

function isOwnWord(base: string): boolean {
  return (
    prenominal.has(fold(base)) ||
    functionWords.has(fold(base)) ||
    latin.test(base) ||
    /^(?:alto|guardia|teniente|capitán|número|comandante|jefe|secretari[oa]|director|directora)s?$/u.test(
      base,
    )
  );
}

function together(prefix: string, base: string): string {
  const short = prefix.replace(/súper/iu, (found) => (found.startsWith("S") ? "Super" : "super"));
  // "posguerra"; "postsoviético" keeps the t that parts it from another s.
  const post = /^post$/iu.test(short) && !base.startsWith("s") ? short.slice(0, 3) : short;
  return joinSpanishPrefix(post, base);
}
