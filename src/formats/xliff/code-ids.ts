// Ids for the codes of a unit: valid, none twice, and one for what is the same code in source and target.

import type { InlineCode, Segment } from "../../model/segment.ts";
import { isAnnotation } from "../codes/annotations.ts";
import { unpaired, type PairedCode } from "../codes/code-pairs.ts";
import { codeText } from "../codes/equivalent.ts";
import type { Ids } from "./xml-markup.ts";

export class CodeIds {
  readonly #codeIds = new Map<string, string>();
  readonly #ids: Ids;
  readonly #apart: boolean;

  /** `apart`: halves that are paired by `rid` have an id each, as in XLIFF 1.2. */
  constructor(ids: Ids, apart = false) {
    this.#ids = ids;
    this.#apart = apart;
  }

  /** By the place of the code in the segment. A `close` has the id of its `open`. */
  of(segment: Segment, pairs: ReadonlyMap<number, PairedCode>): ReadonlyMap<number, string> {
    const ids = new Map<number, string>();
    const seen = new Map<string, number>();
    for (const [index, part] of segment.entries()) {
      if (typeof part === "string") continue;
      const { partner, partnerIndex } = pairs.get(index) ?? unpaired;
      const closes = part.kind === "close" && partner !== undefined;
      const own = this.#apart ? ownId(part) : part.id;
      const hasOwn = this.#apart && [part, partner].some((each) => each && ownId(each) !== each.id);
      if (closes && !hasOwn) {
        ids.set(index, ids.get(partnerIndex ?? -1) ?? "");
        continue;
      }
      const name = keyOf(part, closes);
      const occurrence = (seen.get(name) ?? 0) + 1;
      seen.set(name, occurrence);
      const key = `${name} ${occurrence}`;
      const id = this.#codeIds.get(key) ?? this.#ids.take(own);
      this.#codeIds.set(key, id);
      ids.set(index, id);
    }
    return ids;
  }
}

/** XLIFF 1.2: where halves are paired by `rid`, each has an id of its own. */
function ownId({ id, attributes = {} }: InlineCode): string {
  return attributes["rid"] === undefined ? id : (attributes["id"] ?? id);
}

/** Codes without an id are known by their text: their order may differ in the other language. */
function keyOf(code: InlineCode, closes: boolean): string {
  const kind = isAnnotation(code) ? "m" : code.kind === "placeholder" ? "p" : closes ? "e" : "c";
  return JSON.stringify([kind, code.id, code.id === "" ? codeText(code) : ""]);
}
