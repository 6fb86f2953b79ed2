// What a text cannot be checked for, as a diagnostic: where it is, or at the start of the text that was asked about.

import type { Diagnostic } from "vscode-languageserver";
import type { Translate } from "../../../messages/translator.ts";
import { ExpectedError, InputError } from "../../../model/errors.ts";
import type { Level } from "../../../model/finding.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { asInputError } from "../../../project/disk/system-error.ts";
import { rangeFromPoint } from "../texts/ranges.ts";
import type { Workspace } from "../texts/workspace.ts";
import { leveledDiagnostic } from "./leveled-diagnostic.ts";

const mostDetail = 200;

/** The error with a sentence; what was not expected says so, and goes on. */
export function asExpected(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  const known = asInputError(error);
  if (known !== undefined) return known;
  const detail = String(error).replaceAll(/\s+/gu, " ").slice(0, mostDetail);
  return new InputError("unexpected", { data: { detail }, cause: error });
}

/** `path` is the text asked about, absolute; the paths of errors are relative to `folder`. */
export function failureDiagnostic(
  error: ExpectedError,
  path: string,
  {
    folder,
    workspace,
    translate,
    level = "error",
  }: {
    readonly folder: string;
    readonly workspace: Workspace;
    readonly translate: Translate;
    readonly level?: Level;
  },
): Diagnostic {
  const message = translate.dynamic(`errors.${error.code}`, error.data);
  const shared = { level, code: error.code };
  const named = error.path === undefined ? path : absolutePath(folder, error.path);
  const range = rangeFromPoint(error, workspace.contentOf(named) ?? "");
  if (named === path) return leveledDiagnostic({ ...shared, message, range });
  return leveledDiagnostic({
    ...shared,
    message: `${error.path ?? ""}${error.line === undefined ? "" : `:${error.line}`}: ${message}`,
    range: rangeFromPoint({}, workspace.contentOf(path) ?? ""),
    relatedInformation: [{ location: { uri: workspace.uriOf(named), range }, message }],
  });
}
