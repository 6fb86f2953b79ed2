// Formats that hold prose.

import type { ArticleFormat } from "./format.ts";
import { markdownFormat } from "./markdown/markdown-format.ts";
import { textFormat } from "./text/text-format.ts";

export const articleFormats: readonly ArticleFormat[] = [markdownFormat, textFormat];
