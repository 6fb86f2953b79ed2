// The format of a file: named by the user, otherwise by its extension, otherwise by its content.

import { forPath } from "../../formats/for-path.ts";
import type { BilingualFormat, Format, GlossaryFormat } from "../../formats/format.ts";
import { formats } from "../../formats/index.ts";
import { InputError } from "../../model/errors.ts";
import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import { readHead, requireFile } from "./read-file.ts";

/** Formats that are read and written as a whole: not articles, nor message files, which are half of a pair. */
export type ExchangeFormat = BilingualFormat | GlossaryFormat;

function isExchange(format: Format): format is ExchangeFormat {
  return format.kind === "bilingual" || format.kind === "glossary";
}

export const exchangeFormats: readonly ExchangeFormat[] = formats.filter(isExchange);

/** The values of `--from` and `--to`. */
export const exchangeFormatNames: readonly string[] = exchangeFormats.map(({ name }) => name);

/**
 * The format to read a file with. Throws `InputError` `fileMissing`, `isDirectory`, `emptyFile`, `isArticle`, `isResource` or
 * `formatUnknown`.
 */
export function formatToRead(
  folder: string,
  path: string,
  name: string | undefined,
): ExchangeFormat {
  requireFile(folder, path);
  if (name !== undefined) return named(name);
  const byExtension = forPath(exchangeFormats, path);
  if (byExtension !== undefined) return byExtension;
  const head = readHead(folder, path);
  // A tab-separated memory would also pass for an OmegaT glossary.
  const byContent = exchangeFormats.toSorted(compareKinds);
  const sniffed = byContent.find((format) => format.sniff(head));
  if (sniffed !== undefined) return sniffed;
  if (isBlank(head)) throw new InputError("emptyFile", { path });
  const code = { article: "isArticle", resource: "isResource" } as const;
  const kind = forPath(formats, path)?.kind;
  throw new InputError(kind === "article" || kind === "resource" ? code[kind] : "formatUnknown", {
    path,
    data: { choices: exchangeFormatNames.join(", ") },
  });
}

/** Only white space, or a byte order mark. */
function isBlank(head: Uint8Array): boolean {
  return decodeHead(head).trim() === "";
}

function compareKinds(left: ExchangeFormat, right: ExchangeFormat): number {
  return Number(left.kind === "glossary") - Number(right.kind === "glossary");
}

/** The format to write a file in. Throws `InputError` `formatUnknown`. */
export function formatToWrite(path: string, name: string | undefined): ExchangeFormat {
  if (name !== undefined) return named(name);
  const format = forPath(exchangeFormats, path);
  if (format !== undefined) return format;
  const data = { choices: exchangeFormatNames.join(", ") };
  throw new InputError("outputFormatUnknown", { path, data });
}

function named(name: string): ExchangeFormat {
  const format = exchangeFormats.find((each) => each.name === name);
  if (format !== undefined) return format;
  throw new InputError("noSuchFormat", { data: { name, choices: exchangeFormatNames.join(", ") } });
}
