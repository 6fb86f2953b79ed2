// Files that are dropped on the page: checked and edited in memory, and downloaded.

import * as z from "zod";
import { bilingualFormats } from "../../../formats/bilingual-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import { InputError } from "../../../model/errors.ts";
import type { DroppedFile, TextsRequest } from "../../../model/page/pair.ts";
import { pairByName } from "../../../project/bitext/pair-by-name.ts";
import { fromBase64 } from "../base64.ts";
import { pairAnswer } from "../pairs/pair-answer.ts";
import { pairOf } from "../pairs/pair-of.ts";
import { withBody, type Route } from "../route.ts";
import type { DroppedText } from "../state/page-pairs.ts";

/** In base64, which is a third more: two files of 15 MB. */
const largestDrop = 40_000_000;

export const textRoutes: readonly Route[] = [
  withBody<TextsRequest>({
    method: "POST",
    path: "/texts",
    summary:
      "Takes two files, or a bilingual one, and answers with their pair. Nothing is written.",
    largestBody: largestDrop,
    body: z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(200), bytes: z.string() }))
        .min(1)
        .max(2),
    }),
    answers: "PairAnswer",
    answer: async (asked, page) => {
      const { source, target } = page.sessions.of(asked.language).session.config();
      const [first, second] = inOrder(asked.body.files.map(droppedText), { source, target });
      if (first === undefined) throw new InputError("pageTwoFiles");
      const isBilingual = forPath(bilingualFormats, first.name) !== undefined;
      if (isBilingual === (second !== undefined)) throw new InputError("pageTwoFiles");
      const pair = page.pairs.drop(first, second);
      try {
        return await pair.inTurn(() => pairAnswer(pair, asked, page));
      } catch (error) {
        page.pairs.close(pair);
        throw error;
      }
    },
  }),
  {
    method: "DELETE",
    path: "/pairs/:id",
    summary: "Forgets files that were dropped on the page.",
    answer: (asked, page) => {
      const pair = pairOf(asked, page);
      if (!pair.isDropped) throw new InputError("pageNotDropped");
      page.pairs.close(pair);
      return undefined;
    },
  },
];

function droppedText({ name, bytes }: DroppedFile): DroppedText {
  return { name: fileName(name), bytes: fromBase64(bytes) };
}

/** No folder, and nothing that a name cannot have. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? "";
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "").trim();
  return clean === "" || clean === "." || clean === ".." ? "text.txt" : clean;
}

/** The source first, where their names tell; else as they were given. Two of one name are told apart by their place. */
function inOrder(
  texts: readonly DroppedText[],
  languages: { readonly source: string; readonly target: string },
): readonly DroppedText[] {
  const [first, second] = texts;
  if (first === undefined || second === undefined) return texts;
  const named = [first, second].map(({ name }) => ({ path: name, name }));
  const [pair] = pairByName(named, languages).pairs;
  const swapped = pair?.source === second.name && pair.target === first.name;
  const [source, target] = swapped ? [second, first] : [first, second];
  if (source.name !== target.name) return [source, target];
  return [{ ...source, name: `${languages.source}.${source.name}` }, target];
}
