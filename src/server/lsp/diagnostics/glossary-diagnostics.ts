// What is wrong with a glossary file, as `glosa doctor` has it, and what reading it warned of.

import type { Diagnostic } from "vscode-languageserver";
import { doctorForPath } from "../../../doctor/format-doctors.ts";
import type { Translate } from "../../../messages/translator.ts";
import type { Warning } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { rangeFromPoint } from "../texts/ranges.ts";
import { asExpected } from "./failure-diagnostic.ts";
import { leveledDiagnostic } from "./leveled-diagnostic.ts";

interface GlossaryText {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
  /** Of the project; those of other files are left out. */
  readonly warnings: readonly Warning[];
  /** Base of their paths. */
  readonly folder: string;
}

export async function glossaryDiagnostics(
  { path, content, warnings, folder }: GlossaryText,
  translate: Translate,
): Promise<readonly Diagnostic[]> {
  const at = (point: Parameters<typeof rangeFromPoint>[0]): Diagnostic["range"] =>
    rangeFromPoint(point, content);
  const warned = warnings
    .filter((warning) => warning.path !== undefined && absolutePath(folder, warning.path) === path)
    .map((warning) =>
      leveledDiagnostic({
        ...{ range: at(warning), level: "warning", code: warning.code },
        message: translate.dynamic(`warnings.${warning.code}`, warning.data),
      }),
    );
  const doctor = await doctorForPath(path);
  if (doctor === undefined) return warned;
  const bytes = new TextEncoder().encode(content);
  try {
    const { defects, failure } = doctor.diagnose({ path, bytes: () => [bytes] });
    const found = defects.flatMap(({ kind, data, places }) =>
      (places.length === 0 ? [{}] : places).map((place) =>
        leveledDiagnostic({
          ...{ range: at(place), level: kind.level, code: kind.id },
          message: translate.dynamic(`doctor.defects.${kind.id}`, data),
        }),
      ),
    );
    return [...found, ...warned, ...(failure === undefined ? [] : [failed(failure)])];
  } catch (error) {
    return [failed(asExpected(error))];
  }

  function failed({ code, data, line, column }: ReturnType<typeof asExpected>): Diagnostic {
    return leveledDiagnostic({
      ...{ range: at({ line, column }), level: "error", code },
      message: translate.dynamic(`errors.${code}`, data),
    });
  }
}
