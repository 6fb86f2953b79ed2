// A strict streaming XML reader over saxes: text goes in piece by piece, elements and text come out.
// Nothing outside the file is ever read. Namespaces are not resolved: names are as written.

import { SaxesParser } from "saxes";
import { ParseError } from "../model/errors.ts";
import { doctypeEntities } from "./doctype-entities.ts";

/** What happens while reading, in the order of the file. Text comes whole, up to the next tag or comment. */
export interface XmlHandler {
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

// "12:5: disallowed character."
const positionPrefix = /^(?:\d+:\d+: )+/u;

// An ampersand that starts no reference. saxes would take all that follows it for the name of an entity.
const bareAmpersand = /&(?!#?[\p{L}\p{N}_:.-]{1,64};)/u;

/** A point of the file, 1-based. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/** Every failure is a `ParseError` with line and column; after one, the reader is of no more use. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true, fragment: false });
  private readonly names: string[] = [];
  private readonly path: string;
  private readonly maximumDepth: number;
  private readonly maximumLength: number;
  /** The chunk that is being read, after the tag that the chunk before it left unfinished. */
  private recent = "";
  private recentStart = 0;
  // Where the character of `recent` at the cursor stands; it only moves forward.
  private cursor = 0;
  private cursorLine = 1;
  private cursorColumn = 1;
  private length = 0;
  private lastEvent = 0;
  private ending = false;

  constructor(handler: XmlHandler, options: XmlReaderOptions) {
    this.path = options.path;
    this.maximumDepth = options.maximumDepth ?? 256;
    this.maximumLength = options.maximumLength ?? 16_000_000;
    const { parser, names } = this;
    parser.on("error", (error) => this.fail(error.message.replace(positionPrefix, "")));
    parser.on("doctype", (doctype) => {
      for (const [name, text] of doctypeEntities(doctype)) parser.ENTITIES[name] = text;
    });
    parser.on("opentag", (tag) => {
      this.lastEvent = parser.position;
      if (names.push(tag.name) > this.maximumDepth)
        this.throwError("xmlTooDeep", { limit: this.maximumDepth });
      handler.open(tag.name, tag.attributes);
    });
    parser.on("closetag", (tag) => {
      this.lastEvent = parser.position;
      names.pop();
      handler.close(tag.name);
    });
    parser.on("text", (text) => {
      if (names.length > 0) handler.text(text);
    });
    parser.on("cdata", (text) => handler.text(text));
  }

  /** The point after what has been read: inside `open`, where the content of the element starts. */
  here(): Point {
    return { line: this.parser.line, column: this.parser.columnIndex + 1 };
  }

  /** Inside `open`: where the tag starts. */
  tagStart(): Point {
    const end = this.parser.position - this.recentStart;
    return this.pointAt(Math.max(0, this.recent.lastIndexOf("<", end - 1)));
  }

  write(chunk: string): void {
    this.keepUnfinishedTag();
    this.recent += chunk;
    this.length += chunk.length;
    this.parser.write(chunk);
    if (this.length - this.lastEvent > this.maximumLength)
      this.throwError("xmlTooLong", { limit: this.maximumLength });
  }

  /** Throws `xmlCutOff` where elements are still open. */
  end(): void {
    this.ending = true;
    this.parser.close();
  }

  private keepUnfinishedTag(): void {
    const { recent } = this;
    const tag = recent.lastIndexOf("<");
    const start = tag > recent.lastIndexOf(">") ? tag : recent.length;
    this.pointAt(start);
    this.recent = recent.slice(start);
    this.recentStart = this.length - this.recent.length;
    this.cursor = 0;
  }

  private pointAt(index: number): Point {
    const { recent } = this;
    for (let at = recent.indexOf("\n", this.cursor); at >= 0 && at < index;) {
      this.cursorLine += 1;
      this.cursorColumn = 1;
      this.cursor = at + 1;
      at = recent.indexOf("\n", this.cursor);
    }
    if (index > this.cursor) {
      this.cursorColumn += index - this.cursor;
      this.cursor = index;
    }
    return { line: this.cursorLine, column: this.cursorColumn };
  }

  private fail(message: string): never {
    const start = Math.max(0, this.lastEvent - this.recentStart);
    const unread = this.recent.slice(start, this.parser.position - this.recentStart);
    const ampersand = unread.search(bareAmpersand);
    if (ampersand >= 0 && (this.ending || message.includes("entity")))
      return this.throwError("xmlBareAmpersand", {}, this.pointAt(start + ampersand));
    const element = this.names.at(-1);
    if (this.ending)
      return element === undefined
        ? this.throwError("xmlNoRoot", {})
        : this.throwError("xmlCutOff", { element });
    const illegal = message === "disallowed character." && !this.isAtMarkup();
    if (illegal || message.includes("character entity"))
      return this.throwError("xmlIllegalCharacter", {});
    if (message.startsWith("undefined entity")) return this.throwError("xmlUndefinedEntity", {});
    if (message.startsWith("unexpected close tag") || message.startsWith("unmatched closing tag"))
      return this.throwError("xmlMismatchedTag", { element: element ?? "" });
    return this.throwError("xmlMalformed", { detail: message.replace(/\.$/u, "") });
  }

  // saxes says the same of a control character and of a "<" inside a tag.
  private isAtMarkup(): boolean {
    const code = this.recent.charCodeAt(this.parser.position - this.recentStart - 1);
    return code >= 0x20 && code < 0x7f;
  }

  private throwError(
    code: string,
    data: Readonly<Record<string, string | number>>,
    point: Point = { line: this.parser.line, column: Math.max(1, this.parser.columnIndex) },
  ): never {
    throw new ParseError(code, { data, path: this.path, ...point });
  }
}
