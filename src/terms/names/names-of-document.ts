// Which words are names in the texts of one side of a document, by how all of them write it.

import type { BitextUnit } from "../../model/bitext.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import { isWithinSentence } from "./name-runs.ts";

export interface NamesOfDocument {
  /** In how many places a folded word has its capital from nothing but being a name. */
  readonly times: (fold: string) => number;
  /** In how many places it has one at all, the starts of sentences among them. */
  readonly capitals: (fold: string) => number;
  /** Whether a folded word stands in small letters too: a word of the language. */
  readonly isCommon: (fold: string) => boolean;
}

export interface NamesOfSides {
  readonly source: NamesOfDocument;
  readonly target: NamesOfDocument;
}

// Several rules ask for the names of a document.
const ofTexts = new WeakMap<DocumentTexts, NamesOfSides & { readonly units: unknown }>();

export function namesOfDocument(units: readonly BitextUnit[], texts: DocumentTexts): NamesOfSides {
  const known = ofTexts.get(texts);
  if (known?.units === units) return known;
  const names = {
    units,
    source: namesOfSide(units, texts.source),
    target: namesOfSide(units, texts.target),
  };
  ofTexts.set(texts, names);
  return names;
}

function namesOfSide(
  units: readonly BitextUnit[],
  read: (unit: BitextUnit) => ReadText | undefined,
): NamesOfDocument {
  const times = new Map<string, number>();
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  const count = (counts: Map<string, number>, fold: string): void => {
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
  };
  for (const unit of units) {
    const text = read(unit);
    if (text === undefined) continue;
    const saysNames = !text.titleCase && !text.allCaps;
    const { tokens } = text;
    for (let index = 0; index < tokens.length; index++) {
      const word = tokens[index];
      if (word === undefined) continue;
      if (word.isLower) small.add(word.fold);
      else if (saysNames && word.hasCapital) {
        count(capitals, word.fold);
        if (isWithinSentence(text, index)) count(times, word.fold);
      }
    }
  }
  return {
    times: (fold) => times.get(fold) ?? 0,
    capitals: (fold) => capitals.get(fold) ?? 0,
    isCommon: (fold) => small.has(fold),
  };
}
