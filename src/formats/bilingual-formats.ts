// Formats that hold units.

import type { BilingualFormat } from "./format.ts";
import { tmxFormat } from "./tmx/index.ts";
import { wordfastFormat } from "./wordfast/index.ts";

export const bilingualFormats: readonly BilingualFormat[] = [tmxFormat, wordfastFormat];
