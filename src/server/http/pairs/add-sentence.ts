// The translation of a sentence that has none, put where it belongs in the file.

import { articleFormats } from "../../../formats/article-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import type { Article } from "../../../model/article.ts";
import type { BitextUnit } from "../../../model/bitext.ts";
import { InputError } from "../../../model/errors.ts";
import {
  hasPlaceForSentences,
  placeOfSentence,
  type SentencePlace,
} from "../../../session/edits/place-of-sentence.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { decodedFile } from "./decoded-file.ts";
import { refusal } from "./refusal.ts";

/** Whether a sentence may be added to the translation; where, is known when it is. */
export function takesSentences({ listed }: OpenPair): boolean {
  const [source, target] = [listed.source, listed.target].map(
    (path) => forPath(articleFormats, path)?.name,
  );
  return source !== undefined && source === target && hasPlaceForSentences(source);
}

/** The file with it. Throws `InputError` `pageNoPlace` where nothing tells where it belongs. */
export async function addedSentence(
  pair: OpenPair,
  { placed: { bitext } }: CheckedPairOf,
  { unit, text }: { readonly unit: BitextUnit; readonly text: string },
): Promise<Uint8Array> {
  const path = pair.listed.paths.target;
  const format = forPath(articleFormats, path);
  const insert = await format?.loadInsertion?.();
  if (format === undefined || insert === undefined || !takesSentences(pair))
    throw refusal("format", path);
  const { content } = bitext.target;
  const file = decodedFile(pair.bytes());
  if (file === undefined || file.text !== content) throw refusal("content", path);
  const read = await format.loadReader();
  // Whatever it says of its encoding: it is decoded.
  const articleOf = (written: string): Article =>
    read([new TextEncoder().encode(`\uFEFF${written}`)], { path, warn: () => undefined });
  const target = articleOf(content);
  const texts = { source: articleOf(bitext.source.content), target, units: bitext.units };
  const place = placeOfSentence(unit, { ...texts, format: format.name });
  if (place === undefined) throw new InputError("pageNoPlace", { path });
  const words = insert(text, content, place.at);
  if (words === undefined) throw refusal("markup", path);
  const { at, before, after } = place;
  const edited = content.slice(0, at) + before + words + after + content.slice(at);
  if (!hasItsBlocks(articleOf(edited), target, place)) throw refusal("markup", path);
  return new TextEncoder().encode(file.mark + edited);
}

/** As many as before, of the kinds that they were, or one more. */
function hasItsBlocks(now: Article, before: Article, { isBlock }: SentencePlace): boolean {
  const kinds = ({ blocks }: Article): string => blocks.map(({ kind }) => kind).join(" ");
  if (!isBlock) return kinds(now) === kinds(before);
  return now.blocks.length === before.blocks.length + 1;
}
