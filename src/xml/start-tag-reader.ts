// A start tag: its name and attributes. Fields instead of a result: there are millions of tags.

import { makeAttributes, noAttributes, type AttributeSet } from "./attribute-set.ts";
import {
  ampersand,
  apostrophe,
  equal,
  greater,
  isSpace,
  less,
  lineFeed,
  quotation,
  skipSpace,
  slash,
  tab,
  unfinished,
  type Refuse,
  type RefuseMarkup,
} from "./characters.ts";
import { readReference } from "./references.ts";
import { TagCache } from "./tag-cache.ts";
import { nameEnd, NameTable, startsName } from "./xml-names.ts";

export class StartTagReader {
  /** What `read` read. */
  name = "";
  attributes: Readonly<Record<string, string>> = noAttributes;
  /** Whether the tag also closes its element. */
  isEmpty = false;

  /** Declared by the file. */
  entities: ReadonlyMap<string, string> = new Map();

  #value = "";
  readonly #names = new NameTable();
  readonly #cache = new TagCache();
  readonly #refuse: Refuse;
  readonly #malformed: RefuseMarkup;

  constructor(refuse: Refuse, malformed: RefuseMarkup) {
    this.#refuse = refuse;
    this.#malformed = malformed;
  }

  /** The offset after the tag whose `<` is at `tag`, or `unfinished`. */
  read(text: string, tag: number): number {
    const known = this.#cache.find(text, tag);
    if (known !== undefined) {
      this.name = known.name;
      this.attributes = known.attributes;
      this.isEmpty = false;
      return tag + known.source.length;
    }
    const start = tag + 1;
    const afterName = nameEnd(text, start);
    if (afterName === text.length) return unfinished;
    if (afterName === start) this.#malformed("disallowed character in tag name", start);
    this.name = this.#names.nameAt(text, start, afterName);
    const end = this.#readAttributes(text, afterName);
    if (end !== unfinished && !this.isEmpty)
      this.#cache.keep(text, tag, end, { name: this.name, attributes: this.attributes });
    return end;
  }

  #readAttributes(text: string, afterName: number): number {
    const { length } = text;
    let attributes: AttributeSet | undefined;
    let repeated: string | undefined;
    let at = afterName;
    let code = text.charCodeAt(at);
    // Each turn starts after the name or after an attribute.
    while (code !== greater && code !== slash) {
      if (!isSpace(code)) this.#refuseAfter(code, at, attributes === undefined);
      at = skipSpace(text, at);
      if (at === length) return unfinished;
      code = text.charCodeAt(at);
      if (code === greater || code === slash) break;
      const start = at;
      at = nameEnd(text, start);
      if (at === length) return unfinished;
      if (at === start) this.#malformed("disallowed character in attribute name", at);
      const name = this.#names.nameAt(text, start, at);
      at = this.#afterEqual(text, at);
      if (at === length) return unfinished;
      at = this.#readValue(text, at);
      if (at === unfinished || at === length) return unfinished;
      attributes ??= makeAttributes();
      if (attributes[name] !== undefined) repeated ??= name;
      attributes[name] = this.#value;
      code = text.charCodeAt(at);
    }
    this.isEmpty = code === slash;
    if (this.isEmpty) at += 1;
    if (at === length) return unfinished;
    if (text.charCodeAt(at) !== greater)
      this.#malformed("forward-slash in opening tag not followed by >", at);
    if (repeated !== undefined) this.#malformed(`duplicate attribute: ${repeated}`, at);
    this.attributes = attributes ?? noAttributes;
    return at + 1;
  }

  #refuseAfter(code: number, at: number, isName: boolean): never {
    if (isName) return this.#malformed("disallowed character in tag name", at);
    if (startsName(code)) return this.#malformed("no whitespace between attributes", at);
    return this.#malformed("disallowed character in attribute name", at);
  }

  /** The offset of the quotation mark after the `=` of an attribute, space around it allowed. */
  #afterEqual(text: string, afterName: number): number {
    const { length } = text;
    let at = skipSpace(text, afterName);
    if (at === length) return length;
    const code = text.charCodeAt(at);
    if (code !== equal)
      this.#malformed(
        at > afterName || code === greater
          ? "attribute without value"
          : "disallowed character in attribute name",
        at,
      );
    at = skipSpace(text, at + 1);
    const mark = text.charCodeAt(at);
    if (at < length && mark !== quotation && mark !== apostrophe)
      this.#malformed("unquoted attribute value", at);
    return at;
  }

  /** The offset after the mark that closes the value opened at `at`, or `unfinished`. */
  #readValue(text: string, at: number): number {
    const mark = text.charCodeAt(at);
    let value = "";
    let from = at + 1;
    for (let end = from; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      // Most are letters, and need one comparison.
      if (code > less) continue;
      if (code === mark) {
        this.#value = from === at + 1 ? text.slice(from, end) : value + text.slice(from, end);
        return end + 1;
      }
      if (code === less) this.#malformed("disallowed character", end);
      if (code === ampersand) {
        const reference = readReference(text, end, this.entities);
        if (reference.kind === "open") return unfinished;
        if (reference.kind === "error") this.#refuse(reference.errorCode, reference.at);
        value += text.slice(from, end) + reference.text;
        from = reference.end;
        end = from - 1;
      } else if (code === lineFeed || code === tab) {
        value += `${text.slice(from, end)} `;
        from = end + 1;
      }
    }
    return unfinished;
  }
}
