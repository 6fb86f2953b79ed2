// A text made ready for matching: tokens without English possessives, acronyms without dots,
// and between each two tokens how strongly punctuation parts them.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { functionWordsOf } from "../text/function-words.ts";
import { tokenize, type Token } from "../text/tokenize.ts";

/** What parts a token from the one before it. */
export const barrier = { none: 0, comma: 1, stop: 2 } as const;

export interface ReadText {
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
  readonly tokens: readonly Token[];
  /** One of `barrier` for each token. */
  readonly barriers: Uint8Array;
  /** 1 where the token looks like code, 2 where it stands in an opaque range and is no prose. */
  readonly opaque: Uint8Array;
  /** 1 where the token is of a closed class. */
  readonly functionWords: Uint8Array;
  /** Whether the text is written in capitals only: case says nothing then. */
  readonly allCaps: boolean;
  /** Whether nearly every longer word has a capital: a headline. */
  readonly titleCase: boolean;
}

const possessive = /^['’]$/u;
const dotted = /^\.\s?$/u;
const stops = /[.;:!?¿¡…()[\]{}|<>•]|\n\s*\n/u;
const letter = /\p{L}/u;
// "EE", "UU", "U": the parts of a dotted acronym.
const acronymPart = /^(?:(\p{Lu})\1?)$/u;

function barrierOf(gap: string): number {
  if (gap === " " || gap === "" || gap === "-") return barrier.none;
  if (stops.test(gap)) return barrier.stop;
  return gap.includes(",") || gap.includes("—") || gap.includes("–") ? barrier.comma : barrier.none;
}

function withoutPossessives(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, index) =>
      !(index > 0 && token.lower === "s" && token.surface === "s" && possessive.test(token.gap)),
  );
}

/** Merges "EE. UU.", "U.S." into one token; returns how the text goes on after each merged one. */
function withJoinedAcronyms(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined) break;
    let end = index;
    if (first.surface.length <= 2 && acronymPart.test(first.surface))
      for (let next = tokens[end + 1]; next !== undefined; next = tokens[end + 1]) {
        if (!dotted.test(next.gap) || !acronymPart.test(next.surface)) break;
        end++;
      }
    const last = tokens[end];
    if (end === index || last === undefined) {
      joined.push(first);
      continue;
    }
    const parts = tokens.slice(index, end + 1);
    joined.push({
      start: first.start,
      end: text[last.end] === "." ? last.end + 1 : last.end,
      surface: parts.map((part) => part.surface).join(""),
      lower: parts.map((part) => part.lower).join(""),
      fold: parts.map((part) => part.fold).join(""),
      gap: first.gap,
    });
    const after = tokens[end + 1];
    // The dot belongs to the acronym, so the gap that follows begins after it.
    if (after !== undefined && after.gap.startsWith(".")) {
      joined.push({ ...after, gap: after.gap.slice(1) });
      end++;
    }
    index = end;
  }
  return joined;
}

const beforeDot = /(?:^|\P{L})\p{Lu}{1,2}$/u;
const afterDot = /^\s?\p{Lu}/u;

/** Whether a capital or two stand before a dot, and another after it. */
function hasDottedCapital(text: string): boolean {
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1))
    if (
      afterDot.test(text.slice(dot + 1, dot + 3)) &&
      beforeDot.test(text.slice(Math.max(0, dot - 3), dot))
    )
      return true;
  return false;
}

// Identifiers: "host_name", "os.path", "run()", "--verbose", "a/b".
const codeBefore = /[_$@\\/]$|[\p{L}\p{N}_]\.$|--$/u;
const codeAfter = /^(?:[_$@\\/]|\(\)|\.[\p{Ll}_]|::|=["'\p{L}])/u;

const space = 32;
const comma = 44;

function isCode(text: string, token: Token): boolean {
  const next = text.charCodeAt(token.end);
  const previous = token.start === 0 ? space : text.charCodeAt(token.start - 1);
  // Nearly every word stands between spaces.
  if (previous === space && (next === space || next === comma || token.end === text.length))
    return false;
  if (previous !== space && codeBefore.test(text.slice(Math.max(0, token.start - 2), token.start)))
    return true;
  return codeAfter.test(text.slice(token.end, token.end + 3));
}

/** Reads a text once for all terms. */
export function readText(
  text: string,
  language: LanguageTag,
  opaqueRanges: readonly Range[] = [],
): ReadText {
  const primary = primaryLanguage(language);
  let tokens = tokenize(text);
  if (primary === "en" && (text.includes("'s") || text.includes("’s")))
    tokens = withoutPossessives(tokens);
  if (text.includes(".") && hasDottedCapital(text)) tokens = withJoinedAcronyms(tokens, text);
  const barriers = new Uint8Array(tokens.length);
  const opaque = new Uint8Array(tokens.length);
  const functionWords = new Uint8Array(tokens.length);
  const closedClass = functionWordsOf(primary);
  let long = 0;
  let longCapital = 0;
  let allCaps = tokens.length >= 2;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.gap !== " ") barriers[index] = barrierOf(token.gap);
    if (closedClass.has(token.fold)) functionWords[index] = 1;
    if (opaqueRanges.some((range) => token.start < range.end && range.start < token.end))
      opaque[index] = 2;
    else if (isCode(text, token)) opaque[index] = 1;
    const isLower = token.surface === token.lower;
    if (
      allCaps &&
      (isLower ? letter.test(token.surface) : token.surface !== token.surface.toUpperCase())
    )
      allCaps = false;
    if (token.surface.length > 3 && functionWords[index] === 0) {
      long++;
      if (!isLower) longCapital++;
    }
  }
  return {
    text,
    language: primary,
    tokens,
    barriers,
    opaque,
    functionWords,
    allCaps,
    titleCase: long >= 3 && longCapital >= long * 0.8,
  };
}
