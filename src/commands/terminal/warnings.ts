// Prints the warnings of a run on the error stream: each once, and never a flood.

import type { Warning } from "../../model/errors.ts";
import { describeWarning } from "../../session/describe-error.ts";
import type { CommandIo } from "../wiring/command-io.ts";

const shownPerCode = 5;

/** A `report` for readers and writers. Beyond five warnings of a kind, `finish` says how many more there were. */
export function warningPrinter(io: CommandIo): {
  readonly warn: (warning: Warning) => void;
  readonly finish: () => void;
} {
  const counts = new Map<string, number>();
  const told = new Set<string>();
  return {
    warn: (warning) => {
      const count = (counts.get(warning.code) ?? 0) + 1;
      counts.set(warning.code, count);
      if (count > shownPerCode) return;
      const line = describeWarning(warning, io.translate);
      // Several readers in one run may encounter the same thing.
      if (told.has(line)) return;
      told.add(line);
      io.writeError(`${io.translate("warnings.word")}: ${line}\n`);
    },
    finish: () => {
      for (const [, count] of counts) {
        if (count <= shownPerCode) continue;
        io.writeError(`${io.translate("warnings.more", { count: count - shownPerCode })}\n`);
      }
    },
  };
}
