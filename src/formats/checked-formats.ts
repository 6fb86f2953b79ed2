// Formats whose files are checked: those that hold a translation.

import { articleFormats } from "./article-formats.ts";
import { bilingualFormats } from "./bilingual-formats.ts";
import type { ArticleFormat, BilingualFormat, ResourceFormat } from "./format.ts";
import { resourceFormats } from "./resource-formats.ts";

export const checkedFormats: readonly (ArticleFormat | BilingualFormat | ResourceFormat)[] = [
  ...bilingualFormats,
  ...articleFormats,
  ...resourceFormats,
];
