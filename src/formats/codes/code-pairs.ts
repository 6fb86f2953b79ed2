// Which inline codes of a segment belong together, and whether the pairs nest as elements do.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { isAnnotation } from "./annotations.ts";

/** What an inline code of a segment is to its neighbours. */
export interface PairedCode {
  /** The other half, after an `open` or before a `close`, where it is in the segment. */
  readonly partner: InlineCode | undefined;
  /** Its place in the segment. */
  readonly partnerIndex: number | undefined;
  /** There is a partner, and every pair that begins inside ends inside: an element can stand for the pair. */
  readonly nested: boolean;
}

export const unpaired: PairedCode = { partner: undefined, partnerIndex: undefined, nested: false };

/** For each code, by its place in the segment. */
export function pairCodes(segment: Segment): ReadonlyMap<number, PairedCode> {
  const pairs = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [index, part] of segment.entries()) {
    if (typeof part === "string" || part.kind === "placeholder") continue;
    const key = keyOf(part);
    const waiting = open.get(key) ?? [];
    open.set(key, waiting);
    if (part.kind === "open") {
      waiting.push(index);
      continue;
    }
    const start = waiting.pop();
    if (start === undefined) continue;
    pairs.set(start, index);
    pairs.set(index, start);
  }
  const allNest = segment.length > exactLength && nestThroughout(pairs, segment.length);
  const result = new Map<number, PairedCode>();
  for (const [index, part] of segment.entries()) {
    if (typeof part === "string" || part.kind === "placeholder") continue;
    const partner = pairs.get(index);
    if (partner === undefined) {
      result.set(index, unpaired);
      continue;
    }
    const [start, end] = index < partner ? [index, partner] : [partner, index];
    const crossed =
      segment.length > exactLength
        ? !allNest
        : segment
            .slice(start + 1, end)
            .some((_part, offset) => isCrossing(pairs.get(start + 1 + offset), start, end));
    const other = segment[partner];
    result.set(index, {
      partner: typeof other === "string" ? undefined : other,
      partnerIndex: partner,
      nested: !crossed,
    });
  }
  return result;
}

// Parts of a segment that people write. Beyond, pairs nest all or none: looking at each would take hours.
const exactLength = 1000;

function nestThroughout(pairs: ReadonlyMap<number, number>, length: number): boolean {
  const open: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const partner = pairs.get(index);
    if (partner === undefined) continue;
    if (partner > index) open.push(index);
    else if (open.pop() !== partner) return false;
  }
  return true;
}

function isCrossing(partner: number | undefined, start: number, end: number): boolean {
  return partner !== undefined && (partner < start || partner > end);
}

// A format may give an annotation and a code the same id.
function keyOf(code: InlineCode): string {
  return `${isAnnotation(code) ? "m" : "c"} ${code.id}`;
}
