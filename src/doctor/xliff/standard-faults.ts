// What the reader finds wrong with an XLIFF 2 file by its standard, as defects.

import { readXliff } from "../../formats/xliff/read-xliff.ts";
import { ParseError } from "../../model/errors.ts";
import type { DefectKind } from "../defect.ts";
import type { MarkupFault } from "../markup/markup-doctor.ts";

/** By the code of the reader's warning: the kind of defect, and the examination that may have told it already. */
const faults = new Map<string, { readonly kind: DefectKind; readonly told: readonly string[] }>(
  (
    [
      ["xliffElementUnexpected", []],
      ["xliffElementMissing", ["source-missing"]],
      ["xliffAttributeUnexpected", []],
      ["xliffAttributeMissing", ["attribute-missing", "unit-id-missing"]],
      ["xliffAttributeValue", ["state-unknown", "language-code", "language-unknown"]],
      ["xliffIdTaken", ["id-twice"]],
      ["xliffReferenceBroken", []],
      ["xliffHalfMissing", []],
      ["xliffHalvesDiffer", []],
      ["xliffCodesDiffer", []],
      ["xliffCodeMissing", []],
      ["xliffCodeOrder", []],
    ] as const
  ).map(([code, told]) => [code, { kind: { id: idOf(code), level: "warning" }, told }]),
);

/** `xliffCodeOrder` -> `xliff-code-order` */
function idOf(code: string): string {
  return code.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

export const standardKinds: readonly DefectKind[] = Array.from(faults.values(), ({ kind }) => kind);

/** None where the file is not well-formed: what is wrong then is said before. */
export function standardFaults(bytes: Iterable<Uint8Array>, path: string): readonly MarkupFault[] {
  // An element that may not stand there may be told both by its parent and by its neighbours.
  const found = new Map<string, MarkupFault>();
  try {
    const { units } = readXliff(bytes, {
      path,
      report: ({ code, data, line = 1, column = 1 }) => {
        const fault = faults.get(code);
        if (fault !== undefined)
          found.set(`${code} ${line} ${column}`, { ...fault, data, point: { line, column } });
      },
    });
    for (const _unit of units) continue;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return [];
  }
  return [...found.values()];
}
