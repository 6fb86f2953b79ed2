// Text that was read in a wrong encoding somewhere, restored where that is certain.

import { mendMojibake } from "../strings/encoding/mojibake.ts";
import type { Point } from "./defect.ts";

/** What a chunk may end in the middle of. */
const open = /[\u0080-\uFFFF]{1,200}$/u;
const suspect = /[\u0080-\uFFFF]{2}/u;
const shown = 12;

/** `onGarbled` is told the first garbled place of each line, as it is and as it was meant. */
export function* withoutMojibake(
  texts: Iterable<string>,
  onGarbled: (point: Point, text: string, mended: string) => void,
): Generator<string, void, undefined> {
  const position = { line: 1, column: 1 };
  let kept = "";
  const mend = (text: string): string => {
    const lines = text.split("\n");
    return lines
      .map((line, index) => {
        const mended = suspect.test(line) ? mendMojibake(line) : line;
        if (mended !== line) {
          let at = 0;
          while (mended[at] === line[at]) at += 1;
          const point = { line: position.line, column: position.column + at };
          onGarbled(point, line.slice(at, at + shown), mended.slice(at, at + shown / 2));
        }
        position.column += line.length;
        if (index < lines.length - 1) {
          position.line += 1;
          position.column = 1;
        }
        return mended;
      })
      .join("\n");
  };
  for (const chunk of texts) {
    const text = kept + chunk;
    kept = open.exec(text)?.[0] ?? "";
    const whole = text.slice(0, text.length - kept.length);
    if (whole !== "") yield mend(whole);
  }
  if (kept !== "") yield mend(kept);
}
