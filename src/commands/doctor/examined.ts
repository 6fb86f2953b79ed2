// A file that the doctor looked at, and the copy it made of it.

import type { Diagnosis } from "../../doctor/format-doctor.ts";

export interface Examined {
  readonly path: string;
  /** Name of the format, as rules of tools have it. */
  readonly format: string;
  readonly diagnosis: Diagnosis;
  readonly copy: { readonly path: string; readonly diagnosis: Diagnosis } | undefined;
}
