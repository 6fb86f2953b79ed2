// What must hold of the doctor for every file: its copy can be read, it mends its own copy no further, and it has
// nothing against what our writers write.

import type { Diagnosis, FormatDoctor } from "../../src/doctor/format-doctor.ts";
import { mendFully } from "../../src/doctor/mend-fully.ts";
import { ExpectedError } from "../../src/model/errors.ts";
import { doctorFileOf } from "../doctor/doctor-file-of.ts";

const tool = { name: "glosa", version: "1" };

/** Sentences about what is wrong; `read` fails with an object, or tells nothing. */
export function doctorFaults(
  doctor: FormatDoctor,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => unknown,
): readonly string[] {
  const diagnosis = diagnose(doctor, bytes);
  const mended = diagnosis === undefined ? undefined : copyOf(doctor, diagnosis);
  if (diagnosis === undefined || mended === undefined) return [];
  const faults: string[] = [];
  const failure = diagnosis.failure === undefined ? read(mended) : undefined;
  if (failure !== undefined) faults.push(`the mended copy is refused: ${JSON.stringify(failure)}`);
  const again = diagnose(doctor, mended);
  const twice = again?.mend === undefined ? undefined : textOf(again.mend(tool));
  if (twice !== undefined && !twice.equals(mended)) faults.push("mended twice: not the same");
  return faults;
}

/** Kinds of errors in what a writer wrote of a file that had nothing wrong. */
export function doctorErrors(
  doctor: FormatDoctor,
  written: Uint8Array,
  original: Uint8Array,
): readonly string[] {
  const defectsOf = (bytes: Uint8Array): Diagnosis["defects"] =>
    diagnose(doctor, bytes)?.defects ?? [];
  if (defectsOf(original).some(({ kind }) => kind.level !== "note")) return [];
  return defectsOf(written)
    .filter(({ kind }) => kind.level === "error")
    .map(({ kind }) => kind.id);
}

function diagnose(doctor: FormatDoctor, bytes: Uint8Array): Diagnosis | undefined {
  try {
    return doctor.diagnose(doctorFileOf(bytes, fileName(doctor)));
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

function copyOf(doctor: FormatDoctor, diagnosis: Diagnosis): Buffer | undefined {
  let bytes: Buffer | undefined;
  mendFully(doctor, diagnosis, {
    tool,
    save(chunks) {
      bytes = textOf(chunks);
      return doctorFileOf(bytes, fileName(doctor));
    },
  });
  return bytes;
}

function textOf(chunks: Iterable<string>): Buffer {
  return Buffer.from([...chunks].join(""));
}

function fileName({ extensions }: FormatDoctor): string {
  return `a${extensions[0] ?? ""}`;
}
