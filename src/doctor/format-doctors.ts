// The inventory of doctors. Each is loaded on demand: most runs need only one.

import { forPath } from "../formats/for-path.ts";
import type { FormatDoctor } from "./format-doctor.ts";

interface DoctorEntry {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<FormatDoctor>;
}

export const formatDoctors: readonly DoctorEntry[] = [
  {
    name: "tmx",
    extensions: [".tmx"],
    load: async () => (await import("./tmx/tmx-doctor.ts")).tmxDoctor,
  },
  {
    name: "tbx",
    extensions: [".tbx"],
    load: async () => (await import("./tbx/tbx-doctor.ts")).tbxDoctor,
  },
  {
    name: "xliff",
    extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
    load: async () => (await import("./xliff/xliff-doctor.ts")).xliffDoctor,
  },
  {
    name: "po",
    extensions: [".po", ".pot"],
    load: async () => (await import("./po/po-doctor.ts")).poDoctor,
  },
  {
    name: "csv",
    extensions: [".csv", ".tsv"],
    load: async () => (await import("./csv/csv-doctor.ts")).csvDoctor,
  },
];

/** The doctor for a path; `undefined` if its format has none. */
export async function doctorForPath(path: string): Promise<FormatDoctor | undefined> {
  return forPath(formatDoctors, path)?.load();
}
