// A file examined by the doctor, and its repaired copy.

import type { Diagnosis } from "../../doctor/format-doctor.ts";

export interface Examined {
  readonly path: string;
  /** Name of the format, as used in the rules of tools. */
  readonly format: string;
  readonly diagnosis: Diagnosis;
  readonly copy: { readonly path: string; readonly diagnosis: Diagnosis } | undefined;
}
