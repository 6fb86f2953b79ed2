// Every tool, in the order in which a translator needs them.

import type { Tool } from "../tool.ts";
import { checkTranslation } from "./check-translation.ts";
import { concordanceTool } from "./concordance.ts";
import { explainFinding } from "./explain-finding.ts";
import { findMatches } from "./find-matches.ts";
import { lookupTerm } from "./lookup-term.ts";
import { proposeTerm } from "./propose-term.ts";
import { termsInText } from "./terms-in-text.ts";

/** What changes files is offered only to who asked for it. */
export const tools: readonly Tool[] = [
  termsInText,
  lookupTerm,
  findMatches,
  concordanceTool,
  checkTranslation,
  explainFinding,
  proposeTerm,
];
