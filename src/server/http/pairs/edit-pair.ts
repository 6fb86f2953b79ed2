// Edits of a translation: a row's text, a correction of a finding. What the edited file is read as is compared with what was
// meant, or the edit is taken back: no edit of words changes markup.

import type { Bitext, BitextUnit } from "../../../model/bitext.ts";
import { InputError } from "../../../model/errors.ts";
import type { Finding, Fix } from "../../../model/finding.ts";
import { previewFixes } from "../../../project/bitext/fix-file.ts";
import { unsavedFiles } from "../../../project/disk/files.ts";
import { joined } from "../../../project/disk/read-file.ts";
import { editContent, type ContentChange } from "../../../project/edits/edit-content.ts";
import { translateUnit } from "../../../project/edits/translate-unit.ts";
import { changesInFile } from "../../../session/edits/changes-in-file.ts";
import { editableText } from "../../../session/edits/editable-text.ts";
import { rowUnits, type RowUnit } from "../../../session/edits/pair-rows.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { addedSentence } from "./add-sentence.ts";
import { checkPair, lastChecked } from "./check-pair.ts";
import { refusal } from "./refusal.ts";

/** Throws `InputError`: `pageRowUnknown`, and why a text stays as it is. */
export async function editRow(
  pair: OpenPair,
  { row, text }: { readonly row: number; readonly text: string },
  language: PageRequest["language"],
  page: PageState,
): Promise<CheckedPairOf> {
  const found = await lastChecked(pair, language, page);
  const { bitext } = found.placed;
  const wanted = rowUnits(bitext)[row - 1];
  if (wanted === undefined) throw new InputError("pageRowUnknown", { data: { row } });
  const { unit, why } = wanted;
  const after = editableText(text);
  if (after === (why === undefined ? (unit.target?.text ?? "") : "")) return found;
  const meant = { found, expected: { unit, text: after } };
  if (why !== undefined || unit.target === undefined) {
    const written = await firstTranslation(pair, { wanted, text: after, row }, found, page);
    return becomeAndCheck(pair, written, meant, language, page);
  }
  const changes = changesInFile(unit.target, after, bitext.target.content);
  if (changes === undefined) throw new InputError("pageRowUnknown", { data: { row } });
  return editAndCheck(pair, changes, meant, language, page);
}

interface FirstText {
  readonly wanted: RowUnit;
  readonly text: string;
  readonly row: number;
}

/** The file with the translation of a row that has none. */
async function firstTranslation(
  pair: OpenPair,
  { wanted: { unit, why }, text, row }: FirstText,
  found: CheckedPairOf,
  { tool }: PageState,
): Promise<Uint8Array> {
  const { unchecked = [] } = found.placed.bitext;
  const path = pair.listed.paths.target;
  if (why === undefined && unit.source !== undefined)
    return addedSentence(pair, found, { unit, text });
  if (why !== "untranslated") throw new InputError("pageRowUnknown", { data: { row } });
  // Codes of the source would be missing.
  if ((unit.source?.codes?.length ?? 0) > 0) throw refusal("split", path);
  const untranslated = unchecked.filter((each) => each.why === "untranslated");
  const place = untranslated.findIndex((each) => each.unit === unit);
  const edited = await translateUnit(pair.bytes(), { path, place, text }, tool);
  if (typeof edited === "string") throw refusal(edited, path);
  return edited;
}

/** Puts words where a finding has others: a fix, or a suggestion. Several are one step to undo. */
export async function correct(
  pair: OpenPair,
  fixes: readonly Fix[],
  found: CheckedPairOf,
  language: PageRequest["language"],
  page: PageState,
): Promise<{ readonly found: CheckedPairOf; readonly applied: number }> {
  const { paths, target } = pair.listed;
  const bytes = pair.bytes();
  const tried = await previewFixes(
    { folder: page.root, path: paths.target, checked: found.placed.bitext.target.content },
    fixes,
    unsavedFiles(new Map([[target, bytes]])),
  );
  if (typeof tried === "string") throw refusal(tried === "size" ? "format" : tried, paths.target);
  if (tried.applied.length === 0)
    throw refusal(tried.refused.length > 0 ? "markup" : "split", paths.target);
  const encoder = new TextEncoder();
  const edited = joined(
    tried.chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk)),
  );
  pair.edit(new Uint8Array(edited));
  const checked = await checkPair(pair, language, page);
  return { found: checked, applied: tried.applied.length };
}

interface Meant {
  readonly found: CheckedPairOf;
  readonly expected: { readonly unit: BitextUnit; readonly text: string };
}

async function editAndCheck(
  pair: OpenPair,
  changes: readonly ContentChange[],
  { found, expected }: Meant,
  language: PageRequest["language"],
  page: PageState,
): Promise<CheckedPairOf> {
  const { paths, target } = pair.listed;
  const { bitext } = found.placed;
  const edited = await editContent(
    { folder: page.root, path: paths.target, checked: bitext.target.content },
    changes,
    unsavedFiles(new Map([[target, pair.bytes()]])),
  );
  if (typeof edited === "string") throw refusal(edited, paths.target);
  return becomeAndCheck(pair, edited, { found, expected }, language, page);
}

/** Takes the edit back if the file is not read as it was meant. */
async function becomeAndCheck(
  pair: OpenPair,
  edited: Uint8Array,
  { found, expected }: Meant,
  language: PageRequest["language"],
  page: PageState,
): Promise<CheckedPairOf> {
  pair.edit(edited);
  try {
    const now = await checkPair(pair, language, page);
    if (!isAsMeant(now.placed.bitext, found.placed.bitext, expected))
      throw refusal("markup", pair.listed.paths.target);
    return now;
  } catch (error) {
    pair.withdraw();
    throw error;
  }
}

/** Whether both texts are read as before, but for the words that were edited. White space may stand in markup. */
function isAsMeant(now: Bitext, before: Bitext, { unit, text }: Meant["expected"]): boolean {
  const wordsOf = (texts: readonly (string | undefined)[]): string =>
    texts
      .map((each) => each ?? "")
      .join("")
      .replaceAll(/\s/gu, "");
  const source = (bitext: Bitext): string =>
    wordsOf(rowUnits(bitext).map((each) => each.unit.source?.text));
  const meant = rowUnits(before).map((each) =>
    each.unit === unit ? text : each.unit.target?.text,
  );
  return (
    source(now) === source(before) &&
    wordsOf(rowUnits(now).map((each) => each.unit.target?.text)) === wordsOf(meant)
  );
}

/** The finding of the last check with the fingerprint. Throws `InputError` `pageFindingUnknown`. */
export function findingNamed({ checked }: CheckedPairOf, fingerprint: string): Finding {
  const finding = checked.report.findings.find((each) => each.fingerprint === fingerprint);
  if (finding === undefined) throw new InputError("pageFindingUnknown");
  return finding;
}
