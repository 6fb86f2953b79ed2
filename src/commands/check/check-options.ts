// Options of `glosa check` as parsed by commander.

import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";

export interface CheckCommandOptions extends GlossaryProjectOptions {
  readonly reporter: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly maxErrorsPer1000?: string;
  readonly json?: boolean;
  /** `true` for the default file name. */
  readonly baseline?: string | true;
  readonly updateBaseline?: string | true;
  readonly reason?: string;
  readonly fix?: boolean;
  /** Implies `fix`. */
  readonly dryRun?: boolean;
  readonly drift?: boolean;
  readonly notes?: boolean;
  readonly alone?: boolean;
  readonly quiet?: boolean;
  readonly watch?: boolean;
  readonly changed?: boolean;
  /** Implies `changed`. */
  readonly since?: string;
  readonly stdinFilename?: string;
}
