// The shape of a doctor for one format, and what it finds out about a file.

import type { ParseError } from "../model/errors.ts";
import type { Defect, DefectKind, Loss } from "./defect.ts";

/** A file that can be read more than once: a mended copy is made in a second pass. */
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
  /** Units, concepts or rows that stand in the file, whole or not. */
  readonly units: number;
  /** Of those, how many a mended copy has. */
  readonly saved: number;
  readonly defects: readonly Defect[];
  /** What a mended copy would not have, at most `maximumLosses`. */
  readonly losses: readonly Loss[];
  /** What glosa itself cannot read even in a mended copy. */
  readonly failure: ParseError | undefined;
  /** The mended copy, in UTF-8; `undefined` where the format has none. Streams: read it once. */
  readonly mend: ((tool: Tool) => Iterable<string>) | undefined;
}

export const maximumLosses = 10_000;

export interface FormatDoctor {
  /** As on the command line: `tmx`. */
  readonly name: string;
  readonly extensions: readonly string[];
  readonly kinds: readonly DefectKind[];
  /** Throws `ParseError` for what passes a limit; all else is a defect. */
  diagnose(file: DoctorFile): Diagnosis;
}
