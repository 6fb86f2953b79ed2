// The inventory of formats: what is read and written, what the docs list, what the tests prove.

import { csvFormat } from "./csv/csv-format.ts";
import type { Format } from "./format.ts";
import { markdownFormat } from "./markdown/markdown-format.ts";
import { omegatFormat } from "./omegat/omegat-format.ts";
import { tbxFormat } from "./tbx/index.ts";
import { textFormat } from "./text/text-format.ts";
import { tmxFormat } from "./tmx/index.ts";

/** Where two share an extension, the first is what a path means. */
export const formats: readonly Format[] = [
  csvFormat,
  omegatFormat,
  tbxFormat,
  tmxFormat,
  markdownFormat,
  textFormat,
];

export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** By extension, letter case apart. */
export function formatForPath(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
