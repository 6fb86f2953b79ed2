// Silences a finding with a reason that stands in the translation, for whoever comes next.

import { InputError } from "../../../model/errors.ts";
import type { SilenceRequest } from "../../../model/page/pair.ts";
import { safeReason } from "../../../session/edits/safe-reason.ts";
import { silencingComment } from "../../../session/edits/silencing-comment.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { checkPair, lastChecked } from "./check-pair.ts";
import { decodedFile } from "./decoded-file.ts";
import { findingNamed } from "./edit-pair.ts";
import { refusal } from "./refusal.ts";

/** Throws `InputError` `reasonMissing`, and `pageCannotSilence` for a format without a place for comments. */
export async function silence(
  pair: OpenPair,
  { finding: fingerprint, reason: written }: SilenceRequest,
  language: PageRequest["language"],
  page: PageState,
): Promise<CheckedPairOf> {
  const reason = safeReason(written);
  // Signs alone are no reason.
  if (!/[\p{L}\p{N}]/u.test(reason)) throw new InputError("reasonMissing");
  const known = await lastChecked(pair, language, page);
  const { ruleId, target } = findingNamed(known, fingerprint);
  const path = pair.listed.paths.target;
  const { content } = known.placed.bitext.target;
  const file = decodedFile(pair.bytes());
  // What is put in stands in the text that was read, and in no part of a package.
  if (file === undefined || file.text !== content) throw refusal("format", path);
  const starts = [
    0,
    ...Array.from(content.matchAll(/\r\n|\n|\r/gu), ({ index, 0: end }) => index + end.length),
  ];
  const at = (starts[(target?.line ?? 1) - 1] ?? 0) + (target?.column ?? 1) - 1;
  const inserted = target && silencingComment({ rule: ruleId, reason }, at, { path, content });
  if (inserted === undefined) throw new InputError("pageCannotSilence", { path });
  const edited = content.slice(0, inserted.at) + inserted.text + content.slice(inserted.at);
  pair.edit(new TextEncoder().encode(file.mark + edited));
  try {
    const now = await checkPair(pair, language, page);
    if (now.checked.report.suppressed <= known.checked.report.suppressed)
      throw new InputError("pageCannotSilence", { path });
    return now;
  } catch (error) {
    pair.withdraw();
    throw error;
  }
}
