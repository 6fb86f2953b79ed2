// An alignment in a terminal: source on the left, target on the right, a rule between units that were joined or
// split.

import type { Bitext, BitextUnit } from "../../model/bitext.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { styleFor } from "../terminal/style.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { CommandIo } from "../wiring/command-io.ts";

const markWidth = 6;

/** The lines of the view. Doubtful pairs (certainty below 0.5) and sentences without a counterpart are marked. */
export function* sideBySide({ source, target, units }: Bitext, io: CommandIo): Generator<string> {
  const style = styleFor(io);
  const column = Math.max(20, Math.floor((Math.max(io.width, 60) - markWidth - 3) / 2));
  const pad = (text: string): string => text.padEnd(column);
  yield style.bold(
    `${" ".repeat(markWidth)}${pad(visibleInLine(source.path))} │ ${visibleInLine(target.path)}`,
  );
  for (const unit of units) {
    const left = unit.source === undefined ? [""] : wrapText(unit.source.text, column);
    const right = unit.target === undefined ? [""] : wrapText(unit.target.text, column);
    const mark = shapeMark(unit);
    const doubtful = unit.certainty < 0.5 || unit.source === undefined || unit.target === undefined;
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const label = (index === 0 ? mark : "").padEnd(markWidth);
      const text = `${pad(left[index] ?? "")} │ ${right[index] ?? ""}`.trimEnd();
      yield (doubtful ? style.yellow(label) : style.dim(label)) + text;
    }
  }
  yield style.dim(summary({ units }, io));
}

function shapeMark({ shape: [source, target], certainty }: BitextUnit): string {
  const doubt = certainty < 0.5 ? "?" : "";
  return source === 1 && target === 1 ? doubt : `${source}-${target}${doubt}`;
}

function summary({ units }: Pick<Bitext, "units">, io: CommandIo): string {
  const alone = units.filter((unit) => unit.source === undefined || unit.target === undefined);
  return io.translate("commands.align.summary", { count: units.length, alone: alone.length });
}
