// Asks the language of the translation about the form of a unit, and turns what it finds into problems.

import { languageOf } from "../../languages/index.ts";
import type { FormFault, StyledText, WritingStyle } from "../../languages/style/writing-style.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { ReadText } from "../../text/read-text.ts";
import { noProblems, type CheckedDocument, type Problem } from "../rule.ts";

// Addresses, file names and handles are no prose, though the reader may take them for it.
const address =
  /(?:https?:\/\/|www\.)[^\s<>«»“”"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu;
const mark = "\uFFFC";

// Within one line, and of some words: the title of a work, a tweet.
const quotation = /"[^"\n]{8,300}"|“[^”\n]{8,300}”|«[^»\n]{8,300}»/gu;
const threeWords = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u;

/** A quotation that was left as it is in the source is in its language, and follows the rules of that one. */
function withoutCopiedQuotations(prose: string, source: string): string {
  if (!/["“«]/u.test(source) || !/["“«]/u.test(prose)) return prose;
  return prose.replace(quotation, (quoted) => {
    const content = quoted.slice(1, -1);
    return threeWords.test(content) && source.includes(content)
      ? mark.repeat(quoted.length)
      : quoted;
  });
}

/** The text with everything that is not prose blanked: every offset stays. */
function proseOf({ text, opaque }: LocatedText): string {
  let prose = "";
  for (const { start, end } of opaque) {
    if (end <= prose.length) continue;
    prose += text.slice(prose.length, start);
    prose += mark.repeat(end - prose.length);
  }
  prose += text.slice(prose.length);
  if (!/[@#:]|www/u.test(prose)) return prose;
  return prose.replace(address, (found) => mark.repeat(found.length));
}

// Each rule of form asks for the text of a unit again.
const ofRows = new WeakMap<ReadText, StyledText>();

/** The translation of a unit as its language examines it; `undefined` if it has none. */
export function styledText(
  unit: BitextUnit,
  { texts, targetLanguage }: CheckedDocument,
): StyledText | undefined {
  const row = texts.target(unit);
  if (row === undefined || unit.target === undefined) return undefined;
  const source = unit.source?.text ?? "";
  const known = ofRows.get(row);
  if (known?.source === source && known.heading === unit.heading && known.tag === targetLanguage)
    return known;
  const text = {
    row,
    prose: withoutCopiedQuotations(proseOf(unit.target), source),
    source,
    heading: unit.heading,
    tag: targetLanguage,
  };
  ofRows.set(row, text);
  return text;
}

/** The problems of one unit. */
export function formProblems(
  unit: BitextUnit,
  document: CheckedDocument,
  ask: (style: WritingStyle, text: StyledText) => readonly FormFault[],
): readonly Problem[] {
  const text = styledText(unit, document);
  if (text === undefined) return noProblems;
  const faults = ask(languageOf(document.targetLanguage).style, text);
  if (faults.length === 0) return noProblems;
  return faults.map(({ start, end, kind, expected, certain, confidence }) => ({
    messageId: kind,
    unit,
    target: { start, end },
    data: {
      written: text.row.text.slice(start, end),
      ...(expected !== undefined && { expected }),
    },
    confidence,
    ...(expected !== undefined && { suggestions: [expected] }),
    ...(expected !== undefined && certain === true && { replacement: expected }),
  }));
}
