// What of a pair can be edited, and why the rest cannot.

import type { Translate } from "../../../messages/translator.ts";
import { isEditable } from "../../../project/edits/edit-content.ts";
import { canTranslateUnits } from "../../../project/edits/translate-unit.ts";
import type { PlacedBitext } from "../../../session/check/placed-bitext.ts";
import type { RowUnit } from "../../../session/edits/pair-rows.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { takesSentences } from "./add-sentence.ts";

/** A sentence for a file that is not edited here; `undefined` for one that is. */
export function uneditableReason(path: string, translate: Translate): string | undefined {
  if (isEditable(path)) return undefined;
  return translate("serve.uneditable.format", { extension: /\.[^./\\]+$/u.exec(path)?.[0] ?? "" });
}

export type RowReason = (row: RowUnit) => string | undefined;

/** The same for each row; empty where the reason is that of the whole file. */
export function rowReason(
  pair: OpenPair,
  { words }: PlacedBitext,
  translate: Translate,
): RowReason {
  const { target: path } = pair.listed;
  if (!isEditable(path) || words !== undefined) return () => "";
  const mayBeAdded = takesSentences(pair);
  return ({ unit: { source, target }, why }) => {
    if (why === "untranslated") {
      if (!canTranslateUnits(path)) return translate("serve.uneditable.untranslated");
      // Where they would stand in the translation, nobody can say in plain text.
      return (source?.codes?.length ?? 0) > 0 ? translate("serve.uneditable.codes") : undefined;
    }
    if (why !== undefined) return translate(`serve.uneditable.${why}`);
    if (target === undefined)
      return mayBeAdded && source !== undefined ? undefined : translate("serve.uneditable.missing");
    return target.pieces.length === 0 ? translate("serve.uneditable.nowhere") : undefined;
  };
}
