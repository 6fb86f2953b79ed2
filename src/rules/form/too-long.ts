// A translation that is longer than its file allows.

import type { LengthLimit } from "../../model/bitext.ts";
import { noProblems, type UnitRule } from "../rule.ts";

export const tooLong: UnitRule = {
  on: "unit",
  meta: { id: "too-long", issueType: "length", level: "error" },
  options: {},
  examples: [
    { units: [["Save", "Guardar"]], limit: 7, expect: [] },
    { units: [["Save as", "Guardar como una copia nueva"]], expect: [] },
    { units: [["Save", "Guardar"]], limit: 6, expect: ["longer"] },
    { units: [["Save as", "Guardar 📁"]], limit: 8, expect: ["longer"] },
  ],
  check(unit) {
    const { limit, target } = unit;
    if (limit === undefined || target === undefined) return noProblems;
    const length = lengthOf(target.text, limit);
    if (length <= limit.most) return noProblems;
    return [{ messageId: "longer", unit, data: { length, most: limit.most }, confidence: 1 }];
  },
};

function lengthOf(text: string, { of }: LengthLimit): number {
  let length = 0;
  for (const character of text) length += of === "characters" ? 1 : bytesOf(character);
  return length;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
