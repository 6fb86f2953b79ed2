// Formats that hold a glossary.

import { csvFormat } from "./csv/index.ts";
import type { GlossaryFormat } from "./format.ts";
import { omegatFormat } from "./omegat/index.ts";
import { tbxFormat } from "./tbx/index.ts";

export const glossaryFormats: readonly GlossaryFormat[] = [csvFormat, omegatFormat, tbxFormat];
