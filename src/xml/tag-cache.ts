// Start tags that a file repeats, such as `<tuv xml:lang="en">`: recognised by their text, they need no parsing.

import { detached } from "./xml-names.ts";

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface KnownTag extends Tag {
  /** From `<` to `>`. */
  readonly source: string;
}

const slots = 1024;
/** UTF-16 code units of a tag. */
const maximumLength = 64;
/** A tag that is new this many times (because of a number or a date) is no longer looked for. */
const maximumMisses = 8;

export class TagCache {
  readonly #tags: (KnownTag | undefined)[] = Array.from({ length: slots });
  readonly #misses = new Uint8Array(slots);
  /** Where the tag that was last sought and not found belongs; -1 where it is not worth keeping. */
  #wantedSlot = -1;

  /** The tag that starts at `start`, if it has been kept. Its text cannot be the start of another tag. */
  find(text: string, start: number): KnownTag | undefined {
    const end = text.indexOf(">", start);
    const length = end - start + 1;
    this.#wantedSlot = -1;
    if (length < 4 || length > maximumLength) return undefined;
    const slot =
      (length * 37 +
        text.charCodeAt(start + 1) * 11 +
        text.charCodeAt(start + 2) * 5 +
        text.charCodeAt(end - 2)) &
      (slots - 1);
    const known = this.#tags[slot];
    if (
      known !== undefined &&
      known.source.length === length &&
      text.startsWith(known.source, start)
    )
      return known;
    if ((this.#misses[slot] ?? 0) < maximumMisses) this.#wantedSlot = slot;
    return undefined;
  }

  /** Keeps the tag that `find` did not find. */
  keep(text: string, start: number, end: number, tag: Tag): void {
    const slot = this.#wantedSlot;
    if (slot < 0) return;
    this.#misses[slot] = (this.#misses[slot] ?? 0) + 1;
    this.#tags[slot] = { ...tag, source: detached(text.slice(start, end)) };
  }
}
