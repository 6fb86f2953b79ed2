// Expected errors and warnings on one line: place, problem, remedy.

import type { Translate } from "../messages/translator.ts";
import type { ExpectedError, Warning } from "../model/errors.ts";
import { pathWithin } from "../project/disk/path-within.ts";
import { visibleInLine } from "../strings/visible.ts";

interface Placed {
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function place({ path, line, column }: Placed): string {
  if (path === undefined) return "";
  return `${[visibleInLine(path), line, column].filter((part) => part !== undefined).join(":")}: `;
}

/** `glossary/politics.csv:3:7: The quote that opens here is never closed. Close it or …` */
export function describeError(
  error: ExpectedError,
  { translate, workingFolder }: { readonly translate: Translate; readonly workingFolder: string },
): string {
  const { path, line, column, code, data } = error;
  // A configuration was searched for in parent folders, so its full path is shown.
  const shown =
    path?.startsWith(workingFolder) === true
      ? (pathWithin(workingFolder, workingFolder, path) ?? path)
      : path;
  return place({ path: shown, line, column }) + translate.dynamic(`errors.${code}`, data);
}

export function describeWarning(warning: Warning, translate: Translate): string {
  return place(warning) + translate.dynamic(`warnings.${warning.code}`, warning.data);
}
