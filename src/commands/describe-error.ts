// Expected errors and warnings as one line: place, what is wrong, what to do.

import type { ExpectedError, Warning } from "../model/errors.ts";
import type { Translate } from "../messages/translator.ts";

interface Placed {
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function place({ path, line, column }: Placed): string {
  if (path === undefined) return "";
  return `${[path, line, column].filter((part) => part !== undefined).join(":")}: `;
}

/** `glossary/politics.csv:3:7: The quote that opens here is never closed. Close it or …` */
export function describeError(error: ExpectedError, translate: Translate): string {
  return place(error) + translate.dynamic(`errors.${error.code}`, error.data);
}

export function describeWarning(warning: Warning, translate: Translate): string {
  return place(warning) + translate.dynamic(`warnings.${warning.code}`, warning.data);
}
