// References in a text that is known to be well-formed -> the characters they stand for.

import { predefinedEntities } from "./predefined-entities.ts";

// &#233; &#xE9; &amp;
const reference = /&(?:#(\d+)|#x([\dA-Fa-f]+)|([^;\s&]+));/gu;

/** `entities` are those of the document type, as plain text. */
export function decodeReferences(text: string, entities: ReadonlyMap<string, string>): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    reference,
    (whole, decimal: string | undefined, hexadecimal: string | undefined, name = "") => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      return predefinedEntities.get(name) ?? entities.get(name) ?? whole;
    },
  );
}
