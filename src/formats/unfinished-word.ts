// The words in which tools say that a translation is not finished, or was turned down.

// Where it stands alone, or as one of several words: "translation rejected", "draft-2".
const anywhere =
  /(?:^|-)(?:draft|fuzzy|unfinished|incomplete|untranslated|unconfirmed|rework|reject|rejected|refused|declined|disapproved|failed)(?:-|$)/u;
// What only waits for its review is a translation: "needs-review-translation", "not-proofed".
const whole =
  /^(?:new|initial|to-?do|in-progress|not-?(?:started|translated|confirmed|finished|completed?|accepted)|needs-(?:translation|adaptation|l10n|work|rework|edit|edits|editing|revision|corrections?|changes?|fix|fixes|fixing|update))$/u;
const denied = /(?:^|-)(?:not|no|un)-(?:draft|fuzzy|rejected|refused|declined|failed)(?:-|$)/u;

/** `word` in any style: `needs-work`, `RejectedTranslation`, `in progress`. */
export function isUnfinishedWord(word: string): boolean {
  const parts = word
    .trim()
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-")
    .replaceAll(/[\s_.]+/gu, "-")
    .toLowerCase();
  return whole.test(parts) || (anywhere.test(parts) && !denied.test(parts));
}
