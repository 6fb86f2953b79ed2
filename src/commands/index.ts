// Every command, in the order of the help page: by how often people use them.

import { acceptCommand } from "./accept-command.ts";
import { alignCommand } from "./align-command.ts";
import { checkCommand } from "./check-command.ts";
import { cleanCommand } from "./clean-command.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { convertCommand } from "./convert-command.ts";
import { concordanceCommand } from "./concordance-command.ts";
import { diffCommand } from "./diff-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand } from "./export-command.ts";
import { gitSetupCommand } from "./git-setup-command.ts";
import { importCommand } from "./import-command.ts";
import { initCommand } from "./init-command.ts";
import { lookupCommand } from "./lookup-command.ts";
import { matchCommand } from "./match-command.ts";
import { memoryCommand } from "./memory-command.ts";
import { mergeCommand } from "./merge-command.ts";
import { pretranslateCommand } from "./pretranslate-command.ts";
import { statsCommand } from "./stats-command.ts";
import { termCommand } from "./term-command.ts";

export const commands: readonly CommandDefinition[] = [
  lookupCommand,
  checkCommand,
  matchCommand,
  concordanceCommand,
  pretranslateCommand,
  memoryCommand,
  explainCommand,
  acceptCommand,
  termCommand,
  alignCommand,
  exportCommand,
  importCommand,
  convertCommand,
  doctorCommand,
  cleanCommand,
  mergeCommand,
  diffCommand,
  statsCommand,
  gitSetupCommand,
  initCommand,
];
