// Every tool, in the order in which a translator needs them.

import type { McpTool } from "../mcp-tool.ts";
import { checkTranslationTool } from "./check-translation.ts";
import { concordanceTool } from "./concordance.ts";
import { explainFindingTool } from "./explain-finding.ts";
import { findMatchesTool } from "./find-matches.ts";
import { lookupTermTool } from "./lookup-term.ts";
import { proposeTermTool } from "./propose-term.ts";
import { termsInTextTool } from "./terms-in-text.ts";

/** What changes files is offered only to who asked for it. */
export const tools: readonly McpTool[] = [
  termsInTextTool,
  lookupTermTool,
  findMatchesTool,
  concordanceTool,
  checkTranslationTool,
  explainFindingTool,
  proposeTermTool,
];
