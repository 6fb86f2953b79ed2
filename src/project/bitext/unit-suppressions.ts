// Notes on a unit that suppress a rule for it: `# glosa-ignore rule-id: reason` in PO, a `note` in XLIFF and TMX.

import { readSuppression } from "../../align/suppressions.ts";
import type { LocatedText, Suppression } from "../../model/bitext.ts";
import type { TranslationUnit } from "../../model/unit.ts";

/** Each covers the target of the unit. */
export function unitSuppressions(
  { notes, targetInfo, location }: TranslationUnit,
  target: LocatedText | undefined,
): readonly Suppression[] {
  const first = target?.pieces[0];
  const last = target?.pieces.at(-1);
  if (location === undefined || first === undefined || last === undefined) return [];
  const range = { start: first.origin, end: last.origin + last.originLength };
  return [...notes, ...(targetInfo?.notes ?? [])].flatMap(({ text }) => {
    const suppression = readSuppression(text);
    return suppression === undefined ? [] : [{ ...suppression, side: "target", location, range }];
  });
}
