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

/** Every failure is a `ParseError` with line and column; after one, the reader is of no more use. */
export class XmlReader {
  /** Where the last opened tag starts, 1-based. */
  tagLine = 1;
  tagColumn = 1;

  private readonly parser = new SaxesParser({ xmlns: false, position: true, fragment: false });
  private readonly names: string[] = [];
  private readonly path: string;
  private readonly maximumDepth: number;
  private readonly maximumLength: number;
  private chunk = "";
  private chunkStart = 0;
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
    parser.on("opentagstart", (tag) => this.locateTag(tag.name));
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

  /** The line that is being read, 1-based: inside `open`, where the tag ends. */
  get line(): number {
    return this.parser.line;
  }

  /** The column of the next character, 1-based, in UTF-16 code units. */
  get column(): number {
    return this.parser.columnIndex + 1;
  }

  write(chunk: string): void {
    this.chunk = chunk;
    this.parser.write(chunk);
    this.chunkStart += chunk.length;
    if (this.chunkStart - this.lastEvent > this.maximumLength)
      this.throwError("xmlTooLong", { limit: this.maximumLength });
  }

  /** Throws `xmlCutOff` where elements are still open. */
  end(): void {
    this.ending = true;
    this.parser.close();
  }

  private locateTag(name: string): void {
    this.tagLine = this.parser.line;
    // saxes has read "<", the name and the character after it.
    this.tagColumn = this.parser.columnIndex - name.length - 1;
    if (this.tagColumn > 0) return;
    // That character was a line break: the tag starts on the line before.
    this.tagLine -= 1;
    const start = this.chunk.lastIndexOf("<", this.parser.position - this.chunkStart - 1);
    const lineStart = start < 0 ? -1 : this.chunk.lastIndexOf("\n", start);
    this.tagColumn = start < 0 || lineStart < 0 ? 1 : start - lineStart;
  }

  private fail(message: string): never {
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
    const code = this.chunk.charCodeAt(this.parser.position - this.chunkStart - 1);
    return code >= 0x20 && code < 0x7f;
  }

  private throwError(code: string, data: Readonly<Record<string, string | number>>): never {
    throw new ParseError(code, {
      data,
      path: this.path,
      line: this.parser.line,
      column: Math.max(1, this.parser.columnIndex),
    });
  }
}
