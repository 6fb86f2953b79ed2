// A segment as the text of a PO string, with native markup as it is.

import type { Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { codeText } from "../codes/equivalent.ts";
import type { WriteContext } from "../format.ts";

/** A code without data of its own cannot be written, which is the warning `poCodeDropped`. */
export function poText(segment: Segment, context: WriteContext, unit: TranslationUnit): string {
  let text = "";
  for (const part of segment) {
    if (typeof part === "string") text += part;
    else if (codeText(part) !== "") text += codeText(part);
    else {
      const { path = context.path ?? "", line, column } = unit.location ?? {};
      context.warn({ code: "poCodeDropped", data: { code: part.id }, path, line, column });
    }
  }
  return text;
}
