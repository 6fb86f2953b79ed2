// What stands for a code that has no native data: its equivalent, else what is shown for it.

import type { InlineCode } from "../../model/segment.ts";

/** XLIFF 1.2 `equiv-text`, XLIFF 2 `equiv`, `equivStart`, `equivEnd`; then `disp` and its kin. */
export const equivalents: Readonly<Record<InlineCode["kind"], readonly string[]>> = {
  placeholder: ["equiv-text", "equiv", "disp"],
  open: ["equiv-text", "equiv", "equivStart", "disp", "dispStart"],
  close: ["equiv-text", "equiv", "disp"],
};

/** The attribute that says it; a `pc` says of its end at its start. */
export function equivalentName({ kind, attributes = {} }: InlineCode): string | undefined {
  return equivalents[kind].find((name) => (attributes[name] ?? "") !== "");
}

/** `partner` is the opening half of a code that closes. */
export function equivalentOf(code: InlineCode, partner?: InlineCode): string {
  const name = equivalentName(code);
  if (name !== undefined) return code.attributes?.[name] ?? "";
  const { equivEnd, dispEnd } = (code.kind === "close" ? partner?.attributes : undefined) ?? {};
  return equivEnd ?? dispEnd ?? "";
}

/** Native data, else what stands for it. */
export function codeText(code: InlineCode): string {
  return code.data === "" ? equivalentOf(code) : code.data;
}
