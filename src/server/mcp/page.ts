// A long answer in pages: an assistant's context is not to be filled by one question.

import { InputError } from "../../model/errors.ts";
import { cutToRoom, shownValue } from "./shown-data.ts";

/** Characters of a result. */
export const longestResult = 20_000;

export interface Page {
  readonly items: readonly unknown[];
  /** Where the next one begins; left out on the last. */
  readonly nextCursor?: string;
}

const cursorPattern = /^after-(\d{1,9})$/u;

/** The items from the cursor on that fit into `room` characters of JSON, at least one. Throws `InputError` `unknownCursor`. */
export function pageOf(items: readonly unknown[], cursor: string | undefined, room: number): Page {
  const start = cursorStart(cursor);
  if (start > items.length)
    throw new InputError("unknownCursor", { data: { cursor: cursor ?? "" } });
  const page: unknown[] = [];
  let length = 0;
  for (const item of items.slice(start)) {
    const shownItem = cutToRoom(shownValue(item), room);
    length += JSON.stringify(shownItem).length + 1;
    if (page.length > 0 && length > room) break;
    page.push(shownItem);
  }
  const next = start + page.length;
  return { items: page, ...(next < items.length && { nextCursor: `after-${next}` }) };
}

export function cursorStart(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [, start] = cursorPattern.exec(cursor) ?? [];
  if (start === undefined) throw new InputError("unknownCursor", { data: { cursor } });
  return Number(start);
}
