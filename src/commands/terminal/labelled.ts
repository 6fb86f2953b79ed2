// Text next to a label, as units are shown with their languages.

import type { CommandIo } from "../wiring/command-io.ts";
import { styleFor } from "./style.ts";
import { styledLines, type StyledPiece } from "./styled-lines.ts";

const labelWidth = 8;

/** Text next to a label, wrapped in a terminal; a pipe gets one line. */
export function* labelled(
  label: string,
  pieces: readonly StyledPiece[],
  io: CommandIo,
): Generator<string> {
  const style = styleFor(io);
  const width = io.isTerminal ? Math.max(30, Math.min(io.width, 120) - labelWidth - 2) : Infinity;
  for (const [index, line] of styledLines(pieces, width).entries())
    yield `  ${style.dim((index === 0 ? label : "").padEnd(labelWidth))}${line}`;
}
