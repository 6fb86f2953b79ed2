// Questions put to a store, many texts in one request.

import type { MatchOptions, MatchQuestion } from "../../memory/memory-store.ts";

/** Texts of one request. */
const textsAtOnce = 50;

export interface TextsAtOnce {
  readonly texts: readonly object[];
  readonly options: Omit<MatchOptions, "previous" | "next">;
}

/** Neighbouring questions with the same options, so many at a time. */
export function requestsOf(questions: readonly MatchQuestion[]): readonly TextsAtOnce[] {
  const requests: { texts: object[]; options: TextsAtOnce["options"]; key: string }[] = [];
  for (const { text, options } of questions) {
    const { previous, next, ...rest } = options;
    const key = JSON.stringify([rest.threshold, rest.limit, rest.reverse]);
    let last = requests.at(-1);
    if (last === undefined || last.key !== key || last.texts.length >= textsAtOnce)
      requests.push((last = { texts: [], options: rest, key }));
    last.texts.push({
      text,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    });
  }
  return requests;
}
