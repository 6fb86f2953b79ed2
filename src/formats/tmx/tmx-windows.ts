// A TMX of any size, some units at a time, with the text around them.

import type { TranslationUnit } from "../../model/unit.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { TextCutter } from "../../strings/text-cutter.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import type { UnitWindow, WindowReader } from "../format.ts";
import { readTmx } from "./read-tmx.ts";

// Tags, attributes and spaces around two segments.
const markup = 200;

/** Throws what `readTmx` throws. */
export const tmxWindows: WindowReader = function* (bytes, context, length) {
  const { header, units } = readTmx(bytes(), context);
  const { path } = context;
  const text = new TextCutter(decodeText(bytes(), { path, declaredBy: xmlEncoding }));
  let window: TranslationUnit[] = [];
  let size = 0;
  const closed = (next?: TranslationUnit): UnitWindow => {
    const all = window;
    window = [];
    size = 0;
    return { header, units: all, ...text.cut(next?.location) };
  };
  for (const unit of units) {
    if (size >= length && unit.location !== undefined) yield closed(unit);
    window.push(unit);
    size += markup + lengthOf(unit);
  }
  yield closed();
};

function lengthOf({ source, target = [] }: TranslationUnit): number {
  return [source, target].flat().reduce((sum, part) => sum + partLength(part), 0);
}

const partLength = (part: TranslationUnit["source"][number]): number =>
  typeof part === "string" ? part.length : markup;
