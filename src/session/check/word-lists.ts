// The words of the languages whose spelling a check looks at, read only if it does.

import { isOn, type RuleSettings } from "../../check/levels.ts";
import { languageOf } from "../../languages/index.ts";
import type { Bitext } from "../../model/bitext.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { loadWordList } from "../../project/disk/load-word-list.ts";
import { spelling } from "../../rules/style/spelling.ts";
import type { WordList } from "../../strings/affixed-words.ts";

/** Warns of each list that is wanted and not installed. */
export async function wordLists(
  bitexts: readonly Bitext[],
  settingsOf: (bitext: Bitext) => RuleSettings,
  warn: (warning: Warning) => void,
): Promise<(language: LanguageTag) => WordList | undefined> {
  const wanted = new Set(
    bitexts
      .filter((bitext) => isOn(spelling.meta, settingsOf(bitext).levels, bitext.alone === true))
      .map(({ target }) => target.language),
  );
  const lists = new Map<LanguageTag, WordList>();
  const missing = new Set<string>();
  for (const language of wanted) {
    const name = languageOf(language).spelling?.wordList;
    if (name === undefined) continue;
    const list = await loadWordList(name);
    if (list === undefined) missing.add(name);
    else lists.set(language, list);
  }
  const nowhere = { path: undefined, line: undefined, column: undefined };
  for (const name of missing) warn({ code: "noWordList", data: { package: name }, ...nowhere });
  return (language) => lists.get(language);
}
