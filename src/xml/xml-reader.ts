// A strict streaming XML reader: text goes in piece by piece, elements and text come out.
// Nothing outside the file is ever read. Namespaces are not resolved: names are as written.
// By hand, because reading a memory is what costs the time: most of it is `indexOf`, which runs at the speed of memory.

import { ParseError } from "../model/errors.ts";
import { type AttributeSet, makeAttributes, noAttributes } from "./attribute-set.ts";
import { doctypeEnd } from "./doctype-end.ts";
import { doctypeEntities } from "./doctype-entities.ts";
import { LineCursor, type Point } from "./line-cursor.ts";
import { readReference } from "./references.ts";
import { TagCache } from "./tag-cache.ts";
import { isXmlDeclaration } from "./xml-declaration.ts";
import { nameEnd, NameTable, startsName } from "./xml-names.ts";

/** What happens while reading, in the order of the file. Text comes whole, up to the next tag or comment. */
export interface XmlHandler {
  /** The attributes are not to be changed. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlReaderOptions {
  /** For errors. */
  readonly path: string;
  /** Elements inside each other; 256 unless told. */
  readonly maximumDepth?: number;
  /** UTF-16 code units of one text or tag; 16 million unless told. */
  readonly maximumLength?: number;
}

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const exclamation = 0x21;
const quotation = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const slash = 0x2f;
const less = 0x3c;
const equal = 0x3d;
const greater = 0x3e;
const question = 0x3f;

// Two looks: most text has nothing of this, and a class alone is searched three times as fast.
// Control characters are what they look for.
/* oxlint-disable no-control-regex */
const doubtful = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const illegal =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What a token gives for its end where the text ends inside it. */
const unfinished = -1;

/** UTF-16 code units: longer than most tags. */
const smallPiece = 1024;

const spaceOnly = /^[ \t\n]*$/u;

/** Every failure is a `ParseError` with line and column; after one, the reader is of no more use. */
export class XmlReader {
  private readonly handler: XmlHandler;
  private readonly path: string;
  private readonly maximumDepth: number;
  private readonly maximumLength: number;
  private readonly lines = new LineCursor();
  private readonly nameTable = new NameTable();
  private readonly tagCache = new TagCache();
  private readonly openNames: string[] = [];
  private entities: ReadonlyMap<string, string> = new Map();
  /** What is being read; between chunks, what has not been read: it starts with an unfinished token. */
  private buffer = "";
  /** How long that must be before the token is tried again: each try costs its length. */
  private wanted = 0;
  /** A carriage return or half a character that ended a chunk. */
  private carried = "";
  private sawText = false;
  /** Of the tag that is being told. */
  private tagStartOffset = 0;
  private tagEndOffset = 0;
  /** The next of their kind in the buffer, from wherever the reader last looked. */
  private nextAmpersand = unfinished;
  private nextSectionEnd = unfinished;
  private atStart = true;
  private sawDoctype = false;
  private sawRoot = false;

  constructor(handler: XmlHandler, options: XmlReaderOptions) {
    this.handler = handler;
    this.path = options.path;
    this.maximumDepth = options.maximumDepth ?? 256;
    this.maximumLength = options.maximumLength ?? 16_000_000;
  }

  /** The point after what has been read: inside `open`, where the content of the element starts. */
  here(): Point {
    return this.lines.pointAt(this.tagEndOffset);
  }

  /** Inside `open`: where the tag starts. */
  tagStart(): Point {
    return this.lines.pointAt(this.tagStartOffset);
  }

  /** Chunks may be cut anywhere. */
  write(chunk: string): void {
    const text = this.wholeCharacters(chunk);
    const bad = doubtful.test(text) ? text.search(illegal) : -1;
    if (bad < 0) return this.readChunk(text);
    this.wanted = 0;
    this.readChunk(text.slice(0, bad));
    this.checkRest();
    this.fail("xmlIllegalCharacter", this.buffer.length);
  }

  /** Throws `xmlCutOff` where elements are still open. */
  end(): void {
    const { carried } = this;
    this.carried = "";
    this.wanted = 0;
    this.readChunk(carried === "\r" ? "\n" : "");
    this.checkRest();
    const { length } = this.buffer;
    if (carried !== "" && carried !== "\r") this.fail("xmlIllegalCharacter", length);
    const element = this.openNames.at(-1);
    if (element !== undefined) this.fail("xmlCutOff", length - 1, { element });
    if (!this.sawRoot) this.fail("xmlNoRoot", length - 1);
    if (length > 0 && !spaceOnly.test(this.buffer)) this.malformed("unexpected end", length - 1);
  }

  /** With `\n` line ends. What a line end or a surrogate pair cut in two starts with waits for the next chunk. */
  private wholeCharacters(chunk: string): string {
    let text = this.carried + chunk;
    this.carried = "";
    // A byte order mark that was decoded.
    if (!this.sawText && text.startsWith("\uFEFF")) text = text.slice(1);
    this.sawText ||= chunk !== "";
    const last = text.charCodeAt(text.length - 1);
    if (last === carriageReturn || (last >= 0xd800 && last < 0xdc00)) {
      this.carried = text.slice(-1);
      text = text.slice(0, -1);
    }
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }

  /**
   * The token that the chunk before left unfinished is read from a string of its own, and the rest from the chunk
   * as it came: a string that was put together of two is read at half the speed.
   */
  private readChunk(text: string): void {
    const left = this.buffer;
    if (left.length + text.length < this.wanted) {
      this.buffer += text;
      return;
    }
    let offset = 0;
    let read = 0;
    for (let taken = Math.max(smallPiece, left.length); read < left.length; taken *= 2) {
      this.load(left.slice(read) + text.slice(0, taken), offset);
      offset = this.read(0, taken < text.length ? left.length - read : Infinity);
      if (taken >= text.length) return this.keep(offset);
      read += offset;
    }
    // The buffer started at `read - offset` of what was left, the chunk starts where that ends.
    this.load(text, left.length - (read - offset));
    this.keep(this.read(read - left.length, Infinity));
  }

  private load(text: string, offset: number): void {
    this.lines.move(text, offset);
    this.buffer = text;
    this.nextAmpersand = unfinished;
    this.nextSectionEnd = unfinished;
  }

  /** Reads the tokens that start before `stop`; the offset of the first that was not, or not wholly, read. */
  private read(from: number, stop: number): number {
    const { buffer } = this;
    let at = from;
    while (at < stop) {
      const tag = buffer.indexOf("<", at);
      if (tag < 0) return at;
      if (tag > at) this.readText(at, tag);
      const end = this.readMarkup(tag);
      if (end === unfinished) return tag;
      if (end - tag > this.maximumLength) this.tooLong(tag);
      this.atStart = false;
      at = end;
    }
    return at;
  }

  private keep(at: number): void {
    const length = this.buffer.length - at;
    if (length > this.maximumLength) this.tooLong(at);
    this.load(this.buffer.slice(at), at);
    this.wanted = Math.min(length * 2, this.maximumLength + 1);
  }

  /** What is wrong with text that no tag has ended yet. */
  private checkRest(): void {
    const { buffer } = this;
    if (buffer.length > 0 && !buffer.startsWith("<")) this.textBetween(0, buffer.length);
  }

  private readText(from: number, to: number): void {
    if (to - from > this.maximumLength) this.tooLong(from);
    const text = this.textBetween(from, to);
    if (this.openNames.length > 0) this.handler.text(text);
    this.atStart = false;
  }

  private textBetween(from: number, to: number): string {
    const { buffer } = this;
    if (this.openNames.length === 0) {
      const text = buffer.slice(from, to);
      if (!spaceOnly.test(text))
        this.malformed("text data outside of root node", from + text.search(/[^ \t\n]/u));
      return text;
    }
    if (this.nextSectionEnd < from) this.nextSectionEnd = offsetOf(buffer, "]]>", from);
    if (this.nextAmpersand < from) this.nextAmpersand = offsetOf(buffer, "&", from);
    if (this.nextSectionEnd < to) {
      this.expand(from, this.nextSectionEnd);
      this.malformed('the string "]]>" is disallowed in char data', this.nextSectionEnd + 2);
    }
    return this.nextAmpersand < to ? this.expand(from, to) : buffer.slice(from, to);
  }

  /** Text with its references replaced; what follows the last whole one is left out where the text is cut there. */
  private expand(from: number, to: number): string {
    const { buffer, entities } = this;
    let text = "";
    let at = from;
    while (this.nextAmpersand < to) {
      const reference = readReference(buffer, this.nextAmpersand, entities);
      if (reference.kind === "open") return text;
      if (reference.kind === "error") this.fail(reference.code, reference.at);
      text += buffer.slice(at, this.nextAmpersand) + reference.text;
      at = reference.end;
      this.nextAmpersand = offsetOf(buffer, "&", at);
    }
    return text + buffer.slice(at, to);
  }

  /** The offset after the markup that starts with the `<` at `tag`, or `unfinished`. */
  private readMarkup(tag: number): number {
    const code = this.buffer.charCodeAt(tag + 1);
    if (code === slash) return this.readCloseTag(tag);
    if (code === exclamation) return this.readDeclaration(tag);
    if (code === question) return this.readInstruction(tag);
    return this.readOpenTag(tag);
  }

  private readCloseTag(tag: number): number {
    const { buffer, openNames } = this;
    const start = tag + 2;
    const name = openNames.at(-1);
    let end = name === undefined ? start : start + name.length;
    if (
      name === undefined ||
      buffer.charCodeAt(end) !== greater ||
      !buffer.startsWith(name, start)
    ) {
      const afterName = nameEnd(buffer, start);
      end = this.skipSpace(afterName);
      if (end === buffer.length) return unfinished;
      if (buffer.charCodeAt(end) !== greater)
        this.malformed("disallowed character in closing tag", end);
      if (afterName === start) this.malformed("weird empty close tag", end);
      const matches = name !== undefined && buffer.slice(start, afterName) === name;
      if (!matches) this.fail("xmlMismatchedTag", end, { element: name ?? "" });
    }
    this.tagEndOffset = end + 1;
    this.handler.close(name ?? "");
    openNames.pop();
    return end + 1;
  }

  private readOpenTag(tag: number): number {
    const { buffer, nameTable } = this;
    const known = this.tagCache.find(buffer, tag);
    if (known !== undefined && (this.openNames.length > 0 || !this.sawRoot)) {
      const end = tag + known.source.length;
      this.open(tag, end, known.name, known.attributes);
      return end;
    }
    const { length } = buffer;
    const start = tag + 1;
    let at = nameEnd(buffer, start);
    if (at === length) return unfinished;
    if (at === start) this.malformed("disallowed character in tag name", at);
    const name = nameTable.nameAt(buffer, start, at);
    if (this.sawRoot && this.openNames.length === 0)
      this.malformed("documents may contain only one root", at);
    let attributes: AttributeSet | undefined;
    let repeated: string | undefined;
    let code = buffer.charCodeAt(at);
    // Each turn starts after the name or after an attribute.
    while (code !== greater && code !== slash) {
      if (!isSpace(code)) this.failInTag(code, at, attributes === undefined);
      at = this.skipSpace(at);
      if (at === length) return unfinished;
      code = buffer.charCodeAt(at);
      if (code === greater || code === slash) break;
      const keyStart = at;
      at = nameEnd(buffer, keyStart);
      if (at === length) return unfinished;
      if (at === keyStart) this.malformed("disallowed character in attribute name", at);
      const key = nameTable.nameAt(buffer, keyStart, at);
      at = this.readEqual(at);
      if (at === length) return unfinished;
      const end = this.valueEnd(at);
      if (end === unfinished) return unfinished;
      attributes ??= makeAttributes();
      if (attributes[key] !== undefined) repeated ??= key;
      attributes[key] = this.value;
      at = end + 1;
      code = buffer.charCodeAt(at);
      if (at === length) return unfinished;
    }
    const closed = code === slash;
    if (closed) at += 1;
    if (at === length) return unfinished;
    if (buffer.charCodeAt(at) !== greater)
      this.malformed("forward-slash in opening tag not followed by >", at);
    if (repeated !== undefined) this.malformed(`duplicate attribute: ${repeated}`, at);
    const end = at + 1;
    if (!closed) this.tagCache.keep(buffer, tag, end, name, attributes ?? noAttributes);
    this.open(tag, end, name, attributes ?? noAttributes);
    if (closed) {
      this.handler.close(name);
      this.openNames.pop();
    }
    return end;
  }

  private open(
    start: number,
    end: number,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    this.sawRoot = true;
    this.tagStartOffset = start;
    this.tagEndOffset = end;
    if (this.openNames.push(name) > this.maximumDepth)
      this.fail("xmlTooDeep", end - 1, { limit: this.maximumDepth });
    this.handler.open(name, attributes);
  }

  private failInTag(code: number, at: number, isFirst: boolean): never {
    if (isFirst) return this.malformed("disallowed character in tag name", at);
    if (startsName(code)) return this.malformed("no whitespace between attributes", at);
    return this.malformed("disallowed character in attribute name", at);
  }

  /** The offset of the quotation mark after the `=` that stands at `at`, space around it allowed. */
  private readEqual(afterName: number): number {
    const { buffer } = this;
    const { length } = buffer;
    let at = this.skipSpace(afterName);
    if (at === length) return length;
    const code = buffer.charCodeAt(at);
    if (code !== equal) {
      const isValueless = at > afterName || code === greater;
      this.malformed(
        isValueless ? "attribute without value" : "disallowed character in attribute name",
        at,
      );
    }
    at = this.skipSpace(at + 1);
    const mark = buffer.charCodeAt(at);
    if (at < length && mark !== quotation && mark !== apostrophe)
      this.malformed("unquoted attribute value", at);
    return at;
  }

  /** What `valueEnd` read. */
  private value = "";

  /** The offset of the mark that closes the value opened at `at`, or `unfinished`. */
  private valueEnd(at: number): number {
    const { buffer, entities } = this;
    const mark = buffer.charCodeAt(at);
    let text = "";
    let from = at + 1;
    for (let end = from; end < buffer.length; end += 1) {
      const code = buffer.charCodeAt(end);
      // Most are letters, and need one comparison.
      if (code > less) continue;
      if (code === mark) {
        this.value = from === at + 1 ? buffer.slice(from, end) : text + buffer.slice(from, end);
        return end;
      }
      if (code === less) this.malformed("disallowed character", end);
      if (code === ampersand) {
        const reference = readReference(buffer, end, entities);
        if (reference.kind === "open") return unfinished;
        if (reference.kind === "error") this.fail(reference.code, reference.at);
        text += buffer.slice(from, end) + reference.text;
        from = reference.end;
        end = from - 1;
      } else if (code === lineFeed || code === tab) {
        text += `${buffer.slice(from, end)} `;
        from = end + 1;
      }
    }
    return unfinished;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.buffer.charCodeAt(at))) at += 1;
    return at;
  }

  /** `<!--`, `<![CDATA[` or `<!DOCTYPE`. */
  private readDeclaration(tag: number): number {
    const { buffer } = this;
    if (buffer.startsWith("--", tag + 2)) return this.readComment(tag);
    const start = tag + "<![CDATA[".length;
    if (buffer.length < start) return unfinished;
    if (buffer.startsWith("[CDATA[", tag + 2)) {
      if (this.openNames.length === 0) this.malformed("text data outside of root node", start - 1);
      const close = buffer.indexOf("]]>", start);
      if (close < 0) return unfinished;
      if (close > start) this.handler.text(buffer.slice(start, close));
      return close + 3;
    }
    if (!buffer.startsWith("DOCTYPE", tag + 2)) this.malformed("incorrect syntax", start - 1);
    if (this.sawDoctype || this.sawRoot)
      this.malformed("inappropriately located doctype declaration", start - 1);
    const end = doctypeEnd(buffer, tag);
    if (end < 0) return unfinished;
    this.sawDoctype = true;
    this.entities = doctypeEntities(buffer.slice(tag, end));
    return end;
  }

  private readComment(tag: number): number {
    const { buffer } = this;
    const dashes = buffer.indexOf("--", tag + 4);
    if (dashes < 0 || dashes + 2 === buffer.length) return unfinished;
    if (buffer.charCodeAt(dashes + 2) !== greater) this.malformed("malformed comment", dashes + 2);
    return dashes + 3;
  }

  /** A processing instruction, or the XML declaration. */
  private readInstruction(tag: number): number {
    const { buffer } = this;
    const start = tag + 2;
    const afterName = nameEnd(buffer, start);
    if (afterName === buffer.length) return unfinished;
    const close = buffer.indexOf("?>", afterName);
    const code = buffer.charCodeAt(afterName);
    if (afterName === start && (isSpace(code) || code === question))
      this.malformed("processing instruction without a target", start);
    if (afterName === start || (!isSpace(code) && close !== afterName && code !== question))
      this.malformed("disallowed character in processing instruction name", afterName);
    if (close < 0) return unfinished;
    if (code === question && close !== afterName)
      this.malformed("disallowed character in processing instruction name", afterName);
    const name = buffer.slice(start, afterName);
    if (name.toLowerCase() === "xml") {
      if (name !== "xml" || !this.atStart)
        this.malformed("an XML declaration must be at the start of the document", afterName);
      if (!isXmlDeclaration(buffer.slice(tag, close + 2)))
        this.malformed("the XML declaration is not as it must be", close + 1);
    }
    return close + 2;
  }

  private tooLong(at: number): never {
    return this.fail("xmlTooLong", at, { limit: this.maximumLength });
  }

  private malformed(detail: string, offset: number): never {
    return this.fail("xmlMalformed", offset, { detail });
  }

  /** At the character at `offset`. A line end there belongs to the line that it starts. */
  private fail(
    code: string,
    offset: number,
    data: Readonly<Record<string, string | number>> = {},
  ): never {
    const { line, column } = this.lines.pointAt(offset + 1);
    throw new ParseError(code, { data, path: this.path, line, column: Math.max(1, column - 1) });
  }
}

function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab;
}

function offsetOf(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from);
  return found < 0 ? Infinity : found;
}
