// Numbers for the codes of a unit that were not read from TMX. By `x` a tool knows which codes of the variants of a unit
// are the same, whatever their order there; `i` pairs the halves within a variant (TMX 1.4b, 4.2).

import type { InlineCode, Segment } from "../../model/segment.ts";
import { isAnnotation } from "../codes/annotations.ts";
import { codeText } from "../codes/equivalent.ts";
import { inlineAttributes, spans } from "./content-model.ts";

/** Whether the code has the element and the attributes that it is to be written with: XLIFF has elements of these names. */
export function isOwnCode({ element, id, attributes = {} }: InlineCode): boolean {
  if (element === undefined || !inlineAttributes.has(element)) return false;
  if (spans.has(element)) return true;
  if (element === "bpt" || element === "ept") return attributes["i"] !== undefined;
  if (element === "it" && attributes["pos"] !== "begin" && attributes["pos"] !== "end")
    return false;
  return id === (attributes["x"] ?? "");
}

export class CodeNumbers {
  readonly #taken = new Set<string>();
  readonly #numbers = new Map<string, string>();
  #next = 1;

  /** All variants of the unit: numbers that codes have already are not given to others. */
  constructor(segments: readonly Segment[]) {
    for (const segment of segments)
      for (const part of segment)
        if (typeof part !== "string" && isOwnCode(part))
          for (const name of ["i", "x"]) this.#taken.add(part.attributes?.[name] ?? "");
    for (const segment of segments)
      for (const [key, { id }] of keysOf(segment).values())
        if (/^[1-9]\d{0,8}$/u.test(id) && !this.#taken.has(id) && !this.#numbers.has(key))
          this.#give(key, id);
  }

  /** By the place of the code in the segment; the halves of a pair have one. */
  of(segment: Segment): ReadonlyMap<number, string> {
    return new Map([...keysOf(segment)].map(([index, [key]]) => [index, this.#numberOf(key)]));
  }

  #numberOf(key: string): string {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    while (this.#taken.has(String(this.#next))) this.#next += 1;
    return this.#give(key, String(this.#next));
  }

  #give(key: string, number: string): string {
    this.#taken.add(number);
    this.#numbers.set(key, number);
    return number;
  }
}

/** What tells a code that is not TMX's own from the others of its segment, by its place. */
function keysOf(segment: Segment): ReadonlyMap<number, readonly [key: string, code: InlineCode]> {
  const keys = new Map<number, readonly [string, InlineCode]>();
  const counts = new Map<string, number>();
  const open = new Map<string, string[]>();
  for (const [index, part] of segment.entries()) {
    if (typeof part === "string" || isOwnCode(part)) continue;
    const kind = isAnnotation(part) ? "annotation" : part.kind === "placeholder" ? "lone" : "pair";
    const name = JSON.stringify([kind, part.id === "" ? ["", codeText(part)] : part.id]);
    const pair = JSON.stringify([kind, part.id]);
    const partner = part.kind === "close" ? open.get(pair)?.pop() : undefined;
    if (partner !== undefined) {
      keys.set(index, [partner, part]);
      continue;
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const key = `${name} ${count}`;
    keys.set(index, [key, part]);
    if (part.kind === "open") open.set(pair, [...(open.get(pair) ?? []), key]);
  }
  return keys;
}
