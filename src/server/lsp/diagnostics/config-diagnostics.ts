// What is wrong with glosa.json, at the key at fault.

import type { Diagnostic } from "vscode-languageserver";
import type { Translate } from "../../../messages/translator.ts";
import { readConfig } from "../../../project/config/read-config.ts";
import { settableRules } from "../../../session/check/rule-settings.ts";
import { rangeFromPoint } from "../texts/ranges.ts";
import { asExpected } from "./failure-diagnostic.ts";
import { leveledDiagnostic } from "./leveled-diagnostic.ts";

/** The first fault, as every command tells it; `path` is absolute. */
export function configDiagnostics(
  path: string,
  content: string,
  translate: Translate,
): readonly Diagnostic[] {
  try {
    readConfig(path, settableRules, ["glossary", "memory", "articles"], content);
    return [];
  } catch (error) {
    const { code, data, line, column } = asExpected(error);
    return [
      leveledDiagnostic({
        range: rangeFromPoint({ line, column }, content),
        ...{ level: "error", code, message: translate.dynamic(`errors.${code}`, data) },
      }),
    ];
  }
}
