// Names that one article spells in two ways. No word list is needed: a name stands the same on both sides,
// so that what the two sides and the rest of the article write tells which spelling is the odd one.

import type { BitextUnit } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { Word } from "../text/word.ts";
import type { DocumentTexts } from "./document-texts.ts";
import { rangeOf } from "./match-words.ts";
import { barrier, type ReadText } from "./read-text.ts";

export interface NameVariant {
  readonly unit: BitextUnit;
  readonly side: "source" | "target";
  readonly range: Range;
  readonly written: string;
  /** As it is spelt elsewhere in the article. */
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
const digit = /\d/u;
const gendered = /[aoe]s?$/u;

interface NameUse {
  readonly unit: BitextUnit;
  readonly index: number;
}

interface SideNames {
  /** By fold: where the word stands with a capital that no sentence start explains. */
  readonly uses: ReadonlyMap<string, readonly NameUse[]>;
  readonly words: ReadonlyMap<string, Word>;
  /** Folds that stand in small letters too. */
  readonly common: ReadonlySet<string>;
}

type Read = (unit: BitextUnit) => ReadText | undefined;

function isName(word: Word, text: ReadText, index: number): boolean {
  if (word.inCapitals || word.fold.length < shortest || digit.test(word.fold)) return false;
  return (
    text.barriers[index] !== barrier.stop &&
    text.opaque[index] === 0 &&
    text.functionWords[index] === 0
  );
}

function namesOf(units: readonly BitextUnit[], read: Read): SideNames {
  const uses = new Map<string, NameUse[]>();
  const words = new Map<string, Word>();
  const common = new Set<string>();
  for (const unit of units) {
    const text = read(unit);
    // In a headline capitals say nothing.
    if (text === undefined || text.titleCase || text.allCaps) continue;
    const { tokens } = text;
    // The first word has its capital from the start of the text.
    for (let index = 1; index < tokens.length; index++) {
      const word = tokens[index];
      if (word !== undefined && !word.hasCapital) common.add(word.fold);
      if (word === undefined || !word.hasCapital || !isName(word, text, index)) continue;
      const known = uses.get(word.fold);
      if (known === undefined) uses.set(word.fold, [{ unit, index }]);
      else known.push({ unit, index });
      words.set(word.fold, word);
    }
  }
  return { uses, words, common };
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

/** Whether one is the other with a letter or two wrong, and neither a form nor a derivation of it. */
function areNear(left: string, right: string): boolean {
  if (left.startsWith(right) || right.startsWith(left)) return false;
  if (isEnding(left, right)) return false;
  const limit = Math.min(left.length, right.length) >= long ? 2 : 1;
  return Math.abs(left.length - right.length) <= limit && editDistance(left, right, limit) <= limit;
}

function byFirstLetter(folds: Iterable<string>): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const fold of folds) {
    const letter = fold.charAt(0);
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [fold]);
    else known.push(fold);
  }
  return letters;
}

function stands(fold: string, text: ReadText | undefined): boolean {
  return text !== undefined && text.tokens.some((word) => word.fold === fold);
}

/** In document order of each side. Names of `known` are another rule's work where the other side has them. */
export function nameVariants(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
  known: ReadonlySet<string>,
): NameVariant[] {
  const read = { source: texts.source, target: texts.target } as const;
  const names = { source: namesOf(units, read.source), target: namesOf(units, read.target) };
  const isUsual = (fold: string): boolean =>
    [names.source, names.target].every(({ uses }) => (uses.get(fold)?.length ?? 0) >= leastUsual);
  const variants: NameVariant[] = [];
  for (const side of ["source", "target"] as const) {
    const { uses, words, common } = names[side];
    const byLetter = byFirstLetter(uses.keys());
    const other = side === "source" ? read.target : read.source;
    for (const [written, own] of uses) {
      // "Votos", and "votos" elsewhere: a word of the language.
      if (common.has(written)) continue;
      for (const usual of byLetter.get(written.charAt(0)) ?? []) {
        const times = uses.get(usual)?.length ?? 0;
        if (usual === written || times < own.length * leastRatio || !areNear(written, usual))
          continue;
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
            usual: words.get(usual)?.surface ?? "",
            times,
            own: own.length,
            contradicted,
          });
        }
      }
    }
  }
  return variants;
}
