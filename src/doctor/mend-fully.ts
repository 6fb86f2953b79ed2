// A copy mended until there is nothing left to mend: what one round takes away may have hidden what the next one
// finds. "espaÃ<NUL>±ol" is garbled text only once the control character is gone.

import type { Defect } from "./defect.ts";
import type { Diagnosis, DoctorFile, FormatDoctor, Tool } from "./format-doctor.ts";

/** Three are enough for whatever the tests make up, whose law is that a copy is mended no further. */
const maximumRounds = 6;

export interface MendedFully {
  /** Of the file, with what came to light only in its copy, which has no place in the file. */
  readonly diagnosis: Diagnosis;
  /** Of the copy. */
  readonly copy: Diagnosis;
}

/** `save` writes the copy, again for each round that changes it. `undefined` if the file cannot be mended. */
export function mendFully(
  doctor: FormatDoctor,
  diagnosis: Diagnosis,
  { tool, save }: { readonly tool: Tool; readonly save: (chunks: Iterable<string>) => DoctorFile },
): MendedFully | undefined {
  if (diagnosis.mend === undefined) return undefined;
  let file = save(diagnosis.mend(tool));
  let copy = doctor.diagnose(file);
  let whole = diagnosis;
  for (let round = 1; round < maximumRounds; round += 1) {
    const { mend, defects } = copy;
    if (mend === undefined || defects.length === 0 || hasText(file, mend(tool))) break;
    file = save(mend(tool));
    const mended = doctor.diagnose(file);
    whole = withLater(whole, copy, mended);
    copy = mended;
  }
  return { diagnosis: whole, copy };
}

function withLater(whole: Diagnosis, copy: Diagnosis, mended: Diagnosis): Diagnosis {
  const told = new Set([...whole.defects, ...mended.defects].map(({ kind }) => kind.id));
  const later = copy.defects
    .filter(({ kind }) => !told.has(kind.id))
    .map((defect): Defect => ({ ...defect, places: [] }));
  return {
    ...whole,
    saved: Math.min(whole.saved, mended.saved),
    defects: [...later, ...whole.defects],
    losses: [...whole.losses, ...copy.losses],
  };
}

/** Compared as it comes: a memory may be larger than what fits into one. */
function hasText(file: DoctorFile, chunks: Iterable<string>): boolean {
  const encoder = new TextEncoder();
  const written = chunks[Symbol.iterator]();
  let rest: Uint8Array = new Uint8Array(0);
  for (const bytes of file.bytes()) {
    let at = 0;
    while (at < bytes.length) {
      if (rest.length === 0) {
        const next = written.next();
        if (next.done === true) return false;
        rest = encoder.encode(next.value);
        continue;
      }
      const length = Math.min(rest.length, bytes.length - at);
      for (let index = 0; index < length; index += 1)
        if (rest[index] !== bytes[at + index]) return false;
      rest = rest.subarray(length);
      at += length;
    }
  }
  if (rest.length > 0) return false;
  for (let next = written.next(); next.done !== true; next = written.next())
    if (next.value !== "") return false;
  return true;
}
