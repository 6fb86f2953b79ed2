// Text of a damaged XML file -> whole elements. Nothing is refused: missing end tags are supplied,
// stray end tags left out, text that looks like markup stays text; each repair is reported with its place.

import { ParseError } from "../../model/errors.ts";
import { declaredEntities, doctypeEntities } from "../../xml/doctype-entities.ts";
import { isXmlDeclaration } from "../../xml/xml-declaration.ts";
import type { Point, ReportDefect } from "../defect.ts";
import { cleanMarkup, type FileEntities } from "./clean-text.ts";
import { filePieces, type FilePiece } from "./file-pieces.ts";
import type { LooseChild, LooseElement } from "./loose-element.ts";
import { PieceCursor } from "./piece-cursor.ts";
import { tokensOf, type MarkupToken } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The parts of a repaired file, in order. Units and heads come whole; what is around them comes as tags and text. */
export type RepairedPart =
  | { readonly kind: "open"; readonly element: LooseElement }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "whole"; readonly element: LooseElement }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "raw"; readonly raw: string };

export interface RepairOptions {
  readonly path: string;
  readonly vocabulary: Vocabulary;
  readonly report: ReportDefect;
}

const maximumDepth = 256;

/** Streams: holds one unit at a time. Throws `ParseError` `xmlTooDeep` or `xmlTooLong` beyond a limit. */
export function* repairMarkup(
  chunks: Iterable<string>,
  options: RepairOptions,
): Generator<RepairedPart, void, undefined> {
  const repair = new MarkupRepair(options);
  for (const piece of filePieces(chunks, options.vocabulary.units, options.path)) {
    repair.read(piece);
    yield* repair.take();
  }
  repair.finish();
  yield* repair.take();
}

class MarkupRepair {
  #parts: RepairedPart[] = [];
  readonly #stack: LooseElement[] = [];
  /** How many elements of the stack are around the unit or head that is being read; -1 outside of one. */
  #wholeFrom = -1;
  #entities: FileEntities = { texts: new Map(), declared: new Set() };
  #rootClosed = false;
  /** Elements that the file does not have: nobody misses their end tags. */
  readonly #supplied = new WeakSet<LooseElement>();
  #here: Point = { line: 1, column: 1 };
  #piece: FilePiece = { text: "", line: 1, column: 1 };
  #cursor = new PieceCursor(this.#piece);
  readonly #options: RepairOptions;
  readonly #wholes: ReadonlySet<string>;

  constructor(options: RepairOptions) {
    this.#options = options;
    this.#wholes = new Set([...options.vocabulary.units, ...options.vocabulary.heads]);
  }

  take(): readonly RepairedPart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  read(piece: FilePiece): void {
    this.#piece = piece;
    this.#cursor = new PieceCursor(piece);
    const angles: number[] = [];
    const tokens = tokensOf(piece.text, this.#options.vocabulary, (at) => angles.push(at));
    // Places are found going forward only, so all defects of a token are told in its turn.
    let told = 0;
    for (const token of tokens) {
      while ((angles[told] ?? Infinity) < token.at) told += 1;
      this.#token(token, () => {
        for (; (angles[told] ?? Infinity) < token.end; told += 1)
          this.#options.report("bare-angle", this.#cursor.pointAt(angles[told] ?? 0));
      });
    }
    this.#here = this.#cursor.pointAt(piece.text.length);
  }

  finish(): void {
    const innermost = this.#stack.at(-1);
    if (innermost !== undefined) {
      this.#options.report("cut-off", this.#here, { element: innermost.name });
      while (this.#stack.length > 0) this.#pop("cut");
    } else if (!this.#rootClosed) this.#options.report("no-root", undefined);
  }

  #token(token: MarkupToken, tellAngles: () => void): void {
    if (token.kind === "tag") return this.#tag(token);
    const raw = this.#piece.text.slice(token.at, token.end);
    if (token.kind === "doctype")
      this.#entities = { texts: doctypeEntities(raw), declared: declaredEntities(raw) };
    if (token.kind !== "text") return this.#raw(raw, token.at);
    if (token.literal) return this.#text(raw.replaceAll("&", "&amp;"), token.at);
    if (raw.includes("<")) tellAngles();
    // XML 1.0, production 14.
    for (let end = raw.indexOf("]]>"); end >= 0; end = raw.indexOf("]]>", end + 1))
      this.#options.report("section-end", this.#cursor.pointAt(token.at + end));
    this.#text(raw, token.at);
  }

  #raw(written: string, at: number): void {
    const raw = this.#mendedRaw(written, at);
    if (raw === undefined) return;
    const top = this.#stack.at(-1);
    if (this.#wholeFrom < 0 || top === undefined) this.#parts.push({ kind: "raw", raw });
    else if (!this.#options.vocabulary.mixed.has(top.name)) top.children.push({ raw });
  }

  /**
   * XML 1.0: a declaration (23) stands first or nowhere (22), its name is reserved in any case (17), and a comment has no
   * two dashes (15). `undefined` for a declaration: the copy has its own.
   */
  #mendedRaw(raw: string, at: number): string | undefined {
    const { report } = this.#options;
    const isFirst = at === 0 && this.#piece.line === 1 && this.#piece.column === 1;
    if (/^<\?xml[\s?]/iu.test(raw)) {
      // After the root it is that of another file, which is told.
      if (this.#rootClosed) return undefined;
      if (!isFirst) report("declaration-place", this.#cursor.pointAt(at));
      else if (!isXmlDeclaration(raw)) report("declaration-form", this.#cursor.pointAt(at));
      return undefined;
    }
    const text = /^<!--([\s\S]*)-->$/u.exec(raw)?.[1];
    if (text === undefined || !/--|-$/u.test(text)) return raw;
    report("comment-dashes", this.#cursor.pointAt(at));
    return `<!--${text.replaceAll(/-(?=-|$)/gu, "- ")}-->`;
  }

  #text(raw: string, at: number): void {
    const text = this.#clean(raw, at);
    if (text === "") return;
    const top = this.#stack.at(-1);
    if (top === undefined) {
      // JavaScript takes a second byte order mark for space; XML does not.
      if (text.trim() === "" && !text.includes("\uFEFF")) this.#parts.push({ kind: "text", text });
      else this.#options.report("text-outside", this.#cursor.pointAt(at), { text: excerpt(text) });
    } else if (this.#wholeFrom >= 0) this.#add(text);
    else this.#parts.push({ kind: "text", text });
  }

  #clean(raw: string, at: number): string {
    return cleanMarkup(raw, this.#entities, ({ id, at: within, ...data }) =>
      this.#options.report(id, this.#cursor.pointAt(at + within), data),
    );
  }

  /** Adjacent text is one. */
  #add(child: LooseChild): void {
    const children = this.#stack.at(-1)?.children;
    if (children === undefined) return;
    const last = children.at(-1);
    if (typeof child === "string" && typeof last === "string")
      children[children.length - 1] = last + child;
    else children.push(child);
  }

  #tag(token: MarkupToken & { readonly kind: "tag" }): void {
    const { tag, at } = token;
    if (tag.kind === "close") return this.#close(token);
    const { vocabulary } = this.#options;
    const parents = Object.hasOwn(vocabulary.parents, tag.name)
      ? vocabulary.parents[tag.name]
      : undefined;
    if (parents === undefined) {
      if (this.#isText(token)) return;
    } else if (!this.#makeRoom(tag.name, parents, at)) return;
    const point = this.#cursor.pointAt(at);
    if (!tag.wellFormed) this.#options.report("malformed-tag", point, { element: tag.name });
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [
        name,
        this.#clean(value, at).replaceAll(/[\t\n]/gu, " "),
      ]),
    );
    this.#push({ name: tag.name, attributes, children: [], point, end: "closed" });
    if (tag.kind === "empty") this.#pop("closed");
  }

  /** Foreign markup where it can only be text, or a code; tells whether it was dealt with. */
  #isText(token: MarkupToken & { readonly kind: "tag" }): boolean {
    const top = this.#stack.at(-1);
    const { vocabulary, report } = this.#options;
    if (top === undefined || this.#wholeFrom < 0) return false;
    const written = this.#piece.text.slice(token.at, token.end);
    if (vocabulary.textOnly.has(top.name)) {
      report("bare-angle", this.#cursor.pointAt(token.at));
      this.#add(this.#clean(written, token.at));
      return true;
    }
    const insideForeign = !Object.hasOwn(vocabulary.parents, top.name);
    if (!vocabulary.mixed.has(top.name) && !insideForeign) return false;
    const { placeholder } = vocabulary;
    if (placeholder === undefined) return false;
    const { name, kind } = token.tag;
    const point = this.#cursor.pointAt(token.at);
    if (kind !== "close") report("foreign-markup", point, { element: name });
    if (token.paired) return false;
    if (kind === "close") report("foreign-markup", point, { element: name });
    const data = this.#clean(written, token.at);
    this.#add({ name: placeholder, attributes: {}, children: [data], point, end: "closed" });
    return true;
  }

  #close(token: MarkupToken & { readonly kind: "tag" }): void {
    const { tag, at } = token;
    const known = Object.hasOwn(this.#options.vocabulary.parents, tag.name);
    const index = this.#stack.findLastIndex((element) => element.name === tag.name);
    if (index < 0) {
      const isLeaf = this.#options.vocabulary.textOnly.has(this.#stack.at(-1)?.name ?? "");
      if ((!known || isLeaf) && this.#isText(token)) return;
      this.#options.report("stray-end-tag", this.#cursor.pointAt(at), { element: tag.name });
      return;
    }
    if (!known && this.#isText(token)) return;
    if (!tag.wellFormed)
      this.#options.report("malformed-tag", this.#cursor.pointAt(at), { element: tag.name });
    this.#unwind(index + 1, "implied", at);
    this.#pop("closed");
  }

  /** Closes and opens what must be for the element to stand where it may; tells whether it can. */
  #makeRoom(name: string, parents: readonly string[], at: number): boolean {
    const { vocabulary, report } = this.#options;
    if (parents.length === 0) {
      if (this.#stack.length === 0 && !this.#rootClosed) return true;
      report("second-root", this.#cursor.pointAt(at), { element: name });
      this.#unwind(0, "cut", at);
      return true;
    }
    const index = this.#stack.findLastIndex((element) => parents.includes(element.name));
    const isUnit = vocabulary.units.includes(name);
    if (index >= 0 && (isUnit || this.#reaches(index))) {
      this.#unwind(index + 1, isUnit ? "cut" : "implied", at);
      return true;
    }
    const top = this.#stack.at(-1);
    if (top !== undefined && this.#wholeFrom >= 0) {
      const written = this.#piece.text.slice(at, this.#piece.text.indexOf(">", at) + 1);
      if (vocabulary.textOnly.has(top.name) || vocabulary.mixed.has(top.name)) {
        report("misplaced-element", this.#cursor.pointAt(at), { element: name, parent: top.name });
        this.#add(this.#clean(written, at));
        return false;
      }
    }
    const [usual] = parents;
    if (usual === undefined) return true;
    const further = vocabulary.parents[usual] ?? [];
    if (!this.#makeRoom(usual, further, at)) return false;
    report("element-missing", this.#cursor.pointAt(at), { element: usual, child: name });
    const point = this.#cursor.pointAt(at);
    const element: LooseElement = {
      name: usual,
      attributes: {},
      children: [],
      point,
      end: "closed",
    };
    this.#supplied.add(element);
    this.#push(element);
    return true;
  }

  /** Whether what stands between may be closed for a child of that element: never out of a segment by a code. */
  #reaches(index: number): boolean {
    return index >= this.#wholeFrom || this.#wholeFrom < 0;
  }

  #unwind(to: number, end: "implied" | "cut", at: number): void {
    const outermost = this.#stack[to];
    if (outermost === undefined) return;
    if (!this.#supplied.has(outermost))
      this.#options.report("unclosed-element", this.#cursor.pointAt(at), {
        element: outermost.name,
        line: outermost.point.line,
      });
    while (this.#stack.length > to) this.#pop(end);
  }

  #push(element: LooseElement): void {
    if (this.#stack.length >= maximumDepth)
      throw new ParseError("xmlTooDeep", {
        data: { limit: maximumDepth },
        path: this.#options.path,
        ...element.point,
      });
    if (this.#wholeFrom < 0) {
      if (this.#wholes.has(element.name)) this.#wholeFrom = this.#stack.length;
      else this.#parts.push({ kind: "open", element });
    } else this.#add(element);
    this.#stack.push(element);
  }

  #pop(end: LooseElement["end"]): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    element.end = end;
    if (this.#stack.length === this.#wholeFrom) {
      this.#parts.push({ kind: "whole", element });
      this.#wholeFrom = -1;
    } else if (this.#wholeFrom < 0) this.#parts.push({ kind: "close", name: element.name });
    if (this.#stack.length === 0) this.#rootClosed = true;
  }
}

function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
