// Formats that hold a glossary.

import { csvFormat } from "./csv/index.ts";
import { toolFormats } from "./csv/tool-formats.ts";
import type { GlossaryFormat } from "./format.ts";
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
  ...toolFormats,
];
