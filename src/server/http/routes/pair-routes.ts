// A source beside its translation: shown, edited, saved.

import * as z from "zod";
import { checkedFormats } from "../../../formats/checked-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import { InputError } from "../../../model/errors.ts";
import type { Fix } from "../../../model/finding.ts";
import type { PairPatch, ReplacementsAnswer, SaveRequest } from "../../../model/page/pair.ts";
import { download } from "../download.ts";
import type { PageState } from "../page-state.ts";
import { lastChecked } from "../pairs/check-pair.ts";
import { correct, editRow, findingNamed } from "../pairs/edit-pair.ts";
import { pairAnswer } from "../pairs/pair-answer.ts";
import { changedPair, pairOf, withPair } from "../pairs/pair-of.ts";
import { replacementsIn } from "../pairs/replacements.ts";
import { Conflict } from "../problem.ts";
import { withBody, type PageRequest, type Route } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";

const patch = z.union([
  z.strictObject({ row: z.int().min(1), text: z.string().max(100_000) }),
  z.strictObject({
    apply: z.string().min(1).max(100),
    suggestion: z.string().max(10_000).exactOptional(),
  }),
  z.strictObject({ undo: z.literal(true) }),
  z.strictObject({ redo: z.literal(true) }),
  z.strictObject({ discard: z.literal(true) }),
]);

export const pairRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/pairs/:id",
    summary: "A pair row by row, with the report of its check.",
    answers: "PairAnswer",
    answer: (asked, page) => {
      const pair = pairOf(asked, page);
      return pair.inTurn(() => pairAnswer(pair, asked, page));
    },
  },
  withBody<PairPatch>({
    method: "PATCH",
    path: "/pairs/:id",
    summary: "Edits the translation, in memory: a row, a correction, undo, redo.",
    body: patch,
    ifMatch: true,
    answers: "PatchAnswer",
    answer: (asked, page) =>
      withPair(asked, page, async (pair) => {
        return changedPair(pair, asked, page, () => patched(pair, asked.body, asked, page));
      }),
  }),
  {
    method: "GET",
    path: "/pairs/:id/replacements/:finding",
    summary: "What may be written instead of the words of a finding, in the form that fits.",
    answers: "ReplacementsAnswer",
    answer: async (asked, page): Promise<ReplacementsAnswer> => {
      const pair = pairOf(asked, page);
      const found = await pair.inTurn(() => lastChecked(pair, asked.language, page));
      return { replacements: await replacementsIn(found, pair, asked, page) };
    },
  },
  withBody<SaveRequest>({
    method: "POST",
    path: "/pairs/:id/save",
    summary: "Writes the edited translation to its file, unless somebody else has saved another.",
    body: z.strictObject({ replaces: z.string().max(100).exactOptional() }),
    ifMatch: true,
    answers: "SavedAnswer",
    answer: (asked, page) =>
      withPair(asked, page, async (pair) => {
        if (pair.isDropped) throw new InputError("pageDroppedUnsaved");
        const { replaces } = asked.body;
        const path = pair.listed.paths.target;
        if (!pair.save(replaces)) throw new Conflict({ onDisk: pair.diskTag }, { path });
        page.events.tell({ kind: "pair", pair: pair.listed.id, etag: pair.etag });
        return { path, etag: pair.etag };
      }),
  }),
  {
    method: "GET",
    path: "/pairs/:id/file",
    summary: "The translation as it is edited, in the format of its file.",
    mediaType: "application/octet-stream",
    answer: (asked, page) => {
      const pair = pairOf(asked, page);
      pair.refresh();
      const name = pair.listed.target.split(/[/\\]/u).at(-1) ?? "";
      return download(pair.bytes(), name, forPath(checkedFormats, name)?.mediaType);
    },
  },
];

async function patched(
  pair: OpenPair,
  wanted: PairPatch,
  { language }: PageRequest,
  page: PageState,
): Promise<CheckedPairOf> {
  if ("row" in wanted) return editRow(pair, wanted, language, page);
  if ("apply" in wanted) {
    const known = await lastChecked(pair, language, page);
    const fix = fixOf(known, wanted);
    return (await correct(pair, [fix], known, language, page)).found;
  }
  if ("undo" in wanted) pair.undo();
  else if ("redo" in wanted) pair.redo();
  else pair.discard();
  return lastChecked(pair, language, page);
}

/** Throws `InputError` `pageNoWords` for a finding that is about no words of the translation. */
function fixOf(
  found: CheckedPairOf,
  { apply, suggestion }: { readonly apply: string; readonly suggestion?: string },
): Fix {
  const finding = findingNamed(found, apply);
  const { fix, target, excerpts } = finding;
  if (suggestion === undefined && fix !== undefined) return fix;
  if (suggestion === undefined || target === undefined || excerpts?.target?.range === undefined)
    throw new InputError("pageNoWords");
  return { place: target, replacement: suggestion };
}
