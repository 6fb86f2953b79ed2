// Names that one article spells in two ways. No word list is needed: a name is the same on both sides, so the two
// sides and the rest of the article show which spelling is the odd one out.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import { rangeOf } from "../recognition/match-words.ts";

export interface NameVariant {
  readonly unit: BitextUnit;
  readonly side: "source" | "target";
  readonly range: Range;
  readonly written: string;
  /** The spelling elsewhere in the article. */
  readonly usual: string;
  /** Units with the usual spelling on this side, and with this one. */
  readonly times: number;
  readonly own: number;
  /** Whether the other side has the usual spelling here, or both sides have the odd one. */
  readonly contradicted: boolean;
}

const shortest = 5;
const long = 8;
const leastUsual = 3;
/** "Fundación" eight times and "Foundation" four are two languages, not two spellings. */
const leastRatio = 2;
/** Beyond the number of names in an article, some are close by chance and both correct. */
const mostOfArticle = 1000;
const digit = /\d/u;
// "OnPaint" and "OnPrint" are two functions; "McCarthy" is a name.
const identifier = /(?<!^(?:Ma?c|D[aeiu]|L[ae]|Fitz|Van|Von))(?<=\p{Ll})\p{Lu}/u;
const gendered = /[aoe]s?$/u;

interface NameUse {
  readonly unit: BitextUnit;
  readonly index: number;
}

/** A word with a capital that is not due to a sentence start. */
interface NameCount {
  times: number;
  /** The most recent spelling. */
  word: Word;
}

type Read = (unit: BitextUnit) => ReadText | undefined;

function isName(word: Word, text: ReadText, index: number): boolean {
  if (word.inCapitals || word.fold.length < shortest || digit.test(word.fold)) return false;
  if (identifier.test(word.surface)) return false;
  return (
    text.barriers[index] !== barrier.stop &&
    text.opaque[index] === 0 &&
    text.functionWords[index] === 0
  );
}

/** In a headline, capitals carry no information. */
function isHeadline({ titleCase, allCaps }: ReadText): boolean {
  return titleCase || allCaps;
}

/** By fold. Only counts: nearly all names have one spelling, and their places are never asked for. */
function countNames(units: readonly BitextUnit[], read: Read): Map<string, NameCount> {
  const names = new Map<string, NameCount>();
  for (const unit of units) {
    const text = read(unit);
    if (text === undefined) continue;
    const { tokens } = text;
    // The first word of the text has its capital anyway.
    for (let index = 1; index < tokens.length; index++) {
      const word = tokens[index];
      if (word === undefined || !word.hasCapital) continue;
      if (isHeadline(text)) break;
      if (!isName(word, text, index)) continue;
      const known = names.get(word.fold);
      if (known === undefined) names.set(word.fold, { times: 1, word });
      else {
        known.times++;
        known.word = word;
      }
    }
  }
  return names;
}

/**
 * Where each word occurs as a name; none if it also occurs in lower case, as a word of the language. One pass for
 * all, because the texts of a memory are read again each time.
 */
function usesOf(
  folds: ReadonlySet<string>,
  units: readonly BitextUnit[],
  read: Read,
): ReadonlyMap<string, readonly NameUse[]> {
  const uses = new Map([...folds].map((fold): [string, NameUse[]] => [fold, []]));
  if (uses.size === 0) return uses;
  for (const unit of units) {
    const text = read(unit);
    if (text === undefined || isHeadline(text)) continue;
    for (let index = 1; index < text.tokens.length; index++) {
      const word = text.tokens[index];
      const own = word && uses.get(word.fold);
      if (word === undefined || own === undefined) continue;
      // "Votos", and "votos" elsewhere.
      if (!word.hasCapital) uses.delete(word.fold);
      else if (isName(word, text, index)) own.push({ unit, index });
    }
  }
  return uses;
}

/** "Castillo" and "Castilla", "Votes" and "Votos", "Minuteman" and "Minutemen". */
function isEnding(left: string, right: string): boolean {
  const bare = (word: string): string => word.replace(/(?:[aoe]s?|[ae]n)$/u, "");
  const isGendered = gendered.test(left) && gendered.test(right);
  const isPlural = left.endsWith("man")
    ? right.endsWith("men")
    : left.endsWith("men") && right.endsWith("man");
  return (isGendered || isPlural) && bare(left) === bare(right) && left.length === right.length;
}

/** Whether one is the other with a letter or two wrong, and neither an inflection nor a derivation of it. */
function areNear(left: string, right: string): boolean {
  const limit = Math.min(left.length, right.length) >= long ? 2 : 1;
  // Nearly all pairs are too far apart, so the cheapest test comes first.
  if (Math.abs(left.length - right.length) > limit) return false;
  if (left.startsWith(right) || right.startsWith(left)) return false;
  return editDistance(left, right, limit) <= limit && !isEnding(left, right);
}

/** Names frequent enough to be the usual spelling of another, by first letter. */
function usualNames(names: ReadonlyMap<string, NameCount>): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const { times, word } of names.values()) {
    if (times < leastRatio) continue;
    const { fold } = word;
    const letter = fold.charAt(0);
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [fold]);
    else known.push(fold);
  }
  return letters;
}

/** Each name with those it may be a slip for, all folded. */
function nearPairs(
  names: ReadonlyMap<string, NameCount>,
): { readonly written: string; readonly usual: string }[] {
  const byLetter = usualNames(names);
  return [...names].flatMap(([written, { times }]) =>
    (byLetter.get(written.charAt(0)) ?? nothing)
      .filter(
        (usual) => (names.get(usual)?.times ?? 0) >= times * leastRatio && areNear(written, usual),
      )
      .map((usual) => ({ written, usual })),
  );
}

function stands(fold: string, text: ReadText | undefined): boolean {
  return text !== undefined && text.tokens.some((word) => word.fold === fold);
}

/** In document order of each side. Names in `known` belong to another rule if the other side has them. */
export function nameVariants(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
  known: ReadonlySet<string>,
): NameVariant[] {
  const read = { source: texts.source, target: texts.target } as const;
  const names = {
    source: countNames(units, read.source),
    target: countNames(units, read.target),
  } as const;
  const isArticle = names.source.size <= mostOfArticle && names.target.size <= mostOfArticle;
  const isUsual = (fold: string): boolean =>
    isArticle &&
    [names.source, names.target].every((side) => (side.get(fold)?.times ?? 0) >= leastUsual);
  const variants: NameVariant[] = [];
  for (const side of ["source", "target"] as const) {
    const counts = names[side];
    const pairs = nearPairs(counts);
    const uses = usesOf(new Set(pairs.map(({ written }) => written)), units, read[side]);
    const other = side === "source" ? read.target : read.source;
    for (const { written, usual } of pairs) {
      const own = uses.get(written) ?? [];
      for (const { unit, index } of own) {
        const text = read[side](unit);
        if (text === undefined || stands(usual, text)) continue;
        const contradicted = stands(usual, other(unit)) && !stands(written, other(unit));
        const copied = own.length === 1 && isUsual(usual) && stands(written, other(unit));
        if (!(contradicted && !known.has(usual)) && !copied) continue;
        variants.push({
          unit,
          side,
          range: rangeOf(text, index, index + 1),
          written: text.tokens[index]?.surface ?? "",
          usual: counts.get(usual)?.word.surface ?? "",
          times: counts.get(usual)?.times ?? 0,
          own: own.length,
          contradicted,
        });
      }
    }
  }
  return variants;
}
