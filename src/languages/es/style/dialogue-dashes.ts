// The raya of dialogue and asides (Ortografía, 2010, III.8): "—Nunca —dijo.", "el paro —el tercero— siguió".

import type { FormFault, StyledText } from "../../style/writing-style.ts";

const saying = String.raw`(?:dij|pregunt|respond|contest|replic|añad|exclam|grit|susurr|murmur|insist|explic|agreg|coment|continu|interrump|observ|asegur|afirm|coment|pens|confes|admit)\p{L}*`;
// A hyphen or a short dash that opens a line, with nothing between it and the first word.
const opening = /^[-–]\s?(?=[¡¿«“"]?\p{Lu})/u;
const inner = new RegExp(String.raw`(?<=[\p{L}.,!?…»”"]\s)[-–]\s?(?=${saying}(?!\p{L}))`, "gu");
const loose = new RegExp(
  String.raw`^—\s+(?=[¡¿«“"]?\p{Lu})|(?<=[\p{L}.,!?…»”"]\s)—\s+(?=${saying}(?!\p{L}))`,
  "gu",
);
// "el paro - el tercero - siguió", "palabra—inciso—palabra".
const hyphenAside = /(?<=\p{L}[»”"]? )-(?= [«“"]?\p{L})/gu;
const tightAside = /(?<=\p{Ll})—(?=\p{Ll})/gu;

/** The faults of dashes in a text. */
export function dialogueDashes({ prose, row }: StyledText): readonly FormFault[] {
  if (!/[-–—]/u.test(prose)) return [];
  const faults: FormFault[] = [];
  const say = (
    match: RegExpMatchArray,
    kind: string,
    expected: string,
    confidence: number,
  ): void => {
    const start = match.index ?? 0;
    faults.push({
      start,
      end: start + match[0].length,
      kind,
      expected,
      confidence,
      certain: confidence >= 0.7,
    });
  };
  const inside = [...prose.matchAll(inner)];
  const open = opening.exec(prose);
  // With a space it may be a list, or who speaks in a film.
  const isDialogue = open !== null && (inside.length > 0 || open[0].length === 1);
  if (isDialogue) say(open, "hyphen", "—", inside.length > 0 ? 0.85 : 0.6);
  for (const match of inside) say(match, "hyphen", "—", open === null ? 0.6 : 0.85);
  for (const match of prose.matchAll(loose)) say(match, "loose", "—", 0.6);
  if (!row.titleCase)
    for (const match of prose.matchAll(hyphenAside)) say(match, "aside", "—", 0.4);
  for (const match of prose.matchAll(tightAside)) say(match, "tight", " —", 0.4);
  return faults.sort((left, right) => left.start - right.start);
}
