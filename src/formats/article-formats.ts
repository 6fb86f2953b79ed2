// Formats that hold prose.

import type { ArticleFormat } from "./format.ts";
import { htmlFormat } from "./html/index.ts";
import { markdownFormat } from "./markdown/index.ts";
import { textFormat } from "./text/index.ts";

export const articleFormats: readonly ArticleFormat[] = [markdownFormat, htmlFormat, textFormat];
