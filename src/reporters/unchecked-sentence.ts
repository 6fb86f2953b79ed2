// What every report says of a run that checked no term.

import type { Translate } from "../messages/translator.ts";
import type { Report } from "../model/finding.ts";

/** `undefined` if terms were checked. */
export function uncheckedSentence(
  { uncheckedTerms }: Pick<Report, "uncheckedTerms">,
  translate: Translate,
): string | undefined {
  if (uncheckedTerms === undefined) return undefined;
  const { reason, ...languages } = uncheckedTerms;
  return translate(`report.${reason}`, languages);
}
