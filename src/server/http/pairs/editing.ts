// What of a pair can be edited, and why the rest cannot.

import type { Translate } from "../../../messages/translator.ts";
import type { BitextUnit } from "../../../model/bitext.ts";
import { isEditable } from "../../../project/edits/edit-content.ts";
import type { PlacedBitext } from "../../../session/check/placed-bitext.ts";
import type { OpenPair } from "../state/open-pair.ts";

/** A sentence for a file that is not edited here; `undefined` for one that is. */
export function uneditableReason(path: string, translate: Translate): string | undefined {
  if (isEditable(path)) return undefined;
  return translate("serve.uneditable.format", { extension: /\.[^./\\]+$/u.exec(path)?.[0] ?? "" });
}

export type RowReason = (unit: BitextUnit) => string | undefined;

/** The same for each row; empty where the reason is that of the whole file. */
export function rowReason(
  { listed }: OpenPair,
  { words }: PlacedBitext,
  translate: Translate,
): RowReason {
  if (!isEditable(listed.target) || words !== undefined) return () => "";
  return ({ target }) => {
    if (target === undefined) return translate("serve.uneditable.missing");
    return target.pieces.length === 0 ? translate("serve.uneditable.nowhere") : undefined;
  };
}
