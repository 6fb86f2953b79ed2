// Formats that hold the messages of a program in one language.

import type { ResourceFormat } from "./format.ts";
import { i18nextFormat } from "./i18next/index.ts";

export const resourceFormats: readonly ResourceFormat[] = [i18nextFormat];
