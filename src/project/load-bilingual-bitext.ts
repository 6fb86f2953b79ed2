// A TMX as a bitext: both sides stand in one file, and findings point into its segments.

import { decodeText } from "../text/decode-bytes.ts";
import { declaredEncoding } from "../xml/declared-encoding.ts";
import { locateText } from "../xml/locate-text.ts";
import type { Bitext, BitextUnit, LocatedText } from "../model/bitext.ts";
import { InputError } from "../model/errors.ts";
import { plainText } from "../model/segment.ts";
import type { Segment } from "../model/segment.ts";
import type { VariantInfo } from "../model/unit.ts";
import type { BitextSource } from "./load-bitext.ts";
import { openBilingualFile } from "./load-memory.ts";
import { readFileChunksFrom } from "./read-file.ts";

// TMX elements whose content is native code, not text (TMX 1.4b, "Content markup").
const nativeCodes: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);

/** Throws `InputError` `emptyMemory` when the file has no units in the two languages. */
export async function loadBilingualBitext(path: string, options: BitextSource): Promise<Bitext> {
  const { folder, source, target } = options;
  const chunks = readFileChunksFrom(folder, path);
  const content = [...decodeText(chunks, { path, declaredBy: declaredEncoding })].join("");
  const offsetOf = offsets(content);
  const locate = (segment: Segment, info: VariantInfo): LocatedText => {
    const text = plainText(segment);
    const start = info.contentLocation;
    if (start === undefined) return { text, pieces: [], opaque: [] };
    const offset = offsetOf(start);
    const located = locateText(content, offset, nativeCodes);
    // Entities of the file's own, or inner codes read otherwise: point at the start of the segment.
    const whole = [{ start: 0, length: text.length, origin: offset, originLength: 0 }];
    return { text, pieces: located.text === text ? located.pieces : whole, opaque: [] };
  };
  const units: BitextUnit[] = [];
  const document = await openBilingualFile(path, options);
  for (const unit of document.units) {
    const { target: segment, targetInfo: info } = unit;
    units.push({
      index: units.length,
      id: unit.id,
      source: locate(unit.source, unit.sourceInfo),
      target: segment === undefined || info === undefined ? undefined : locate(segment, info),
      shape: [1, segment === undefined ? 0 : 1],
      certainty: 1,
      heading: false,
    });
  }
  if (units.length === 0) throw new InputError("emptyMemory", { path, data: { source, target } });
  return {
    source: { path, language: source, content },
    target: { path, language: target, content },
    units,
    suppressions: [],
  };
}

function offsets(content: string): (place: { line: number; column: number }) => number {
  const starts = [0];
  for (const { index, 0: end } of content.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
