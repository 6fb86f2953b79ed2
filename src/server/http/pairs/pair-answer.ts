// A pair as the page shows it.

import { applyBaseline } from "../../../check/baseline.ts";
import { checkedFormats } from "../../../formats/checked-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import type { Translate } from "../../../messages/translator.ts";
import type { Report } from "../../../model/finding.ts";
import type { PageReport, PageRow, PairAnswer, PatchAnswer } from "../../../model/page/pair.ts";
import type { PagePair } from "../../../model/page/project.ts";
import { baselineFileName, readBaselineFile } from "../../../project/bitext/baseline-file.ts";
import { requireInside } from "../../../project/disk/leads-outside.ts";
import { reportJson } from "../../../reporters/report-json.ts";
import { pairRows } from "../../../session/edits/pair-rows.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import { shownName } from "../state/dropped-name.ts";
import type { OpenPair } from "../state/open-pair.ts";
import type { ListedPair } from "../state/pair-list.ts";
import { toldWarnings } from "../told-warnings.ts";
import { checkPair } from "./check-pair.ts";
import { rowReason, uneditableReason } from "./editing.ts";

type Spoken = Pick<PageRequest, "language" | "translate">;

export function pagePair(
  listed: ListedPair,
  { isDropped, isEdited }: { readonly isDropped: boolean; readonly isEdited: boolean },
  translate: Translate,
): PagePair {
  const { id, paths, target } = listed;
  const reason = uneditableReason(target, translate);
  return {
    ...{ id, name: shownName(paths.target) },
    ...{ source: shownName(paths.source), target: shownName(paths.target) },
    format: forPath(checkedFormats, target)?.name ?? "",
    editable: reason === undefined,
    ...(reason !== undefined && { reason }),
    isDropped,
    state: isEdited ? "edited" : "clean",
  };
}

/** Checks the pair, and remembers what the page is shown. */
export async function pairAnswer(
  pair: OpenPair,
  asked: Spoken,
  page: PageState,
): Promise<PairAnswer> {
  const found = await checkPair(pair, asked.language, page);
  return pairAnswerOf(pair, found, asked, page);
}

export function pairAnswerOf(
  pair: OpenPair,
  found: CheckedPairOf,
  { language, translate }: Spoken,
  page: PageState,
): PairAnswer {
  const { etag, canUndo, canRedo, isOutdated, isDropped, isEdited } = pair;
  const { checked, placed, warnings } = found;
  const { report } = checked;
  const rows = pairRows(placed.bitext, report.findings, rowReason(pair, placed, translate));
  pair.shown.set(language, { etag, rows, found });
  return {
    ...pagePair(pair.listed, { isDropped, isEdited }, translate),
    ...{ etag, canUndo, canRedo, isOutdated, rows },
    report: pageReport(report, translate, page),
    warnings: toldWarnings(warnings, translate),
  };
}

/** The answer with those rows alone that are others than the page was shown with the tag. */
export function patchOf(
  answer: PairAnswer,
  before: { readonly etag: string; readonly rows: readonly PageRow[] } | undefined,
  ifMatch: string | undefined,
): PatchAnswer {
  const { rows } = answer;
  const known = before?.etag === ifMatch ? (before?.rows ?? []) : [];
  const changed = rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(known[index]));
  return { ...answer, count: rows.length, rows: changed };
}

function pageReport(report: Report, translate: Translate, { root, now }: PageState): PageReport {
  requireInside(root, baselineFileName);
  const entries = readBaselineFile(root, baselineFileName, { orNone: true });
  const today = now().toISOString().slice(0, 10);
  const fresh = entries.length === 0 ? report : applyBaseline(report, entries, today).report;
  return {
    ...reportJson(report, translate),
    fresh: fresh.findings.map(({ fingerprint }) => fingerprint),
  };
}
