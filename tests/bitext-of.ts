// Builds a bitext from pairs of sentences: each side is a file with a sentence on each line.

import type { Bitext, BitextUnit, LocatedText, Suppression } from "../src/model/bitext.ts";

/** A unit; `null` where a side has nothing. */
export type UnitSketch = readonly [source: string | null, target: string | null];

export interface BitextSketch {
  /** Default `en`. */
  readonly source?: string;
  /** Default `es`. */
  readonly target?: string;
  readonly certainty?: number;
  readonly isolated?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly suppressions?: readonly Suppression[];
}

export function bitextOf(units: readonly UnitSketch[], sketch: BitextSketch = {}): Bitext {
  const {
    source = "en",
    target = "es",
    certainty = 1,
    suppressions = [],
    isolated,
    limit,
  } = sketch;
  const sources = fileOf(units.map((unit) => unit[0]));
  const targets = fileOf(units.map((unit) => unit[1]));
  return {
    source: { path: `article.${source}.txt`, language: source, content: sources.content },
    target: { path: `article.${target}.txt`, language: target, content: targets.content },
    units: units.map(([from, to], index): BitextUnit => ({
      index,
      id: "",
      source: sources.lines[index],
      target: targets.lines[index],
      shape: [from === null ? 0 : 1, to === null ? 0 : 1],
      certainty,
      heading: false,
      ...(isolated === true && { isolated }),
      ...(limit !== undefined && { limit: { most: limit, of: "characters" } }),
    })),
    suppressions,
  };
}

function fileOf(sentences: readonly (string | null)[]): {
  readonly content: string;
  readonly lines: readonly (LocatedText | undefined)[];
} {
  let content = "";
  const lines = sentences.map((text): LocatedText | undefined => {
    if (text === null) return undefined;
    const origin = content.length;
    content += `${text}\n`;
    const piece = { start: 0, length: text.length, origin, originLength: text.length };
    return { text, pieces: text === "" ? [] : [piece], opaque: [] };
  });
  return { content, lines };
}
