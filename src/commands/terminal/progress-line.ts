// One line on the error stream that shows progress, only in a terminal.

import type { CommandIo } from "../wiring/command-io.ts";

/** Moves to the start of the line and clears it. */
export const eraseLine = "\r\u001B[2K";

export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** In a terminal the line is overwritten in place; otherwise both functions do nothing. */
export function progressLine(io: CommandIo): ProgressLine {
  if (!io.errorIsTerminal) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => io.writeError(eraseLine + text.slice(0, Math.max(10, io.width - 1))),
    clear: () => io.writeError(eraseLine),
  };
}
