// Puts the text of a block together, with the place in the file of every character.

import type { Block, BlockKind, LanguagePart, Link, Piece } from "../model/article.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";

export class BlockBuilder {
  #text = "";
  readonly #pieces: Piece[] = [];
  readonly #opaque: Range[] = [];
  readonly #links: Link[] = [];
  readonly #languages: LanguagePart[] = [];
  /** The last character; asking the text itself would copy it whole each time. */
  #last = "";
  /** A piece whose text differs from the file's is not grown: its characters do not match one to one. */
  #lastIsRewritten = false;

  get length(): number {
    return this.#text.length;
  }

  endsInSpace(): boolean {
    return this.#last === "" || /\s/u.test(this.#last);
  }

  /** Text that stands in the file as it is. */
  addCopy(text: string, origin: number): void {
    if (text === "") return;
    const last = this.#pieces.at(-1);
    const follows =
      last !== undefined &&
      last.length === last.originLength &&
      last.origin + last.originLength === origin &&
      last.start + last.length === this.#text.length &&
      !this.#lastIsRewritten;
    if (follows)
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        originLength: last.originLength + text.length,
      };
    else this.#push(text, origin, text.length);
    this.#lastIsRewritten = false;
    this.#append(text);
  }

  /** Text that stands for other characters of the file: a reference, a line break. */
  addAs(text: string, origin: number, originLength: number): void {
    if (text === "") return;
    this.#push(text, origin, originLength);
    this.#lastIsRewritten = true;
    this.#append(text);
  }

  /** Marks what was added since `start` as no prose. */
  markOpaque(start: number): void {
    if (start >= this.#text.length) return;
    const last = this.#opaque.at(-1);
    const follows = last?.end === start;
    if (follows) this.#opaque.pop();
    this.#opaque.push({ start: follows ? last.start : start, end: this.#text.length });
  }

  /** Makes what was added since `start` a link. */
  markLink(start: number, address: string): void {
    this.#links.push({ range: { start, end: this.#text.length }, address });
  }

  /** Says what language the text added since `start` is in. */
  markLanguage(start: number, language: LanguageTag): void {
    if (start < this.#text.length)
      this.#languages.push({ range: { start, end: this.#text.length }, language });
  }

  /** A text that stands in the file from `origin` on; `opaque`: its own ranges, in order. */
  addMarked(text: string, opaque: readonly Range[], origin: number): void {
    let last = 0;
    for (const { start, end } of opaque) {
      this.addCopy(text.slice(last, start), origin + last);
      const from = this.length;
      this.addCopy(text.slice(start, end), origin + start);
      this.markOpaque(from);
      last = end;
    }
    this.addCopy(text.slice(last), origin + last);
  }

  /** The block; space at both ends is left out. */
  block(kind: BlockKind, depth: number): Block {
    const start = this.#text.length - this.#text.trimStart().length;
    const end = this.#text.trimEnd().length;
    const text = this.#text.slice(start, Math.max(start, end));
    const clip = (range: Range): Range => ({
      start: Math.max(0, range.start - start),
      end: Math.min(text.length, range.end - start),
    });
    const pieces = this.#pieces.flatMap((piece) => clipPiece(piece, start, text.length));
    const opaque = this.#opaque.map(clip).filter((range) => range.start < range.end);
    const links = this.#links.map(({ range, address }) => ({ range: clip(range), address }));
    const languages = this.#languages
      .map((part) => ({ ...part, range: clip(part.range) }))
      .filter(({ range }) => range.start < range.end);
    return {
      kind,
      depth,
      text,
      pieces,
      opaque,
      ...(links.length > 0 && { links }),
      ...(languages.length > 0 && { languages }),
    };
  }

  #append(text: string): void {
    this.#text += text;
    this.#last = text.slice(-1);
  }

  #push(text: string, origin: number, originLength: number): void {
    this.#pieces.push({ start: this.#text.length, length: text.length, origin, originLength });
  }
}

function clipPiece(piece: Piece, offset: number, length: number): readonly Piece[] {
  const from = Math.max(piece.start, offset);
  const to = Math.min(piece.start + piece.length, offset + length);
  if (from >= to) return [];
  const whole = from === piece.start && to === piece.start + piece.length;
  if (whole) return [{ ...piece, start: piece.start - offset }];
  // Only copied text is cut: what stands for something else is one character, or no space.
  const origin = piece.origin + from - piece.start;
  return [{ start: from - offset, length: to - from, origin, originLength: to - from }];
}
