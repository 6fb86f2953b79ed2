// A replacement in a text as an edit of the editor, written as the format writes text there.

import type { TextEdit } from "vscode-languageserver";
import type { Place } from "../../../model/location.ts";
import { offsetOf, rangeOfPlace } from "../texts/ranges.ts";
import type { ActionContext } from "./action-context.ts";

/** `undefined` where the text has changed, has markup between the words, or would take the replacement for markup. */
export function textChange(
  place: Place,
  replacement: string,
  { content, writeAt }: Pick<ActionContext, "content" | "writeAt">,
): TextEdit | undefined {
  const range = rangeOfPlace(place);
  const offset = offsetOf(range.start, content);
  if (!content.startsWith(place.text, offset) || writeAt === undefined) return undefined;
  const written = replacement === "" ? "" : writeAt(replacement, offset);
  return written === undefined ? undefined : { range, newText: written };
}
