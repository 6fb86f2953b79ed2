// Which of the built-in languages a text is in, judged by function words and letters, and only where there is no
// doubt.

import { shippedLanguages } from "../languages/index.ts";
import type { Evidence, Language } from "../languages/language.ts";
import { fold } from "../strings/fold.ts";
import { remembered } from "../strings/remembered.ts";
import { icuSyntax, isIcu } from "./icu-message.ts";

// Votes the winner needs, and how far behind the others must be.
const enough = 3;
const margin = 4;

// Words of running text. Parts of names in code do not count (User.Read.All, is_valid, <to>, at()), nor do capitals
// (AND, FOR): they occur in text of any language.
const word =
  /(?<![\p{L}\p{N}_./\\@:<$#%&{=-])\p{Lu}?\p{Ll}+(?![\p{L}\p{N}_/\\@({>=]|[.:-][\p{L}\p{N}])/gu;
const minimumDifferent = 2;

interface Candidate {
  readonly tag: string;
  readonly evidence: Evidence;
  /** Function words of this language only: "a", "no" and "me" prove nothing. */
  readonly words: ReadonlySet<string>;
}

function candidates(): readonly Candidate[] {
  return shippedLanguages.flatMap((language) => {
    const { tag, evidence, functionWords } = language;
    if (evidence === undefined) return [];
    const words = [...functionWords].filter((each) => each.length > 1 && !isShared(each, language));
    return [{ tag, evidence, words: new Set(words) }];
  });
}

function isShared(word: string, own: Language): boolean {
  return shippedLanguages.some(
    (other) =>
      (other !== own && other.functionWords.has(word)) || other.evidence?.ambiguous.has(word),
  );
}

let known: readonly Candidate[] | undefined;

/** The place of the language that the word votes for, below zero for none, and the word folded. */
const voteOf = remembered((written: string) => {
  known ??= candidates();
  const folded = fold(written);
  let place = known.findIndex(({ words }) => words.has(folded));
  if (place < 0) place = known.findIndex(({ evidence }) => evidence.words?.test(written) === true);
  return { folded, place };
});

/** Whether `detectLanguage` can recognise text in the language. A primary subtag. */
export function isDetectable(tag: string): boolean {
  return shippedLanguages.some((each) => each.tag === tag && each.evidence !== undefined);
}

/** The primary subtag; `undefined` for short text, names, text in two languages and most other languages. */
export function detectLanguage(text: string): string | undefined {
  known ??= candidates();
  const votes = known.map(() => 0);
  const different = new Set<string>();
  const prose = isIcu(text) ? withoutSyntax(text) : text;
  for (const [written] of prose.matchAll(word)) {
    const { folded, place } = voteOf(written);
    if (place < 0) continue;
    votes[place] = (votes[place] ?? 0) + 1;
    different.add(folded);
  }
  if (different.size < minimumDifferent) return undefined;
  // Letters and apostrophes support a decision; alone they prove nothing, since names have them too.
  for (const [place, { evidence }] of known.entries())
    if (votes[place] !== 0)
      votes[place] = (votes[place] ?? 0) + (text.match(evidence.marks)?.length ?? 0);
  const most = Math.max(...votes);
  const winner = votes.indexOf(most);
  const isClear = votes.every((other, place) => place === winner || most >= other * margin);
  return most >= enough && isClear ? known[winner]?.tag : undefined;
}

/** The keywords of ICU messages are English in every language: `select`, `other`. A message is on one line. */
function withoutSyntax(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      let prose = "";
      let at = 0;
      for (const { start, end } of icuSyntax(line)) {
        prose += `${line.slice(at, start)} `;
        at = end;
      }
      return prose + line.slice(at);
    })
    .join("\n");
}
