// Fences that CommonMark pairs otherwise than their author did: one that is indented too far to open or to close a block of code,
// so that the next fence opens where it should close, and prose is swallowed to the end of the file.

import type { Code, Nodes, Root } from "mdast";

// CommonMark 0.31, 4.5: at most three spaces before a closing fence, and no text behind it.
const fenceLine = /^([ \t>]*)(`{3,}|~{3,})[ \t]*([^\n\r`]*)$/u;
const lineBreak = /\r\n|\n|\r/gu;

/** Whether a block of code in the tree holds a fence, or is never closed. */
export function hasStrayedFence(root: Root, text: string): boolean {
  return codeIn(root).some((code) => {
    const written = text.slice(code.position?.start.offset, code.position?.end.offset);
    const [first = "", ...rest] = written.split(/\r\n|\n|\r/u);
    const open = fenceLine.exec(first)?.[2];
    const inner = rest.slice(0, -1).some((line) => isFenceOf(line, open?.charAt(0)));
    return inner || (open !== undefined && !closes(rest.at(-1) ?? "", open));
  });
}

/** The text with the code between fences blanked, each fence closed by the next of its kind that has no caption. */
export function withoutFencedCode(text: string): string {
  let output = "";
  let at = 0;
  let open: string | undefined;
  const take = (end: number, next: number): void => {
    const line = text.slice(at, end);
    const fence = fenceLine.exec(line);
    const isFence = fence !== null;
    const blanked = open !== undefined || isFence;
    output += (blanked ? line.replaceAll(/[^>\t]/gu, " ") : line) + text.slice(end, next);
    if (open === undefined && isFence) open = fence[2];
    else if (open !== undefined && closes(line, open)) open = undefined;
    at = next;
  };
  for (const match of text.matchAll(lineBreak)) take(match.index, match.index + match[0].length);
  take(text.length, text.length);
  // A fence that nothing closes is a mistake that no code can be told by.
  return open === undefined ? output : text;
}

function closes(line: string, open: string): boolean {
  const fence = fenceLine.exec(line);
  return (
    fence !== null &&
    fence[3]?.trim() === "" &&
    (fence[2] ?? "").charAt(0) === open.charAt(0) &&
    (fence[2] ?? "").length >= open.length
  );
}

function isFenceOf(line: string, mark: string | undefined): boolean {
  const fence = fenceLine.exec(line)?.[2];
  return fence !== undefined && (mark === undefined || fence.charAt(0) === mark);
}

function codeIn(node: Nodes): readonly Code[] {
  if (node.type === "code") return [node];
  return "children" in node ? node.children.flatMap(codeIn) : [];
}
