// Formats that hold a glossary. Apart from the others, so that a look-up loads no parser it does not need.

import { csvFormat } from "./csv/csv-format.ts";
import type { GlossaryFormat } from "./format.ts";
import { omegatFormat } from "./omegat/omegat-format.ts";
import { tbxFormat } from "./tbx/index.ts";

export const glossaryFormats: readonly GlossaryFormat[] = [csvFormat, omegatFormat, tbxFormat];
