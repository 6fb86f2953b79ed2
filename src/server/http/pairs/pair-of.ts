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

/** What is done to the pair of a request once it is its turn. Throws `Conflict` if the pair is not the one that was seen. */
export function withPair<Answer>(
  asked: PageRequest,
  page: PageState,
  work: (pair: OpenPair) => Answer | Promise<Answer>,
): Promise<Answer> {
  const pair = pairOf(asked, page);
  return pair.inTurn(async () => {
    await requireTag(pair, asked, page);
    return work(pair);
  });
}

/** Throws `Conflict` with the pair as it is. */
async function requireTag(pair: OpenPair, asked: PageRequest, page: PageState): Promise<void> {
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
