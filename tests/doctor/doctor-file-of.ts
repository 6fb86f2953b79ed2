// A file of a test as the doctor gets it: text or bytes, in chunks of any length.

import type { Defect } from "../../src/doctor/defect.ts";
import type { Diagnosis, DoctorFile, FormatDoctor } from "../../src/doctor/format-doctor.ts";

export function doctorFileOf(
  content: string | Uint8Array,
  path: string,
  chunkLength = 1 << 16,
): DoctorFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path,
    *bytes() {
      for (let at = 0; at < bytes.length; at += chunkLength)
        yield bytes.slice(at, at + chunkLength);
    },
  };
}

export interface Examination {
  readonly diagnosis: Diagnosis;
  /** Ids of the defects with the line of each place, as `id:line`. */
  readonly found: readonly string[];
  /** The mended copy; empty where there is none. */
  readonly mended: string;
}

export function examine(
  doctor: FormatDoctor,
  content: string | Uint8Array,
  path = `a${doctor.extensions[0]}`,
): Examination {
  const diagnosis = doctor.diagnose(doctorFileOf(content, path));
  const tool = { name: "glosa", version: "1.0.0" };
  return {
    diagnosis,
    found: diagnosis.defects.flatMap(placesOf),
    mended: [...(diagnosis.mend?.(tool) ?? [])].join(""),
  };
}

function placesOf({ kind, places }: Defect): readonly string[] {
  return places.length === 0 ? [kind.id] : places.map(({ line }) => `${kind.id}:${line}`);
}
