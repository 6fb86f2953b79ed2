// Edits of a translation: a row's text, a correction of a finding. What the edited file is read as is compared with what was
// meant, or the edit is taken back: no edit of words changes markup.

import type { Bitext, BitextUnit } from "../../../model/bitext.ts";
import { InputError } from "../../../model/errors.ts";
import type { Finding, Fix } from "../../../model/finding.ts";
import { previewFixes } from "../../../project/bitext/fix-file.ts";
import { unsavedFiles } from "../../../project/disk/files.ts";
import { joined } from "../../../project/disk/read-file.ts";
import {
  editContent,
  type ContentChange,
  type Uneditable,
} from "../../../project/edits/edit-content.ts";
import { changesInFile } from "../../../session/edits/changes-in-file.ts";
import { editableText } from "../../../session/edits/editable-text.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest } from "../route.ts";
import type { CheckedPairOf } from "../state/checked-pair.ts";
import type { OpenPair } from "../state/open-pair.ts";
import { checkPair, lastChecked } from "./check-pair.ts";

/** Throws `InputError`: `pageRowUnknown`, and why a text stays as it is. */
export async function editRow(
  pair: OpenPair,
  { row, text }: { readonly row: number; readonly text: string },
  language: PageRequest["language"],
  page: PageState,
): Promise<CheckedPairOf> {
  const found = await lastChecked(pair, language, page);
  const { bitext } = found.placed;
  const unit = bitext.units[row - 1];
  if (unit?.target === undefined) throw new InputError("pageRowUnknown", { data: { row } });
  const after = editableText(text);
  if (after === unit.target.text) return found;
  const changes = changesInFile(unit.target, after, bitext.target.content);
  if (changes === undefined) throw new InputError("pageRowUnknown", { data: { row } });
  return editAndCheck(pair, changes, { found, expected: { unit, text: after } }, language, page);
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
  pair.edit(edited);
  try {
    const now = await checkPair(pair, language, page);
    if (!isAsMeant(now.placed.bitext, bitext, expected)) throw refusal("markup", paths.target);
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
  const source = ({ units }: Bitext): string => wordsOf(units.map((each) => each.source?.text));
  const meant = before.units.map((each) => (each === unit ? text : each.target?.text));
  return (
    source(now) === source(before) &&
    wordsOf(now.units.map((each) => each.target?.text)) === wordsOf(meant)
  );
}

export function refusal(why: Uneditable, path: string): InputError {
  if (why === "format") return new InputError("pageFormatUneditable", { path });
  if (why === "content") return new InputError("pageEncodingUneditable", { path });
  return why === "split"
    ? new InputError("pageWordsSplit", { path })
    : new InputError("pageTakenForMarkup", { path });
}

/** The finding of the last check with the fingerprint. Throws `InputError` `pageFindingUnknown`. */
export function findingNamed({ checked }: CheckedPairOf, fingerprint: string): Finding {
  const finding = checked.report.findings.find((each) => each.fingerprint === fingerprint);
  if (finding === undefined) throw new InputError("pageFindingUnknown");
  return finding;
}

/** A file as text; `undefined` for one that is not UTF-8. */
export function decodedFile(
  bytes: Uint8Array,
): { readonly mark: string; readonly text: string } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    return { mark, text: text.slice(mark.length) };
  } catch {
    return undefined;
  }
}
