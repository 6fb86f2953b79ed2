// PO, line by line, into messages that know where their strings are.

import { ParseError } from "../../model/errors.ts";
import { closingQuote } from "../closing-quote.ts";
import { unescapeLiteral } from "./po-string.ts";

/** A string and its place: from its first quote to its last, over all its literals. */
export interface PoString {
  readonly value: string;
  /** Of the keyword. */
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

export type PoCommentKind = "translator" | "extracted" | "reference" | "flag" | "previous";

export interface PoComment {
  readonly kind: PoCommentKind;
  readonly text: string;
  /** Of the whole line, its end included. */
  readonly start: number;
  readonly end: number;
}

export interface PoMessage {
  readonly comments: readonly PoComment[];
  readonly context: PoString | undefined;
  readonly id: PoString;
  readonly plural: PoString | undefined;
  /** By index; one if there is no plural. */
  readonly strings: readonly PoString[];
  readonly obsolete: boolean;
}

/**
 * What tells one message from another, as a MO file has it. An empty context and none are two messages (gettext manual,
 * "Contexts").
 */
export function messageKey(context: string | undefined, id: string): string {
  return context === undefined ? id : `${context}\u0004${id}`;
}

type Field = "context" | "id" | "plural" | "string";

interface OpenString {
  readonly keyword: number;
  readonly literals: string[];
  start: number;
  end: number;
}

interface Draft {
  comments: PoComment[];
  context?: OpenString;
  id?: OpenString;
  plural?: OpenString;
  strings: OpenString[];
  obsolete: boolean;
}

const keywordPattern = /(msgctxt|msgid_plural|msgid|msgstr|domain)(?:\[(\d{1,3})\])?(?![\w[])/uy;
const fields: Readonly<Record<string, Field>> = {
  msgctxt: "context",
  msgid: "id",
  msgid_plural: "plural",
  msgstr: "string",
};
const commentKinds: Readonly<Record<string, PoCommentKind>> = {
  ".": "extracted",
  ":": "reference",
  ",": "flag",
  "|": "previous",
};

/**
 * Every message, in order, the header (`msgid ""`) among them; the text may be part of a file, after so many lines.
 * Throws `ParseError` `poUnclosedString`, `poUnexpected`, `poMisplaced`, `poNoString` or `poIncomplete` with line and column.
 */
export function parsePo(text: string, path: string, linesBefore = 0): readonly PoMessage[] {
  return new PoParser(text, path, linesBefore).parse();
}

class PoParser {
  readonly #text: string;
  readonly #path: string;
  readonly #linesBefore: number;
  readonly #messages: PoMessage[] = [];
  #draft: Draft = emptyDraft();
  /** The string that a literal on a line of its own continues. */
  #current: OpenString | undefined;
  #line: number;
  #lineStart = 0;

  constructor(text: string, path: string, linesBefore: number) {
    this.#text = text;
    this.#path = path;
    this.#linesBefore = linesBefore;
    this.#line = linesBefore;
  }

  parse(): readonly PoMessage[] {
    const text = this.#text;
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf("\n", start);
      const next = newline < 0 ? text.length : newline + 1;
      this.#line += 1;
      this.#lineStart = start;
      this.#readLine(start, newline < 0 ? text.length : newline, next);
      start = next;
    }
    this.#finish();
    return this.#messages;
  }

  #readLine(start: number, end: number, next: number): void {
    const at = this.#skipSpace(start, end);
    if (at >= end) return;
    if (this.#text[at] !== "#") this.#readContent(at, end, false);
    else if (this.#text[at + 1] !== "~") this.#readComment(at + 1, start, next);
    else if (this.#text[at + 2] === "|") this.#addComment("previous", at + 3, start, next);
    else {
      const content = this.#skipSpace(at + 2, end);
      if (content < end) this.#readContent(content, end, true);
    }
  }

  #readComment(at: number, start: number, next: number): void {
    const kind = commentKinds[this.#text.charAt(at)];
    if (kind === undefined) this.#addComment("translator", at, start, next);
    else this.#addComment(kind, at + 1, start, next);
  }

  #addComment(kind: PoCommentKind, from: number, start: number, end: number): void {
    if (this.#draft.strings.length > 0) this.#finish();
    this.#draft.comments.push({ kind, text: this.#text.slice(from, end).trim(), start, end });
    this.#current = undefined;
  }

  /** Keywords and literals, as many as the line has. */
  #readContent(from: number, end: number, obsolete: boolean): void {
    let at = from;
    while (at < end) {
      at =
        this.#text[at] === '"' ? this.#readLiteral(at, end) : this.#readKeyword(at, end, obsolete);
      at = this.#skipSpace(at, end);
    }
  }

  #readLiteral(at: number, end: number): number {
    const close = closingQuote(this.#text, at, end);
    if (close < 0) throw this.#error("poUnclosedString", at);
    const current = this.#current;
    if (current === undefined) throw this.#error("poUnexpected", at, { found: '"' });
    if (current.literals.length === 0) current.start = at;
    current.literals.push(unescapeLiteral(this.#text.slice(at + 1, close)));
    current.end = close + 1;
    return close + 1;
  }

  #readKeyword(at: number, end: number, obsolete: boolean): number {
    keywordPattern.lastIndex = at;
    const match = keywordPattern.exec(this.#text);
    if (match === null) {
      const found = /^\S{1,20}/u.exec(this.#text.slice(at, Math.min(end, at + 20)))?.[0] ?? "";
      throw this.#error("poUnexpected", at, { found });
    }
    const [whole, keyword = "", index] = match;
    const string: OpenString = { keyword: at, literals: [], start: at, end: at };
    const field = fields[keyword];
    if (field !== undefined) this.#open(field, string, { at, whole, obsolete, index });
    this.#current = string;
    return at + whole.length;
  }

  #open(
    field: Field,
    string: OpenString,
    {
      at,
      whole,
      obsolete,
      index,
    }: {
      readonly at: number;
      readonly whole: string;
      readonly obsolete: boolean;
      readonly index: string | undefined;
    },
  ): void {
    const startsMessage = field === "context" || field === "id";
    if (startsMessage && this.#draft.strings.length > 0) this.#finish();
    const draft = this.#draft;
    const misplaced = (): ParseError => this.#error("poMisplaced", at, { keyword: whole });
    if (field === "string") {
      if (draft.id === undefined) throw misplaced();
      const expected = draft.plural === undefined ? undefined : String(draft.strings.length);
      if (index !== expected || (index === undefined && draft.strings.length > 0))
        throw misplaced();
      draft.strings.push(string);
      return;
    }
    const early = field === "context" ? draft.id !== undefined : draft.id === undefined;
    if (draft[field] !== undefined || index !== undefined || (field !== "id" && early))
      throw misplaced();
    draft[field] = string;
    if (startsMessage) draft.obsolete = obsolete;
  }

  #finish(): void {
    const { comments, context, id, plural, strings, obsolete } = this.#draft;
    this.#draft = emptyDraft();
    this.#current = undefined;
    // Comments at the end of a file belong to no message.
    if (context === undefined && id === undefined) return;
    if (id === undefined || strings.length === 0) {
      const keyword = id?.keyword ?? context?.keyword ?? 0;
      throw this.#error("poIncomplete", keyword);
    }
    for (const string of [context, id, plural, ...strings])
      if (string?.literals.length === 0) throw this.#error("poNoString", string.keyword);
    this.#messages.push({
      comments,
      context: context && closed(context),
      id: closed(id),
      plural: plural && closed(plural),
      strings: strings.map(closed),
      obsolete,
    });
  }

  #skipSpace(at: number, end: number): number {
    let position = at;
    while (position < end && isSpace(this.#text.charCodeAt(position))) position += 1;
    return position;
  }

  #error(code: string, at: number, data: Readonly<Record<string, string>> = {}): ParseError {
    if (at >= this.#lineStart) {
      const column = at - this.#lineStart + 1;
      return new ParseError(code, { data, path: this.#path, line: this.#line, column });
    }
    const before = this.#text.slice(0, at).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    const line = this.#linesBefore + before.length;
    return new ParseError(code, { data, path: this.#path, line, column });
  }
}

/** A space, or one of the control characters from tab to carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function emptyDraft(): Draft {
  return { comments: [], strings: [], obsolete: false };
}

function closed({ literals, keyword, start, end }: OpenString): PoString {
  const [only = ""] = literals;
  return { value: literals.length === 1 ? only : literals.join(""), keyword, start, end };
}
