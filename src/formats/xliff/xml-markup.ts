// Small pieces of markup that both XLIFF writers put together.

import { escapeAttribute, type ReportIllegal } from "../../xml/escape.ts";

/** `key="value"` for each attribute that has a value, in the order given, with a space before each. */
export function writeAttributes(
  attributes: Readonly<Record<string, string | undefined>>,
  illegal: ReportIllegal,
): string {
  let output = "";
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) output += ` ${name}="${escapeAttribute(value, illegal)}"`;
  return output;
}

// What an id of XLIFF 2 may be (xs:NMTOKEN), without the colon and the non-ASCII letters that its references forbid.
const token = /^[\w.-]+$/u;

/** Gives out ids that are valid and not taken. */
export class Ids {
  readonly #taken = new Set<string>();
  #next = 1;
  readonly #prefix: string;

  readonly #valid: RegExp;

  constructor(prefix: string, valid: RegExp = token) {
    this.#prefix = prefix;
    this.#valid = valid;
  }

  /** The id wished for, where it may be had; else the next number after the prefix. */
  take(wish: string): string {
    let id = wish;
    while (!this.#valid.test(id) || this.#taken.has(id)) id = `${this.#prefix}${this.#next++}`;
    this.#taken.add(id);
    return id;
  }
}

/** Whether white space in the text says something that XML tools may not fold. */
export function keepsSpace(text: string): boolean {
  return /^\s|\s$|\s\s|[\t\n\r]/u.test(text);
}
