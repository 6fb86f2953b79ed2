// Checks one pair as it is edited, as `glosa check SOURCE TARGET` would.

import type { InterfaceLanguage } from "../../../messages/translator.ts";
import { InputError } from "../../../model/errors.ts";
import type { CheckRequest } from "../../../session/check/checker.ts";
import type { PageState } from "../page-state.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";

export function requestOf({ listed }: OpenPair): CheckRequest {
  const { source, target } = listed.paths;
  return listed.isBilingual ? { paths: [target] } : { pairs: [{ source, target }] };
}

export async function checkPair(
  pair: OpenPair,
  language: InterfaceLanguage,
  { sessions }: PageState,
): Promise<CheckedPairOf> {
  const { session, fresh, inTurn } = sessions.of(language);
  fresh.refresh();
  pair.refresh();
  const { answer: checked, warnings } = await inTurn(() => session.check(requestOf(pair)));
  const [placed] = checked.bitexts;
  if (placed === undefined) throw new InputError("pagePairUnknown");
  return { checked, placed, warnings };
}

/** What the page was shown last, if it still is what there is; else what is found now. */
export async function lastChecked(
  pair: OpenPair,
  language: InterfaceLanguage,
  page: PageState,
): Promise<CheckedPairOf> {
  pair.refresh();
  const shown = pair.shown.get(language);
  return shown?.etag === pair.etag ? shown.found : checkPair(pair, language, page);
}
