// A part of an office document as text, to be written back in its own encoding.

import { encodeText } from "../../strings/encoding/encode-text.ts";
import type { OfficePackage } from "./office-package.ts";

export interface PackagePart {
  readonly name: string;
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** None where the package does not have it. */
export function packagePart(document: OfficePackage, name: string): readonly PackagePart[] {
  const found = document.text(name);
  if (found === undefined) return [];
  const { text, encoding } = found;
  const mark = encoding.mark > 0 ? "\uFEFF" : "";
  const encode = (written: string): Uint8Array => {
    const [bytes] = encodeText([mark + written], encoding.name);
    return bytes ?? new Uint8Array(0);
  };
  return [{ name, text, encode }];
}

/** The package with the parts that differ from what they were. */
export function savedPackage(
  document: OfficePackage,
  parts: readonly PackagePart[],
  files: readonly string[],
): Uint8Array {
  const changed = parts.flatMap(({ name, text: before, encode }, index) => {
    const after = files[index] ?? before;
    return after === before ? [] : [[name, encode(after)] as const];
  });
  return document.with(new Map(changed));
}
