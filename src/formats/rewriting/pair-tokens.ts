// The codes of a sentence from its elements: halves paired, and what encloses nothing but code made one.

import type { Range } from "../../model/location.ts";
import type { CodeToken, MarkupSyntax } from "./markup-syntax.ts";
import type { SentenceElement } from "./sentence-elements.ts";

export interface SentencePart {
  readonly kind: "text" | "open" | "close" | "mark" | "placeholder" | "break";
  /** What a reader reads of it: of code too. */
  readonly text: string;
  /** In the file. */
  readonly place: Range;
  /** What of the text the file writes as it is read, and what it writes otherwise. */
  readonly raw: string;
  readonly escaped: string;
  readonly pair: string;
  /** The same for both halves of a pair; 0 for text. */
  readonly number: number;
}

/** Elements as parts, each code on its own; nothing is paired yet. */
export function loosePartsOf(
  elements: readonly SentenceElement[],
  file: string,
  syntax: MarkupSyntax,
): readonly SentencePart[] {
  return elements.flatMap((element): readonly SentencePart[] => {
    const { kind, text, place, verbatim } = element;
    if (kind === "markup") {
      let at = place.start;
      return spaceJoined(syntax.tokens(file.slice(place.start, place.end))).map((token) => {
        const part = partOf(token, at);
        at = part.place.end;
        return part;
      });
    }
    const of = kind === "opaque" ? "placeholder" : kind;
    const [raw, escaped] = verbatim ? [text, ""] : ["", text];
    return [{ kind: of, text, place, raw, escaped, pair: "", number: 0 }];
  });
}

/** Space between two tags says nothing by itself. */
function spaceJoined(tokens: readonly CodeToken[]): readonly CodeToken[] {
  const joined: CodeToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isSpace = token.text.trim() === "";
    if (last !== undefined && (isSpace || last.text.trim() === ""))
      joined[joined.length - 1] = { ...(isSpace ? last : token), text: last.text + token.text };
    else joined.push(token);
  }
  return joined;
}

export function partOf({ text, kind, pair }: CodeToken, at: number): SentencePart {
  const place = { start: at, end: at + text.length };
  return { kind, text: "", place, raw: "", escaped: "", pair, number: 0 };
}

/** Indexes of the halves whose other half is not among the parts, in order. */
export function unpairedIn(parts: readonly SentencePart[]): readonly number[] {
  const partners = partnersIn(parts);
  return [...parts.keys()].filter((index) => {
    const kind = parts[index]?.kind;
    return (kind === "open" || kind === "close" || kind === "mark") && !partners.has(index);
  });
}

/** Halves that nest: the opening one by the closing one, and the other way round. */
function partnersIn(parts: readonly SentencePart[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind, pair }] of parts.entries()) {
    if (kind === "text" || kind === "placeholder" || kind === "break") continue;
    const place = kind === "open" ? -1 : open.findLastIndex((each) => parts[each]?.pair === pair);
    const [start] = place < 0 ? [] : open.splice(place);
    if (start !== undefined) {
      partners.set(start, index);
      partners.set(index, start);
    } else if (kind !== "close") open.push(index);
  }
  return partners;
}

/** The parts with numbers: a pair around nothing but code is one code, a half without its other half stands alone. */
export function pairedParts(parts: readonly SentencePart[]): readonly SentencePart[] {
  const partners = partnersIn(parts);
  const paired: SentencePart[] = [];
  /** Where the opening halves are in `paired`, by their index in `parts`. */
  const placed = new Map<number, number>();
  for (const [index, part] of parts.entries()) {
    const partner = partners.get(index);
    if (partner === undefined) {
      const isCode = part.kind !== "text" && part.kind !== "break";
      paired.push(isCode ? { ...part, kind: "placeholder" } : part);
    } else if (index < partner) {
      placed.set(index, paired.length);
      paired.push({ ...part, kind: "open" });
    } else {
      const from = placed.get(partner) ?? 0;
      const within = paired.slice(from);
      const [first] = within;
      if (first === undefined || within.slice(1).some(({ kind }) => kind !== "placeholder")) {
        paired.push({ ...part, kind: "close" });
        continue;
      }
      paired.splice(from);
      const place = { start: first.place.start, end: part.place.end };
      const text = within.map((each) => each.text).join("");
      paired.push({ ...part, kind: "placeholder", text, place });
    }
  }
  return numbered(joined(paired));
}

/** Neighbouring texts are one, and so are code beside code that says nothing by itself. */
function joined(parts: readonly SentencePart[]): readonly SentencePart[] {
  const result: SentencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === "text" && part.kind === "text")
      result[result.length - 1] = {
        ...last,
        text: last.text + part.text,
        place: { start: last.place.start, end: part.place.end },
        raw: last.raw + part.raw,
        escaped: last.escaped + part.escaped,
      };
    else result.push(part);
  }
  return result;
}

function numbered(parts: readonly SentencePart[]): readonly SentencePart[] {
  const open: number[] = [];
  let next = 1;
  return parts.map((part) => {
    if (part.kind === "text") return part;
    if (part.kind === "close") return { ...part, number: open.pop() ?? next++ };
    const number = next++;
    if (part.kind === "open") open.push(number);
    return { ...part, number };
  });
}
