// The units of a translated file put back into the article that they were made from.

import type { OpenArticle } from "../../formats/format.ts";
import type { MarkupSyntax } from "../../formats/rewriting/markup-syntax.ts";
import { foldSpace } from "../../formats/rewriting/rewritable-sentence.ts";
import { rewriteArticle, type Replacement } from "../../formats/rewriting/rewrite-article.ts";
import type { Rewritten } from "../../formats/rewriting/rewrite-sentence.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import { isDraft, type TranslationUnit } from "../../model/unit.ts";
import type { TranslatableSentence } from "./translatable-sentences.ts";

export interface WrittenBack {
  readonly files: readonly string[];
  readonly translated: readonly {
    readonly sentence: TranslatableSentence;
    readonly made: Rewritten;
  }[];
  /** Sentences with a unit but without a finished translation: they stay as they are. */
  readonly unfinished: readonly TranslatableSentence[];
  /** Sentences that no unit has: the article is another than the one that was given out. */
  readonly unknown: readonly TranslatableSentence[];
}

export function writeBack(
  opened: OpenArticle,
  sentences: readonly TranslatableSentence[],
  units: Iterable<TranslationUnit>,
  syntax: MarkupSyntax,
): WrittenBack {
  const find = unitFinder(units);
  const replacements: (Replacement & { readonly translatable: TranslatableSentence })[] = [];
  const unfinished: TranslatableSentence[] = [];
  const unknown: TranslatableSentence[] = [];
  for (const translatable of sentences) {
    const { number, rewritable: sentence } = translatable;
    const found = find(number, plainText(sentence.segment));
    if (found === undefined) unknown.push(translatable);
    else if (found.target === undefined) unfinished.push(translatable);
    else replacements.push({ translatable, sentence, target: found.target });
  }
  const { files, sentences: made } = rewriteArticle(opened.files, replacements, syntax);
  const translated = replacements.flatMap(({ translatable }, index) => {
    const rewritten = made[index];
    return rewritten === undefined ? [] : [{ sentence: translatable, made: rewritten }];
  });
  return { files, translated, unfinished, unknown };
}

interface WholeUnit {
  readonly id: string;
  readonly isCut: boolean;
  readonly source: Segment;
  /** `undefined` where the translation is missing or not finished. */
  readonly target: Segment | undefined;
}

/** By number where the text is the same, else by the text alone: tools renumber, merge files and leave out what repeats. */
function unitFinder(
  units: Iterable<TranslationUnit>,
): (number: number, text: string) => WholeUnit | undefined {
  const wholes: WholeUnit[] = [];
  for (const unit of units) {
    // XLIFF 2: a unit that a tool has cut into segments is `12/s1`, `12/s2`.
    const id = unit.id.replace(/\/[^/]*$/u, "");
    const isCut = id !== unit.id;
    const last = wholes.at(-1);
    const target = isDraft(unit) || unit.target?.length === 0 ? undefined : unit.target;
    const own = { id, isCut, source: unit.source, target };
    if (last !== undefined && isCut && last.isCut && last.id === id)
      wholes[wholes.length - 1] = joined(last, own);
    else wholes.push(own);
  }
  const byId = new Map(wholes.map((whole) => [whole.id, whole]));
  const byText = new Map<string, WholeUnit>();
  for (const whole of wholes) {
    const key = keyOf(plainText(whole.source));
    if (byText.get(key)?.target === undefined) byText.set(key, whole);
  }
  return (number, text) => {
    const numbered = byId.get(String(number));
    const key = keyOf(text);
    return numbered !== undefined && keyOf(plainText(numbered.source)) === key
      ? numbered
      : byText.get(key);
  };
}

function joined(left: WholeUnit, right: WholeUnit): WholeUnit {
  const source = [...left.source, " ", ...right.source];
  const target =
    left.target === undefined || right.target === undefined
      ? undefined
      : [...left.target, " ", ...right.target];
  return { ...left, source, target };
}

function keyOf(text: string): string {
  return foldSpace(text).replaceAll(/\s/gu, "").normalize();
}
