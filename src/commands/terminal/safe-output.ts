// The only way out of a command: text from a file can never control the terminal that shows it.

import { paintCodes } from "../../reporters/paint.ts";
import { visible } from "../../strings/visible.ts";
import { wantsColour, type CommandIo } from "../wiring/command-io.ts";
import { eraseLine } from "./progress-line.ts";

/** The same io, except that its outputs show control and bidirectional characters instead of obeying them. */
export function withSafeOutput(io: CommandIo): CommandIo {
  const shown = wantsColour(io) ? visibleButStyles : visible;
  return {
    ...io,
    write: (text) => io.write(shown(text)),
    writeExact: (text) => (io.isTerminal ? io.write(shown(text)) : io.writeExact(text)),
    writeError: (text) =>
      io.writeError(
        io.errorIsTerminal && text.startsWith(eraseLine)
          ? eraseLine + visible(text.slice(eraseLine.length))
          : visible(text),
      ),
  };
}

// Text from a file can at most be bold or red: sequences that move, erase, hide or query are not let through.
const styles = new RegExp(`(\u001B\\[(?:${[...paintCodes].join("|")})m)`, "u");

function visibleButStyles(text: string): string {
  if (!text.includes("\u001B")) return visible(text);
  return text
    .split(styles)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join("");
}
