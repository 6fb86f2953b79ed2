// Where the spaces of a text are wrong: two in a row, one before a mark, none after it, one inside brackets.

import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";
import { programParts } from "./program-parts.ts";

export const spacingKinds = ["double", "before", "after", "inside", "outside"] as const;
export type SpacingKind = (typeof spacingKinds)[number];

export interface SpacingFault {
  readonly kind: SpacingKind;
  readonly range: Range;
  /** The mark that the space belongs to; empty for two spaces. */
  readonly mark: string;
  readonly replacement: string;
}

interface Pattern {
  readonly kind: SpacingKind;
  readonly pattern: RegExp;
  /** `$1` is the mark. */
  readonly replacement: string;
}

// Each begins at a character that only one place of a run of spaces has before it, so that a long run is read once.
const patterns: readonly Pattern[] = [
  { kind: "double", pattern: /(?<=\S)[ \u00A0]{2,}(?=[^\s])/gu, replacement: " " },
  {
    // "¿Quién pagó ?", "pan , agua"; not ":)", "3 : 1", " .env", " ..."
    kind: "before",
    pattern:
      /(?<=[\p{L}\p{N}\p{M})\]»”"'%]|<\/[a-z]{1,10}>)[ \u00A0]+([,;:?!]|\.(?!\s?\.)|…(?=$))(?=[\s»”]|["')\]](?!\p{L})|$)(?<!\d [:])/gu,
    replacement: "$1",
  },
  {
    // "sal.Nada": a capital; not "node.js", "Sr.D", "U.S."
    kind: "after",
    pattern: /(?<=\p{Ll}{2})(\.)(?=[¿¡«“]|\p{Lu}\p{Ll}*(?![\p{L}\p{N}_.(]))/gu,
    replacement: "$1 ",
  },
  {
    kind: "after",
    pattern: /(?<=[\p{L}»”)]{2})([,;])(?=[\p{L}¿¡«“])/gu,
    replacement: "$1 ",
  },
  {
    // "Nota:esto" is code, or a name of another kind, as often as not, unless a sentence begins.
    kind: "after",
    pattern: /(?<=\p{L}{3})([:?!])(?=\p{Lu}\p{Ll}|[¿¡«“])/gu,
    replacement: "$1 ",
  },
  { kind: "inside", pattern: /([(«“])[ \u00A0]+(?=[\p{L}\p{N}¿¡])/gu, replacement: "$1" },
  {
    kind: "inside",
    pattern: /(?<=[\p{L}\p{N}.?!])[ \u00A0]+([)»”])(?![\p{L}\p{N}])/gu,
    replacement: "$1",
  },
  // "ley(de 1993)"; not "caso(s)", "min()"
  { kind: "outside", pattern: /(?<=\p{Ll}{3})([(«])(?=\p{L}+ )/gu, replacement: " $1" },
  // "1993)sigue"; not "(re)abrir"
  { kind: "outside", pattern: /(?<=[\p{L}\p{N}]{4})([)»])(?=\p{L})/gu, replacement: "$1 " },
];

// "¿ Quién", "¡ Basta": of languages that have the marks.
const inverted: readonly Pattern[] = [
  { kind: "inside", pattern: /([¿¡])[ \u00A0]+(?=\S)/gu, replacement: "$1" },
  { kind: "outside", pattern: /(?<=\p{L}{2})([¿¡])(?=[\p{L}¿¡])/gu, replacement: " $1" },
];

// What each of them has somewhere, without properties of characters: most texts have none of it, and are left at
// once. Wider than the patterns: every letter but those of ASCII stands for any.
const hint =
  /[ \u00A0][ \u00A0,;:.?!…)»”]|[,;:?!.)»][A-Za-z¿¡«“\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2071-\u218F\u2C00-\uFFFF]|[(«“¿¡][ \u00A0]|[A-Za-z\u00AA-\uFFFF][(«¿¡]/;

/** In no order. `opaque` is no prose; nor is what a program reads. */
export function spacingFaults(
  text: string,
  { opaque, hasInverted }: { readonly opaque: readonly Range[]; readonly hasInverted: boolean },
): readonly SpacingFault[] {
  const found: SpacingFault[] = [];
  if (!hint.test(text)) return found;
  let isCode: ((offset: number) => boolean) | undefined;
  for (const { kind, pattern, replacement } of hasInverted ? [...patterns, ...inverted] : patterns)
    for (const { 0: written, 1: mark = "", index } of text.matchAll(pattern)) {
      isCode ??= rangeSet([...opaque, ...programParts(text)]);
      if (isCode(index) || isCode(index + written.length - 1)) continue;
      const range = { start: index, end: index + written.length };
      found.push({ kind, range, mark, replacement: replacement.replace("$1", mark) });
    }
  return found;
}
