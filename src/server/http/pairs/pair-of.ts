// The pair that a request is about, and how it is changed.

import type { PairAnswer, PatchAnswer } from "../../../model/page/pair.ts";
import type { PageState } from "../page-state.ts";
import { Conflict } from "../problem.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { pairAnswer, pairAnswerOf, patchOf } from "./pair-answer.ts";

export function pairOf({ params }: PageRequest, { pairs }: PageState): OpenPair {
  return pairs.get(params["id"] ?? "");
}

/** Throws `Conflict` with the pair as it is. */
export async function requireTag(
  pair: OpenPair,
  asked: PageRequest,
  page: PageState,
): Promise<void> {
  pair.refresh();
  if (asked.ifMatch === pair.etag) return;
  const current: PairAnswer = await pairAnswer(pair, asked, page);
  throw new Conflict(current, { path: pair.listed.paths.target });
}

/** Makes a change and answers with what is other than before; tells the other pages of it. */
export async function changedPair(
  pair: OpenPair,
  asked: PageRequest,
  page: PageState,
  change: () => Promise<CheckedPairOf>,
): Promise<PatchAnswer> {
  const before = pair.shown.get(asked.language);
  const { etag } = pair;
  const found = await change();
  const answer = patchOf(pairAnswerOf(pair, found, asked, page), before, asked.ifMatch);
  if (pair.etag !== etag) page.events.tell({ kind: "pair", pair: pair.listed.id, etag: pair.etag });
  return answer;
}
