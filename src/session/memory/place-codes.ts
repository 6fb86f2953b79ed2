// A translation that a memory has as plain text, given the codes of the sentence it is for.

import type { SentencePart } from "../../formats/rewriting/pair-tokens.ts";
import type { RewritableSentence } from "../../formats/rewriting/rewritable-sentence.ts";
import type { InlineCode, Segment } from "../../model/segment.ts";

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly before: InlineCode | undefined;
  readonly after: InlineCode | undefined;
}

/**
 * `undefined` where it is not certain where a code belongs: code is looked for as it is written, what is enclosed in a pair
 * as it is read, each once on both sides. Breaks of lines are left out.
 */
export function placeCodes(
  { parts, segment }: RewritableSentence,
  target: string,
): Segment | undefined {
  const codes = segment.filter((part): part is InlineCode => typeof part !== "string");
  const source = parts.map(({ text }) => text).join("");
  const codeOf = (part: SentencePart): InlineCode | undefined =>
    codes.find(({ id, kind }) => id === String(part.number) && kind === part.kind);
  const placed: Placed[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === "text" || part.kind === "break" || part.kind === "close") continue;
    const close = parts.findIndex(
      (each, place) => place > index && each.kind === "close" && each.number === part.number,
    );
    const inner =
      part.kind === "open"
        ? parts
            .slice(index, close)
            .map(({ text }) => text)
            .join("")
        : part.text;
    const found = inner.trim() === "" ? undefined : onlyPlace(inner, source, target);
    if (found === undefined) return undefined;
    const end = parts[close];
    placed.push({
      ...found,
      before: codeOf(part),
      after: part.kind === "open" && end !== undefined ? codeOf(end) : undefined,
    });
  }
  return withCodes(target, placed);
}

function onlyPlace(
  inner: string,
  source: string,
  target: string,
): { readonly start: number; readonly end: number } | undefined {
  // What encloses the whole sentence encloses the whole translation.
  if (inner.trim() === source.trim()) return { start: 0, end: target.length };
  const start = target.indexOf(inner);
  const around = `${target.charAt(start - 1)} ${target.charAt(start + inner.length)}`;
  const isOnly =
    start >= 0 &&
    !/[\p{L}\p{N}]/u.test(around) &&
    target.indexOf(inner, start + 1) < 0 &&
    source.indexOf(inner) === source.lastIndexOf(inner);
  return isOnly ? { start, end: start + inner.length } : undefined;
}

/** `undefined` where two of them overlap without one being inside of the other. */
function withCodes(target: string, placed: readonly Placed[]): Segment | undefined {
  const inOrder = placed.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const segment: (string | InlineCode)[] = [];
  const open: Placed[] = [];
  let at = 0;
  const until = (end: number): void => {
    if (end > at) segment.push(target.slice(at, end));
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      until(last.end);
      if (last.after !== undefined) segment.push(last.after);
      open.pop();
    }
  };
  for (const each of inOrder) {
    closeUntil(each.start);
    const outer = open.at(-1);
    if (outer !== undefined && each.end > outer.end) return undefined;
    if (each.start < at) return undefined;
    until(each.start);
    if (each.before !== undefined) segment.push(each.before);
    // The text of a code is in the code.
    if (each.before?.kind === "placeholder") at = each.end;
    else open.push(each);
  }
  closeUntil(target.length);
  until(target.length);
  return segment;
}
