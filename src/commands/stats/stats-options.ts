// What commander makes of the options of `glosa stats`.

import type { ProjectOptions } from "../../project/config/project.ts";

export interface StatsCommandOptions extends ProjectOptions {
  readonly json?: boolean;
}
