// A strict streaming XML reader: text goes in piece by piece, elements and text come out.
// Nothing outside the file is ever read. Namespaces are not resolved: names are as written.
// Hand-written, because reading a memory is what takes the time: most of it is `indexOf`, at the speed of memory.

import { ParseError } from "../model/errors.ts";
import { CharacterData } from "./character-data.ts";
import {
  exclamation,
  greater,
  question,
  skipSpace,
  slash,
  unfinished,
  type Refuse,
  type RefuseMarkup,
} from "./characters.ts";
import { doctypeEnd } from "./doctype-end.ts";
import { doctypeEntities } from "./doctype-entities.ts";
import { LineCursor, type LinePoint } from "./line-cursor.ts";
import { commentEnd, instructionEnd } from "./other-markup.ts";
import { StartTagReader } from "./start-tag-reader.ts";
import { illegalCharacter, TextChunks } from "./text-chunks.ts";
import { nameEnd } from "./xml-names.ts";

/** Events while reading, in file order. Text comes whole, up to the next tag or comment. */
export interface XmlHandler {
  /** The attributes must not be changed. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlReaderOptions {
  /** For errors. */
  readonly path: string;
  /** Nested elements; 256 by default. */
  readonly maximumDepth?: number;
  /** UTF-16 code units of one text or tag; 16 million by default. */
  readonly maximumLength?: number;
}

/** UTF-16 code units: longer than most tags. */
const smallPiece = 1024;

const spaceOnly = /^[ \t\n]*$/u;

/** Every failure is a `ParseError` with line and column; after one, the reader is unusable. */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #path: string;
  readonly #maximumDepth: number;
  readonly #maximumLength: number;
  readonly #lines = new LineCursor();
  readonly #chunks = new TextChunks();
  readonly #startTag: StartTagReader;
  readonly #data: CharacterData;
  readonly #openNames: string[] = [];
  /** What is being read; between chunks, what has not been read: it starts with an unfinished token. */
  #buffer = "";
  /** How long that must be before the token is tried again: each try costs its length. */
  #wanted = 0;
  /** Of the tag that is being told. */
  #tagStartOffset = 0;
  #tagEndOffset = 0;
  #atStart = true;
  #sawDoctype = false;
  #sawRoot = false;

  constructor(handler: XmlHandler, options: XmlReaderOptions) {
    this.#handler = handler;
    this.#path = options.path;
    this.#maximumDepth = options.maximumDepth ?? 256;
    this.#maximumLength = options.maximumLength ?? 16_000_000;
    this.#startTag = new StartTagReader(this.#refuse, this.#malformed);
    this.#data = new CharacterData(this.#refuse, this.#malformed);
  }

  /** The point reached: inside `open`, where the content of the element starts. */
  here(): LinePoint {
    return this.#lines.pointAt(this.#tagEndOffset);
  }

  /** Inside `open`: where the tag starts. */
  tagStart(): LinePoint {
    return this.#lines.pointAt(this.#tagStartOffset);
  }

  /** Chunks may be cut anywhere. */
  write(chunk: string): void {
    const text = this.#chunks.next(chunk);
    const bad = illegalCharacter(text);
    if (bad < 0) this.#readChunk(text);
    else this.#refuseAfter(text.slice(0, bad));
  }

  /** Reports everything it can of what was written, for a reader that must stop here. */
  flush(): void {
    this.#wanted = 0;
    this.#readChunk("");
  }

  /** Throws `xmlCutOff` if elements are still open. */
  end(): void {
    const rest = this.#chunks.rest();
    if (illegalCharacter(rest) >= 0) this.#refuseAfter("");
    this.#wanted = 0;
    this.#readChunk(rest);
    this.#checkRest();
    const last = this.#buffer.length - 1;
    const element = this.#openNames.at(-1);
    if (element !== undefined) this.#refuse("xmlCutOff", last, { element });
    if (!this.#sawRoot) this.#refuse("xmlNoRoot", last);
    if (!spaceOnly.test(this.#buffer)) this.#malformed("unexpected end", last);
  }

  /** What stands before the illegal character is still told, and what is wrong there comes first. */
  #refuseAfter(text: string): never {
    this.#wanted = 0;
    this.#readChunk(text);
    this.#checkRest();
    return this.#refuse("xmlIllegalCharacter", this.#buffer.length);
  }

  /**
   * A token left unfinished by the previous chunk is read from a string of its own, and the rest from the chunk
   * as it came, since a concatenated string is read at half the speed.
   */
  #readChunk(text: string): void {
    const left = this.#buffer;
    if (left.length + text.length < this.#wanted) {
      this.#buffer += text;
      return;
    }
    let offset = 0;
    let read = 0;
    for (let taken = Math.max(smallPiece, left.length); read < left.length; taken *= 2) {
      this.#load(left.slice(read) + text.slice(0, taken), offset);
      offset = this.#read(0, taken < text.length ? left.length - read : Infinity);
      if (taken >= text.length) return this.#keep(offset);
      read += offset;
    }
    // The buffer started at `read - offset` of what was left, the chunk starts where that ends.
    this.#load(text, left.length - (read - offset));
    this.#keep(this.#read(read - left.length, Infinity));
  }

  #load(text: string, offset: number): void {
    this.#lines.move(text, offset);
    this.#buffer = text;
    this.#data.load(text);
  }

  /** Reads the tokens that start before `stop`; the offset of the first that was not, or not wholly, read. */
  #read(from: number, stop: number): number {
    const buffer = this.#buffer;
    let at = from;
    while (at < stop) {
      const tag = buffer.indexOf("<", at);
      if (tag < 0) return at;
      if (tag > at) this.#readText(at, tag);
      const end = this.#readMarkup(tag);
      if (end === unfinished) return tag;
      if (end - tag > this.#maximumLength) this.#tooLong(tag);
      this.#atStart = false;
      at = end;
    }
    return at;
  }

  #keep(at: number): void {
    const length = this.#buffer.length - at;
    if (length > this.#maximumLength) this.#tooLong(at);
    this.#load(this.#buffer.slice(at), at);
    this.#wanted = Math.min(length * 2, this.#maximumLength + 1);
  }

  /** What is wrong with text that no tag has ended yet. */
  #checkRest(): void {
    const buffer = this.#buffer;
    if (buffer.length > 0 && !buffer.startsWith("<")) this.#textBetween(0, buffer.length);
  }

  #readText(from: number, to: number): void {
    if (to - from > this.#maximumLength) this.#tooLong(from);
    const text = this.#textBetween(from, to);
    if (this.#openNames.length > 0) this.#handler.text(text);
    this.#atStart = false;
  }

  #textBetween(from: number, to: number): string {
    const buffer = this.#buffer;
    if (this.#openNames.length === 0) {
      const text = buffer.slice(from, to);
      if (!spaceOnly.test(text))
        this.#malformed("text data outside of root node", from + text.search(/[^ \t\n]/u));
      return text;
    }
    return this.#data.between(from, to);
  }

  /** The offset after the markup that starts with the `<` at `tag`, or `unfinished`. */
  #readMarkup(tag: number): number {
    const code = this.#buffer.charCodeAt(tag + 1);
    if (code === slash) return this.#readCloseTag(tag);
    if (code === exclamation) return this.#readDeclaration(tag);
    if (code !== question) return this.#readStartTag(tag);
    return instructionEnd(this.#buffer, tag, {
      atStart: this.#atStart,
      malformed: this.#malformed,
    });
  }

  #readCloseTag(tag: number): number {
    const buffer = this.#buffer;
    const openNames = this.#openNames;
    const start = tag + 2;
    const name = openNames.at(-1);
    let end = name === undefined ? start : start + name.length;
    if (
      name === undefined ||
      buffer.charCodeAt(end) !== greater ||
      !buffer.startsWith(name, start)
    ) {
      const afterName = nameEnd(buffer, start);
      end = skipSpace(buffer, afterName);
      if (end === buffer.length) return unfinished;
      if (buffer.charCodeAt(end) !== greater)
        this.#malformed("disallowed character in closing tag", end);
      if (afterName === start) this.#malformed("weird empty close tag", end);
      const matches = name !== undefined && buffer.slice(start, afterName) === name;
      if (!matches) this.#refuse("xmlMismatchedTag", end, { element: name ?? "" });
    }
    this.#tagEndOffset = end + 1;
    this.#handler.close(name ?? "");
    openNames.pop();
    return end + 1;
  }

  #readStartTag(tag: number): number {
    const startTag = this.#startTag;
    const openNames = this.#openNames;
    const end = startTag.read(this.#buffer, tag);
    if (end === unfinished) return unfinished;
    const { name } = startTag;
    if (this.#sawRoot && openNames.length === 0)
      this.#malformed("documents may contain only one root", tag);
    this.#sawRoot = true;
    this.#tagStartOffset = tag;
    this.#tagEndOffset = end;
    if (openNames.push(name) > this.#maximumDepth)
      this.#refuse("xmlTooDeep", end - 1, { limit: this.#maximumDepth });
    const { isEmpty } = startTag;
    this.#handler.open(name, startTag.attributes);
    if (isEmpty) {
      this.#handler.close(name);
      openNames.pop();
    }
    return end;
  }

  /** `<!--`, `<![CDATA[` or `<!DOCTYPE`. */
  #readDeclaration(tag: number): number {
    const buffer = this.#buffer;
    if (buffer.startsWith("--", tag + 2)) return commentEnd(buffer, tag, this.#malformed);
    const start = tag + "<![CDATA[".length;
    if (buffer.length < start) return unfinished;
    if (buffer.startsWith("[CDATA[", tag + 2)) {
      if (this.#openNames.length === 0)
        this.#malformed("text data outside of root node", start - 1);
      const close = buffer.indexOf("]]>", start);
      if (close < 0) return unfinished;
      if (close > start) this.#handler.text(buffer.slice(start, close));
      return close + 3;
    }
    if (!buffer.startsWith("DOCTYPE", tag + 2)) this.#malformed("incorrect syntax", start - 1);
    if (this.#sawDoctype || this.#sawRoot)
      this.#malformed("inappropriately located doctype declaration", start - 1);
    const end = doctypeEnd(buffer, tag);
    if (end < 0) return unfinished;
    this.#sawDoctype = true;
    this.#data.entities = doctypeEntities(buffer.slice(tag, end));
    this.#startTag.entities = this.#data.entities;
    return end;
  }

  #tooLong(at: number): never {
    return this.#refuse("xmlTooLong", at, { limit: this.#maximumLength });
  }

  readonly #malformed: RefuseMarkup = (detail, offset) =>
    this.#refuse("xmlMalformed", offset, { detail });

  // A line end belongs to the line that it starts.
  readonly #refuse: Refuse = (code, offset, data = {}) => {
    const { line, column } = this.#lines.pointAt(offset + 1);
    throw new ParseError(code, { data, path: this.#path, line, column: Math.max(1, column - 1) });
  };
}
