// What comes from files, as an assistant may be shown it: nothing in it is hidden, and it has a length that fits.

import { visible } from "../../strings/visible.ts";

// What a model reads and a person does not see: characters without width, and the tags and variation selectors in which whole
// sentences are smuggled.
const hidden =
  // oxlint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

/** With `\u200B` in place of each such character, and of those that command a terminal. */
export function shown(text: string): string {
  return visible(text).replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** The same for every text in a value, names of properties excepted. */
export function shownValue(value: unknown): unknown {
  return mapTexts(value, shown);
}

/** Longest text, and longest list; each step is a tighter one. */
const steps: readonly (readonly [text: number, list: number])[] = [
  [4000, 400],
  [1000, 100],
  [300, 40],
  [100, 12],
  [30, 4],
];

/** The value with its longest texts and lists cut, as far as it takes for its JSON to have at most `room` characters. */
export function cutToRoom(value: unknown, room: number): unknown {
  let cut = value;
  for (const [text, list] of steps) {
    if (JSON.stringify(cut).length <= room) return cut;
    cut = cutValue(value, text, list);
  }
  return cut;
}

function cutValue(value: unknown, text: number, list: number): unknown {
  const cutText = (whole: string): string => {
    if (whole.length <= text) return whole;
    // Not in the middle of a character beyond 16 bits.
    const end = /[\uD800-\uDBFF]$/u.test(whole.slice(0, text)) ? text - 1 : text;
    return `${whole.slice(0, end)}… [${whole.length - end} more characters]`;
  };
  const cutList = (whole: readonly unknown[]): readonly unknown[] => whole.slice(0, list);
  return mapTexts(value, cutText, cutList);
}

function mapTexts(
  value: unknown,
  ofText: (text: string) => string,
  ofList: (list: readonly unknown[]) => readonly unknown[] = (list) => list,
): unknown {
  if (typeof value === "string") return ofText(value);
  if (Array.isArray(value)) return ofList(value).map((each) => mapTexts(each, ofText, ofList));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapTexts(each, ofText, ofList)]),
  );
}
