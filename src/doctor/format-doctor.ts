// The shape of a doctor for one format, and what it finds out about a file.

import type { ParseError } from "../model/errors.ts";
import type { Defect, DefectKind, Loss } from "./defect.ts";

/** A file that can be read more than once: a fixed copy is made in a second pass. */
export interface DoctorFile {
  readonly path: string;
  readonly bytes: () => Iterable<Uint8Array>;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export interface Diagnosis {
  /** As a person would name it: `TMX 1.4`. */
  readonly format: string;
  /** As found, whatever the file declares. */
  readonly encoding: string;
  /** Units, concepts or rows in the file, whole or not. */
  readonly units: number;
  /** How many of those a fixed copy has. */
  readonly saved: number;
  readonly defects: readonly Defect[];
  /** What a fixed copy would lack, at most `maximumLosses`. */
  readonly losses: readonly Loss[];
  /** What glosa itself cannot read even in a fixed copy. */
  readonly failure: ParseError | undefined;
  /** The fixed copy, in UTF-8; `undefined` if the format has none. A stream: read it only once. */
  readonly mend: ((tool: Tool) => Iterable<string>) | undefined;
}

export const maximumLosses = 10_000;

export interface FormatDoctor {
  /** As on the command line: `tmx`. */
  readonly name: string;
  readonly extensions: readonly string[];
  readonly kinds: readonly DefectKind[];
  /** Throws `ParseError` beyond a limit; everything else is a defect. */
  diagnose(file: DoctorFile): Diagnosis;
}
