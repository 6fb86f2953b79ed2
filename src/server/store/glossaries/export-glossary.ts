// A glossary of the store as a file: the bytes that `glosa export` and the canonical CSV have for the same concepts.

import type { GlossaryFormat, WriteContext } from "../../../formats/format.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { glossaryOf } from "./concepts.ts";
import type { GlossaryRow } from "./glossaries.ts";

export async function exportGlossary(
  { sql }: Database,
  { number, name, source, target }: GlossaryRow,
  format: GlossaryFormat,
  tool: WriteContext["tool"],
): Promise<Uint8Array> {
  try {
    const glossary = await glossaryOf(sql, number);
    const write = await format.loadWriter();
    const chunks = write(glossary, {
      ...{ warn: () => undefined, tool, path: `${name}${format.extensions[0] ?? ""}` },
      ...{ sourceLanguage: source, targetLanguage: target },
    });
    return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));
  } catch (error) {
    throw storeError(error);
  }
}
