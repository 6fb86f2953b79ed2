// Formats that hold prose.

import type { ArticleFormat } from "./format.ts";
import { markdownFormat } from "./markdown/index.ts";
import { textFormat } from "./text/index.ts";

export const articleFormats: readonly ArticleFormat[] = [markdownFormat, textFormat];
