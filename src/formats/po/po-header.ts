// The header of a PO file: the translation of the empty message, a line for each field.

import type { BilingualHeader } from "../../model/bilingual-document.ts";
import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";

// "Content-Type: text/plain; charset=ISO-8859-1\n", on a line of its own or after other fields.
const charsetPattern =
  /(?:^|\n)((?:msgstr\s+)?"(?:[^"\n]*?\\n)??Content-Type:[^"\n]*?charset=)([^\\"\s]*)/iu;

/** The encoding that the header declares, from the start of the file as ASCII; a template's `CHARSET` is none. */
export function declaredCharset(head: string): string | undefined {
  const charset = /^[\w.:-]+/u.exec(charsetPattern.exec(head)?.[2] ?? "")?.[0];
  return charset === undefined || charset.toUpperCase() === "CHARSET" ? undefined : charset;
}

/** The file with another encoding in its header, where it names one. */
export function withCharset(text: string, charset: string): string {
  return text.replace(
    charsetPattern,
    (whole, before: string, written: string) =>
      whole.slice(0, whole.length - before.length - written.length) + before + charset,
  );
}

/** Fields by name as written; of a name that is there twice, the first. */
export function headerFields(text: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return Object.fromEntries(fields);
}

export function readPoHeader(text: string): BilingualHeader {
  const attributes = headerFields(text);
  return {
    sourceLanguage: tagOf(attributes["X-Source-Language"]),
    targetLanguage: tagOf(attributes["Language"]),
    attributes,
    notes: [],
    props: [],
  };
}

/** `es_PE`, `sr@latin`: locale names of POSIX. */
function tagOf(written: string | undefined): LanguageTag | undefined {
  if (written === undefined || written === "") return undefined;
  return canonicalLanguage(written.replace(/@latin$/u, "_Latn").replace(/[.@].*$/u, ""));
}
