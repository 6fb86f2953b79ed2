// Formats that hold a glossary.

import { csvFormat } from "./csv/index.ts";
import { toolFormats } from "./csv/tool-formats.ts";
import type { GlossaryFormat } from "./format.ts";
import { glotdictFormat } from "./glotdict/index.ts";
import { markdownTableFormat } from "./markdown-table/index.ts";
import { omegatFormat } from "./omegat/index.ts";
import { tbx2Format, tbxBasicFormat, tbxFormat, weblateTbxFormat } from "./tbx/index.ts";
import { xlsxFormat } from "./xlsx/index.ts";

export const glossaryFormats: readonly GlossaryFormat[] = [
  csvFormat,
  xlsxFormat,
  omegatFormat,
  tbxFormat,
  tbx2Format,
  tbxBasicFormat,
  weblateTbxFormat,
  markdownTableFormat,
  glotdictFormat,
  ...toolFormats,
];
