// ICU MessageFormat: which arguments a message chooses by, with which keywords, and where its syntax stands.
// Grammar: https://unicode-org.github.io/icu/userguide/format_parse/messages/

import type { Range } from "../model/location.ts";

const kinds = ["plural", "select", "selectordinal"] as const;
export type IcuKind = (typeof kinds)[number];

export interface IcuChoice {
  readonly name: string;
  readonly kind: IcuKind;
  readonly keywords: readonly string[];
  /** Of the choice in the text, from brace to brace. */
  readonly range: Range;
}

export interface IcuMessage {
  /** In the order in which they begin, nested ones too. */
  readonly choices: readonly IcuChoice[];
  /** What is syntax: everything but the texts of the branches, and what stands around. */
  readonly syntax: readonly Range[];
  /** A brace that is not closed, or one that closes nothing. */
  readonly broken: Range | undefined;
}

const head = /\{\s*([\p{L}_\d][\p{L}\p{N}_.]{0,60})\s*,\s*(plural|selectordinal|select)\s*,/uy;
const offset = /\s*offset:\d{1,6}/uy;
const keyword = /\s*(=?[\p{L}\p{N}_-]{1,60})\s*\{/uy;
const end = /\s*\}/uy;

/** Whether a text may be one, by a quick look. */
export function isIcu(text: string): boolean {
  return /\{\s*[\p{L}_\d][\p{L}\p{N}_.]{0,60}\s*,\s*(?:plural|selectordinal|select)\s*,/u.test(
    text,
  );
}

/** In order, without overlaps; nothing of a message that is broken: it may be none of this format. */
export function icuSyntax(text: string): readonly Range[] {
  if (!isIcu(text)) return [];
  const { syntax, broken } = readIcu(text);
  return broken === undefined ? syntax : [];
}

interface Open {
  readonly name: string;
  readonly kind: IcuKind;
  readonly start: number;
  readonly keywords: string[];
}

/** One pass; an apostrophe before a brace quotes up to the next one. */
export function readIcu(text: string): IcuMessage {
  const choices: { choice: IcuChoice; start: number }[] = [];
  const syntax: Range[] = [];
  // A choice whose branch is open, or `undefined` for the braces of a plain argument.
  const stack: (Open | undefined)[] = [];
  const state = { at: 0 };
  const fail = (at: number): IcuMessage => ({
    choices: choices.map(({ choice }) => choice),
    syntax,
    broken: { start: at, end: Math.min(text.length, at + 1) },
  });
  /** After a branch, or at the first: the next keyword opens one, a brace ends the choice. */
  const nextBranch = (open: Open, from: number): boolean => {
    const word = matchAt(keyword, text, state.at);
    if (word !== undefined) {
      open.keywords.push(word[1] ?? "");
      state.at += word[0].length;
      stack.push(open);
    } else {
      const close = matchAt(end, text, state.at);
      if (close === undefined || open.keywords.length === 0) return false;
      state.at += close[0].length;
      const range = { start: open.start, end: state.at };
      const { name, kind, keywords } = open;
      choices.push({ choice: { name, kind, keywords, range }, start: open.start });
    }
    syntax.push({ start: from, end: state.at });
    return true;
  };
  while (state.at < text.length) {
    const from = state.at;
    const character = text[from];
    if (character === "'" && /[{}]/u.test(text[from + 1] ?? "")) {
      const close = text.indexOf("'", from + 2);
      if (close < 0) return fail(from);
      state.at = close + 1;
    } else if (character === "{") {
      const found = matchAt(head, text, from);
      if (found === undefined) {
        stack.push(undefined);
        state.at += 1;
        continue;
      }
      const open = {
        name: found[1] ?? "",
        kind: kinds.find((kind) => kind === found[2]) ?? "select",
        start: from,
        keywords: [],
      };
      state.at += found[0].length;
      state.at += matchAt(offset, text, state.at)?.[0].length ?? 0;
      if (!nextBranch(open, from)) return fail(state.at);
    } else if (character === "}") {
      if (stack.length === 0) return fail(from);
      const open = stack.pop();
      state.at += 1;
      if (open !== undefined && !nextBranch(open, from)) return fail(state.at);
    } else state.at += 1;
  }
  const unclosed = stack.findLast((open) => open !== undefined);
  if (stack.length > 0) return fail(unclosed?.start ?? text.length - 1);
  choices.sort((a, b) => a.start - b.start);
  return { choices: choices.map(({ choice }) => choice), syntax, broken: undefined };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
