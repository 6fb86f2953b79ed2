// Every command, in the order of the help page: by how often people use them.

import { alignCommand } from "./align-command.ts";
import { checkCommand } from "./check-command.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { convertCommand } from "./convert-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { exportCommand } from "./export-command.ts";
import { initCommand } from "./init-command.ts";
import { lookupCommand } from "./lookup-command.ts";
import { termCommand } from "./term-command.ts";

export const commands: readonly CommandDefinition[] = [
  lookupCommand,
  checkCommand,
  termCommand,
  alignCommand,
  exportCommand,
  convertCommand,
  doctorCommand,
  initCommand,
];
