// Options of `glosa memory` as parsed by commander.

import type { ProjectCommandOptions } from "../shared/project-command-options.ts";

export interface MemoryCommandOptions extends ProjectCommandOptions {
  readonly penalty?: string;
  readonly first?: boolean;
  readonly json?: boolean;
}
