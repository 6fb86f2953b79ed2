// The most that a translation may have, where its file says so.

import type { BitextUnit } from "../../model/bitext.ts";
import type { TranslationUnit } from "../../model/unit.ts";

type Limited = Pick<BitextUnit, "limit">;

/**
 * XLIFF 1.2 `maxwidth` with `size-unit` char, glyph or byte (pixels, its default, need the font); XLIFF 2 `slr:sizeRestriction`
 * (size and length restriction module, code points); the flag `max-length:40` that translation servers write into PO.
 */
export function lengthLimit({ attributes, props }: TranslationUnit): Limited {
  const width = positive(attributes["maxwidth"]);
  const measure = attributes["size-unit"];
  if (width !== undefined && measure !== undefined && /^(?:char|glyph|byte)$/u.test(measure))
    return { limit: { most: width, of: measure === "byte" ? "bytes" : "characters" } };
  const restriction = positive(attributes["slr:sizeRestriction"]?.split(",").at(-1));
  if (restriction !== undefined) return { limit: { most: restriction, of: "characters" } };
  const flag = props.find(({ type, value }) => type === "flag" && value.startsWith("max-length:"));
  const most = positive(flag?.value.slice("max-length:".length));
  return most === undefined ? {} : { limit: { most, of: "characters" } };
}

function positive(written: string | undefined): number | undefined {
  const number = Number(written?.trim() ?? "");
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
