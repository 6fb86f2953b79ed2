// Forms of a word, except those that are a different, closed-class word.

import { fold } from "../strings/fold.ts";
import { formList, type FormList } from "./form-list.ts";
import type { Form } from "./language.ts";

/** The word, lower case NFC, and what `add` makes of it. */
export function formsOf(
  word: string,
  functionWords: ReadonlySet<string>,
  add: (lower: string, list: FormList) => void,
): readonly Form[] {
  const lower = word.normalize("NFC").toLowerCase();
  const list = formList(lower);
  add(lower, list);
  const all = list.all();
  // *algún* is a proper form of *alguno*: only open-class words must not turn into closed-class ones.
  if (functionWords.has(fold(lower))) return all;
  return all.filter(({ text }) => text === lower || !functionWords.has(fold(text)));
}
