// What glosa's own reader warns of, as defects: where it knows the standard, the doctor need not say it again.

import { ParseError, type Warning } from "../../model/errors.ts";
import type { DefectKind } from "../defect.ts";
import type { MarkupFault, MarkupFormat } from "./markup-doctor.ts";

/** A code of the reader's warnings, and the kinds of examinations that may have told the same. */
export type FaultCode = readonly [code: string, told: readonly string[]];

type Read = (
  bytes: Iterable<Uint8Array>,
  context: { readonly path: string; readonly warn: (warning: Warning) => void },
) => unknown;

/**
 * The faults of a format by the codes of its reader's warnings; a kind is named for its code
 * (`xliffCodeOrder` -> `xliff-code-order`). There are none if the file is not well-formed: what is wrong then
 * has been reported before.
 */
export function readerFaults(
  codes: readonly FaultCode[],
  read: Read,
): Required<Pick<MarkupFormat, "faultKinds" | "faults">> {
  const known = new Map(
    codes.map(
      ([code, told]) => [code, { kind: { id: idOf(code), level: "warning" }, told }] as const,
    ),
  );
  const faultKinds: readonly DefectKind[] = Array.from(known.values(), ({ kind }) => kind);
  const faults = (bytes: Iterable<Uint8Array>, path: string): readonly MarkupFault[] => {
    // A misplaced element may be reported both for its parent and for its neighbours.
    const found = new Map<string, MarkupFault>();
    const warn = ({ code, data, line = 1, column = 1 }: Warning): void => {
      const fault = known.get(code);
      if (fault !== undefined)
        found.set(`${code} ${line} ${column}`, { ...fault, data, point: { line, column } });
    };
    try {
      read(bytes, { path, warn });
    } catch (error) {
      if (error instanceof ParseError) return [];
      throw error;
    }
    return [...found.values()];
  };
  return { faultKinds, faults };
}

function idOf(code: string): string {
  return code.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
