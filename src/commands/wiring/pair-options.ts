// `--source` and `--target` of commands that default to the languages of a file.

import { InputError } from "../../model/errors.ts";
import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";

export interface Pair {
  readonly source: LanguageTag | undefined;
  readonly target: LanguageTag | undefined;
}

/** Throws `InputError` `unknownLanguage`. */
export function pairOptions({
  source,
  target,
}: {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}): Pair {
  return { source: languageOf(source), target: languageOf(target) };
}

function languageOf(written: string | undefined): LanguageTag | undefined {
  if (written === undefined) return undefined;
  const tag = canonicalLanguage(written);
  if (tag === undefined) throw new InputError("unknownLanguage", { data: { language: written } });
  return tag;
}
