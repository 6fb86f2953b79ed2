// The inventory of formats: what is read and written, what the docs list, what the tests prove.

import { articleFormats } from "./article-formats.ts";
import { bilingualFormats } from "./bilingual-formats.ts";
import { forPath } from "./for-path.ts";
import type { Format } from "./format.ts";
import { glossaryFormats } from "./glossary-formats.ts";
import { resourceFormats } from "./resource-formats.ts";

/** If two share an extension, a path means the first. */
export const formats: readonly Format[] = [
  ...glossaryFormats,
  ...bilingualFormats,
  ...articleFormats,
  ...resourceFormats,
];

export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

export function formatForPath(path: string): Format | undefined {
  return forPath(formats, path);
}
