// What may be written instead of the words of a finding.

import type { ReplacementsAnswer } from "../../../model/page/pair.ts";
import { replacementsFor } from "../../../session/check/replacements.ts";
import { unitOfFinding } from "../../../session/edits/pair-rows.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { requestOf } from "./check-pair.ts";
import { findingNamed } from "./edit-pair.ts";

/** In the form that fits, best first. */
export async function replacementsIn(
  found: CheckedPairOf,
  pair: OpenPair,
  { language, params }: Pick<PageRequest, "language" | "params">,
  { sessions }: PageState,
): Promise<ReplacementsAnswer["replacements"]> {
  const finding = findingNamed(found, params["finding"] ?? "");
  const { bitext } = found.placed;
  const unit = unitOfFinding(bitext, finding);
  const range = finding.excerpts?.target?.range;
  if (unit === undefined || range === undefined) return [];
  const { glossaryFor } = await sessions.of(language).session.read(requestOf(pair));
  const compiled = glossaryFor({ source: bitext.source.language, target: bitext.target.language });
  return replacementsFor({ finding, unit, ...range }, compiled).map((each) => ({
    ...{ text: each.text, isCertain: each.isCertain, agreesNoMore: each.agreesNoMore },
  }));
}
