// Formats that hold prose.

import { docxFormat } from "./docx/index.ts";
import type { ArticleFormat } from "./format.ts";
import { htmlFormat } from "./html/index.ts";
import { markdownFormat } from "./markdown/index.ts";
import { odtFormat } from "./odt/index.ts";
import { srtFormat, vttFormat } from "./subtitles/index.ts";
import { textFormat } from "./text/index.ts";

export const articleFormats: readonly ArticleFormat[] = [
  markdownFormat,
  htmlFormat,
  docxFormat,
  odtFormat,
  srtFormat,
  vttFormat,
  textFormat,
];
