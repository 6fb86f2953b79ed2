// Formats that hold units.

import type { BilingualFormat } from "./format.ts";
import { poFormat } from "./po/index.ts";
import { tmxFormat } from "./tmx/index.ts";
import { wordfastFormat } from "./wordfast/index.ts";
import { xliffFormat } from "./xliff/index.ts";

export const bilingualFormats: readonly BilingualFormat[] = [
  tmxFormat,
  xliffFormat,
  poFormat,
  wordfastFormat,
];
