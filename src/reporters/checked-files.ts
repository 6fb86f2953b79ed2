// How many files a report is about, as its summary counts them.

import type { Translate } from "../messages/translator.ts";
import type { CheckedPair } from "../model/finding.ts";

/** "2 pairs of files", "1 file" for a text alone or a file that holds both sides, or the two with a comma. */
export function checkedFiles(pairs: readonly CheckedPair[], translate: Translate): string {
  const alone = pairs.filter(({ source, target }) => source === target).length;
  const inPairs = pairs.length - alone;
  return [
    ...(inPairs > 0 || alone === 0 ? [translate("report.pairs", { count: inPairs })] : []),
    ...(alone > 0 ? [translate("report.files", { count: alone })] : []),
  ].join(", ");
}
