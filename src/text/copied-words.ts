// Words that a translation copies from its source: passages of it, and single words.

import type { Range } from "../model/location.ts";
import { fold } from "../strings/fold.ts";
import { rangeSet } from "../strings/range-set.ts";
import { codeParts } from "./code-parts.ts";

export interface CopiedWord extends Range {
  readonly written: string;
  readonly fold: string;
  /** Whether it has no capital. */
  readonly isLower: boolean;
}

const word =
  /(?<![\p{L}\p{M}\p{N}_@#/.-])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?(?![\p{L}\p{M}\p{N}_@/=(]|[.:-][\p{L}\p{N}/])/gu;
/** What stands in quotation marks or brackets may be left in its language on purpose. Bounded. */
const quoted =
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|‘[^’\n]{1,300}’|(?<![\p{L}\p{N}])'[^'\n]{1,300}'(?!\p{L})|\([^()\n]{1,300}\)/gu;
const windowLength = 4;

export function proseWords(text: string, opaque: readonly Range[]): readonly CopiedWord[] {
  const asides = [...text.matchAll(quoted)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
  const isAside = rangeSet([...opaque, ...asides, ...codeParts(text)]);
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) =>
    isAside(index)
      ? []
      : [
          {
            start: index,
            end: index + written.length,
            written,
            fold: fold(written),
            isLower: /^\p{Ll}/u.test(written),
          },
        ],
  );
}

/** Runs of at least four words that stand in both, one after the other; each as long as it goes. */
export function copiedRuns(
  ours: readonly CopiedWord[],
  theirs: readonly CopiedWord[],
): readonly (readonly CopiedWord[])[] {
  const known = new Set<string>();
  for (let at = 0; at + windowLength <= theirs.length; at++) known.add(windowAt(theirs, at));
  const runs: CopiedWord[][] = [];
  // Where the run that is open ends.
  let end = 0;
  for (let at = 0; at + windowLength <= ours.length && known.size > 0; at++) {
    if (!known.has(windowAt(ours, at))) continue;
    const run = at < end ? runs.at(-1) : undefined;
    if (run === undefined) runs.push(ours.slice(at, at + windowLength));
    else run.push(...ours.slice(end, at + windowLength));
    end = at + windowLength;
  }
  return runs;
}

const aside = /^[\p{P}\p{S}\s]{0,6}?[([]([^()[\]\n]{6,300})[)\]]/u;
const twoWords = /\p{L}{2}\P{L}+\p{L}{2}/u;

/**
 * Whether brackets behind the passage, which the source lacks, say what it means: "la charla *Mind the gap* (*Cuidado con
 * el hueco*)". It was left on purpose.
 */
export function isGlossed(text: string, end: number, source: string): boolean {
  const said = aside.exec(text.slice(end, end + 320))?.[1];
  return said !== undefined && twoWords.test(said) && !source.includes(said);
}

const windowAt = (words: readonly CopiedWord[], at: number): string =>
  words
    .slice(at, at + windowLength)
    .map(({ fold: each }) => each)
    .join(" ");
