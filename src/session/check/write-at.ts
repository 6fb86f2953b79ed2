// Text as the format of a file writes it at a place: escaped, or not at all where it would not stay text.

import type { WriteAt } from "../../check/apply-fixes.ts";
import { checkedFormats } from "../../formats/checked-formats.ts";
import { forPath } from "../../formats/for-path.ts";

/** `undefined` for a format whose files cannot be edited as text. `content` is the whole file. */
export async function writeAtIn(path: string, content: string): Promise<WriteAt | undefined> {
  const insert = await forPath(checkedFormats, path)?.loadInsertion?.();
  return insert && ((text, offset) => insert(text, content, offset));
}
