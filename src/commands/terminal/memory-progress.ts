// Shows in a terminal that the memory is being indexed, which happens once and takes seconds for a million units.

import type { CommandIo } from "../wiring/command-io.ts";
import { progressLine } from "./progress-line.ts";

export function memoryProgress(io: CommandIo): {
  readonly progress: (units: number) => void;
  readonly clear: () => void;
} {
  const line = progressLine(io);
  let shown = false;
  return {
    progress: (units) => {
      shown = true;
      line.show(io.translate("progress.indexing", { units }));
    },
    clear: () => {
      if (shown) line.clear();
    },
  };
}
