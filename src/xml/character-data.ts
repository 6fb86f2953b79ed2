// The text between tags: references replaced, illegal contents refused.

import { unfinished, type Refuse, type RefuseMarkup } from "./characters.ts";
import { readReference } from "./references.ts";

/** Reads texts of a buffer from start to end, each only once. */
export class CharacterData {
  entities: ReadonlyMap<string, string> = new Map();
  readonly #refuse: Refuse;
  readonly #malformed: RefuseMarkup;
  #buffer = "";
  /** The next of their kind in the buffer, from wherever the reader last looked. */
  #nextAmpersand = unfinished;
  #nextSectionEnd = unfinished;

  constructor(refuse: Refuse, malformed: RefuseMarkup) {
    this.#refuse = refuse;
    this.#malformed = malformed;
  }

  load(buffer: string): void {
    this.#buffer = buffer;
    this.#nextAmpersand = unfinished;
    this.#nextSectionEnd = unfinished;
  }

  /** Half-open, in offsets of the buffer; there is no tag in between. */
  between(from: number, to: number): string {
    const buffer = this.#buffer;
    if (this.#nextSectionEnd < from) this.#nextSectionEnd = offsetOf(buffer, "]]>", from);
    if (this.#nextAmpersand < from) this.#nextAmpersand = offsetOf(buffer, "&", from);
    if (this.#nextSectionEnd < to) {
      this.#expand(from, this.#nextSectionEnd);
      this.#malformed('the string "]]>" is disallowed in char data', this.#nextSectionEnd + 2);
    }
    return this.#nextAmpersand < to ? this.#expand(from, to) : buffer.slice(from, to);
  }

  /** What follows the last whole reference is left out where the text is cut there. */
  #expand(from: number, to: number): string {
    const { entities } = this;
    const buffer = this.#buffer;
    let text = "";
    let at = from;
    while (this.#nextAmpersand < to) {
      const reference = readReference(buffer, this.#nextAmpersand, entities);
      if (reference.kind === "open") return text;
      if (reference.kind === "error") this.#refuse(reference.errorCode, reference.at);
      text += buffer.slice(at, this.#nextAmpersand) + reference.text;
      at = reference.end;
      this.#nextAmpersand = offsetOf(buffer, "&", at);
    }
    return text + buffer.slice(at, to);
  }
}

function offsetOf(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from);
  return found < 0 ? Infinity : found;
}
