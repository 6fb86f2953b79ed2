// Defects of the bytes themselves, whatever the format.

import { decodeTolerantly, examineEncoding, type EncodingFindings } from "./decode-tolerantly.ts";
import type { DefectKind, ReportDefect } from "./defect.ts";
import type { DoctorFile } from "./format-doctor.ts";
import { withoutMojibake } from "./without-mojibake.ts";

export const encodingKinds: readonly DefectKind[] = [
  { id: "encoding-wrong", level: "error" },
  { id: "encoding-mixed", level: "error" },
  { id: "encoding-unmarked", level: "error" },
  { id: "encoding-odd", level: "error" },
  { id: "encoding-surrogates", level: "error" },
  { id: "encoding-controls", level: "warning" },
  { id: "windows-character", level: "warning" },
  { id: "garbled-text", level: "warning" },
  { id: "file-large", level: "note" },
];

/** The limit of Weblate and Pontoon (decimal megabytes). */
const largeFile = 20_000_000;

export interface OpenedFile {
  readonly findings: EncodingFindings;
  /** The whole text; each call reads the file again. Only the first call reports. */
  readonly text: () => Iterable<string>;
}

export function openTolerantly(
  { bytes }: DoctorFile,
  declaredBy: (head: string) => string | undefined,
  report: ReportDefect,
): OpenedFile {
  const findings = examineEncoding(bytes(), declaredBy);
  const { encoding, declared, mark, mixed, contradicts, extended } = findings;
  if (contradicts && !mixed)
    report(
      "encoding-wrong",
      { line: 1, column: 1 },
      { declared: declared ?? "UTF-8", found: encoding },
    );
  if (extended) report("encoding-controls", { line: 1, column: 1 }, { declared: declared ?? "" });
  if (encoding.startsWith("UTF-16") && !mark)
    report("encoding-unmarked", { line: 1, column: 1 }, { encoding });
  if (findings.bytes > largeFile)
    report("file-large", undefined, { megabytes: Math.round(findings.bytes / 1_000_000) });
  let first = true;
  return {
    findings,
    text: () => {
      const tell = first;
      first = false;
      const texts = decodeTolerantly(bytes(), findings, (odd) => {
        if (!tell) return;
        const { kind, point } = odd;
        if (kind === "pair") report("encoding-surrogates", point);
        else if (kind === "byte")
          report(encoding.startsWith("UTF-16") ? "encoding-odd" : "encoding-mixed", point);
        else report("windows-character", point, { what: odd.what, character: odd.character });
      });
      return withoutMojibake(texts, (point, text, mended) => {
        if (tell) report("garbled-text", point, { text, mended });
      });
    },
  };
}
