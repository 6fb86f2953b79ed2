// A translation written into a unit of a bilingual file that has none yet, with the state that it has then; nothing is
// written to the disk.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import type { WriteContext } from "../../formats/format.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError } from "../../model/errors.ts";
import { encodeText } from "../../strings/encoding/encode-text.ts";
import { reasonAgainst } from "../bitext/checkable-units.ts";
import { joined } from "../disk/read-file.ts";
import type { Uneditable } from "./edit-content.ts";

/** Whether units of the file can be given a translation here. */
export function canTranslateUnits(path: string): boolean {
  return forPath(bilingualFormats, path)?.keepsSkeleton === true;
}

/** `place` counts the untranslated units of the file, from 0. Every other byte stays as it is. */
export async function translateUnit(
  bytes: Uint8Array,
  { path, place, text }: { readonly path: string; readonly place: number; readonly text: string },
  tool: WriteContext["tool"],
): Promise<Uint8Array | Uneditable> {
  const format = forPath(bilingualFormats, path);
  if (format?.keepsSkeleton !== true) return "format";
  const [read, write] = [await format.loadReader(), await format.loadWriter()];
  const context = { path, warn: () => undefined };
  const document = read([bytes], context);
  let count = -1;
  const units = [...document.units].map((unit) => {
    if (reasonAgainst(unit) !== "untranslated") return unit;
    count += 1;
    if (count !== place) return unit;
    const targetInfo = unit.targetInfo ?? {
      ...{ language: document.header.targetLanguage ?? "", attributes: {}, notes: [], props: [] },
    };
    return { ...unit, target: [text], targetInfo, state: "translated" as const };
  });
  const edited: BilingualDocument = { ...document, units };
  try {
    const encoding = document.skeleton?.encoding ?? "UTF-8";
    return joined([...encodeText(write(edited, { ...context, tool }), encoding)]);
  } catch (error) {
    // A letter that the file's encoding has not.
    if (error instanceof InputError) return "content";
    throw error;
  }
}
