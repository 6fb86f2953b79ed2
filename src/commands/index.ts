// Every command, in the order of the help page: most used first.

import { acceptCommand } from "./accept/accept-command.ts";
import { alignCommand } from "./align/align-command.ts";
import { checkCommand } from "./check/check-command.ts";
import { cleanCommand } from "./clean/clean-command.ts";
import { completionCommand } from "./completion/completion-command.ts";
import { concordanceCommand } from "./concordance/concordance-command.ts";
import { convertCommand } from "./convert/convert-command.ts";
import { diffCommand } from "./diff/diff-command.ts";
import { doctorCommand } from "./doctor/doctor-command.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { exportCommand } from "./export/export-command.ts";
import { gitSetupCommand } from "./git-setup/git-setup-command.ts";
import { importCommand } from "./import/import-command.ts";
import { initCommand } from "./init/init-command.ts";
import { lookupCommand } from "./lookup/lookup-command.ts";
import { lspCommand } from "./lsp/lsp-command.ts";
import { matchCommand } from "./match/match-command.ts";
import { mcpCommand } from "./mcp/mcp-command.ts";
import { memoryCommand } from "./memory/memory-command.ts";
import { mergeCommand } from "./merge/merge-command.ts";
import { pretranslateCommand } from "./pretranslate/pretranslate-command.ts";
import { promptCommand } from "./prompt/prompt-command.ts";
import { serveCommand } from "./serve/serve-command.ts";
import { serverCommand } from "./server/server-command.ts";
import { siteCommand } from "./site/site-command.ts";
import { statsCommand } from "./stats/stats-command.ts";
import { syncCommand } from "./sync/sync-command.ts";
import { termCommand } from "./term/term-command.ts";
import type { CommandDefinition } from "./wiring/command-definition.ts";

export const commands: readonly CommandDefinition[] = [
  lookupCommand,
  checkCommand,
  matchCommand,
  concordanceCommand,
  pretranslateCommand,
  promptCommand,
  serveCommand,
  serverCommand,
  mcpCommand,
  memoryCommand,
  explainCommand,
  acceptCommand,
  termCommand,
  alignCommand,
  exportCommand,
  siteCommand,
  importCommand,
  convertCommand,
  doctorCommand,
  cleanCommand,
  mergeCommand,
  diffCommand,
  statsCommand,
  syncCommand,
  gitSetupCommand,
  initCommand,
  lspCommand,
  completionCommand,
];
