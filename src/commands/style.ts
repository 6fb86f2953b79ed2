// Colour for people at a terminal; plain text for everything else.

import type { CommandIo } from "./command-io.ts";
import { wantsColour } from "./command-io.ts";

/** The few styles used. Without colour each gives its text back. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** SGR codes (ECMA-48, 8.3.117) or nothing. */
export function styleFor(io: CommandIo): Style {
  const colour = wantsColour(io);
  const wrap =
    (open: number, close: number) =>
    (text: string): string =>
      colour ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    green: wrap(32, 39),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
  };
}
