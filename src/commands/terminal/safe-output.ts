// The only way out of a command: text from a file can never control the terminal that shows it.

import { paintCodes } from "../../reporters/paint.ts";
import { visible, withoutLogCommands } from "../../strings/visible.ts";
import { wantsColour, type CommandIo } from "../wiring/command-io.ts";
import { eraseLine } from "./progress-line.ts";

/**
 * The same io, except that its outputs show control and bidirectional characters instead of obeying them, and that
 * no line of them is a command for a build server; those of a report for one go through `writeCommands`.
 */
export function withSafeOutput(io: CommandIo): CommandIo {
  const shown = wantsColour(io) ? visibleButStyles : visible;
  const output = outsideLog();
  const errors = outsideLog();
  return {
    ...io,
    write: (text) => io.write(output(shown(text))),
    writeExact: (text) => (io.isTerminal ? io.write(output(shown(text))) : io.writeExact(text)),
    writeCommands: (text) => io.write(shown(text)),
    writeError: (text) =>
      io.writeError(
        io.errorIsTerminal && text.startsWith(eraseLine)
          ? eraseLine + visible(text.slice(eraseLine.length))
          : errors(visible(text)),
      ),
  };
}

/** Guards the lines of one stream, which come in pieces. */
function outsideLog(): (text: string) => string {
  let isLineStart = true;
  return (text) => {
    const guarded = withoutLogCommands(text, isLineStart);
    const last = text.slice(text.lastIndexOf("\n") + 1);
    isLineStart = last.trim() === "" && (isLineStart || text.includes("\n"));
    return guarded;
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
