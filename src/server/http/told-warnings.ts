// Warnings as sentences.

import type { Translate } from "../../messages/translator.ts";
import type { Warning } from "../../model/errors.ts";
import type { PageWarning } from "../../model/page/project.ts";

/** A code that begins with `errors.` is that of an error which ended nothing. */
export function toldWarnings(
  warnings: readonly Warning[],
  translate: Translate,
): readonly PageWarning[] {
  return warnings.map(({ code, data, path, line }) => ({
    code: code.replace(/^errors\./u, ""),
    message: translate.dynamic(code.startsWith("errors.") ? code : `warnings.${code}`, data),
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
  }));
}
