// Every command, in the order of the help page: by how often people use them.

import { acceptCommand } from "./accept-command.ts";
import { alignCommand } from "./align-command.ts";
import { checkCommand } from "./check-command.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand } from "./export-command.ts";
import { initCommand } from "./init-command.ts";
import { lookupCommand } from "./lookup-command.ts";
import { termCommand } from "./term-command.ts";

export const commands: readonly CommandDefinition[] = [
  lookupCommand,
  checkCommand,
  explainCommand,
  acceptCommand,
  termCommand,
  alignCommand,
  exportCommand,
  initCommand,
];
