// Reads file patterns as picomatch does: `*`, `**`, `?`, classes, braces, `@( ) ?( ) *( ) +( ) !( )`, and a backslash
// before a character that is meant itself.

import { readClass } from "./glob-class.ts";
import { alternativesIn, rangeIn, type Group } from "./glob-groups.ts";
import type { GlobNode, GlobPart, GlobSequence } from "./glob-node.ts";

/** Deeper brackets than anybody writes are taken as they are. */
const deepest = 10;

/** The parts in order; a pattern without wildcards is one part of plain text, or none. */
export function parseGlob(pattern: string): readonly GlobPart[] {
  const parts: GlobPart[] = [];
  for (const { node, written } of piecesOf(Array.from(pattern), whole)) {
    const last = parts.at(-1);
    const isWildcard = node.kind !== "character";
    if (isWildcard || last === undefined || last.isWildcard)
      parts.push({ written, isWildcard, nodes: [node] });
    else
      parts[parts.length - 1] = {
        written: last.written + written,
        isWildcard,
        nodes: [...last.nodes, node],
      };
  }
  return parts;
}

/** The text that the part stands for, if it is plain. */
export function literalText({ nodes }: GlobPart): string {
  return nodes.map((node) => (node.kind === "character" ? node.is : "")).join("");
}

interface Piece {
  readonly node: GlobNode;
  readonly written: string;
}

/** Where a sequence stands: whether a name of the path begins before it and ends after it. */
interface Surroundings {
  readonly begins: boolean;
  readonly ends: boolean;
  readonly depth: number;
}

const whole: Surroundings = { begins: true, ends: true, depth: 0 };

function piecesOf(characters: readonly string[], around: Surroundings): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const isNameStart = (): boolean => (at === 0 ? around.begins : characters[at - 1] === "/");
  const isNameEnd = (end: number): boolean =>
    end === characters.length ? around.ends : characters[end] === "/";
  const take = (node: GlobNode, end: number): void => {
    pieces.push({ node, written: characters.slice(at, end).join("") });
    at = end;
  };
  const groupAt = (from: number, separator: "," | "|"): Group | undefined =>
    around.depth < deepest ? alternativesIn(characters, from, separator) : undefined;
  const inside = ({ alternatives, end }: Group): readonly GlobSequence[] =>
    alternatives.map((each) =>
      nodesOf(characters.slice(each.start, each.end), {
        begins: isNameStart(),
        ends: isNameEnd(end),
        depth: around.depth + 1,
      }),
    );
  const takeStars = (): void => {
    let end = at;
    while (characters[end] === "*") end += 1;
    if (characters[end] === "(" && groupAt(end, "|") !== undefined) end -= 1;
    const isName = isNameStart() && isNameEnd(end);
    if (end - at !== 2 || !isName) return take({ kind: "star", isName }, end);
    if (characters[end] === "/") return take({ kind: "folders" }, end + 1);
    while (pieces.at(-1)?.node.kind === "folders") pieces.pop();
    const slash = pieces.at(-1)?.node;
    const isSlash = slash?.kind === "character" && slash.is === "/";
    // After a star there has to be something: picomatch reads it so, and a star would match every file by itself.
    if (!isSlash || pieces.at(-2)?.node.kind === "star") return take({ kind: "all" }, end);
    pieces.pop();
    take({ kind: "rest" }, end);
  };
  while (at < characters.length) {
    const character = characters[at] ?? "";
    const next = characters[at + 1];
    const group = next === "(" && "@?*+!".includes(character) ? groupAt(at + 1, "|") : undefined;
    const braces = character === "{" ? groupAt(at, ",") : undefined;
    const square = character === "[" ? readClass(characters, at) : undefined;
    if (character === "\\" && next !== undefined) take({ kind: "character", is: next }, at + 2);
    else if (group !== undefined) take(groupNode(character, inside(group)), group.end);
    else if (character === "*") takeStars();
    else if (character === "?") take({ kind: "one" }, at + 1);
    else if (square !== undefined) take(square.node, square.end);
    else if (braces !== undefined) {
      const of =
        braces.alternatives.length > 1 ? inside(braces) : rangeNodes(characters, at, braces);
      if (of === undefined) take({ kind: "character", is: character }, at + 1);
      else take({ kind: "choice", of, orNone: false, isRepeated: false }, braces.end);
    } else take({ kind: "character", is: character }, at + 1);
  }
  return pieces;
}

function nodesOf(characters: readonly string[], around: Surroundings): GlobSequence {
  return piecesOf(characters, around).map(({ node }) => node);
}

function groupNode(mark: string, of: readonly GlobSequence[]): GlobNode {
  if (mark === "!") return { kind: "other", than: of };
  return {
    kind: "choice",
    of,
    orNone: mark === "?" || mark === "*",
    isRepeated: "*+".includes(mark),
  };
}

function rangeNodes(
  characters: readonly string[],
  at: number,
  { end }: Group,
): readonly GlobSequence[] | undefined {
  return rangeIn(characters.slice(at + 1, end - 1).join(""))?.map((text) =>
    Array.from(text, (is) => ({ kind: "character", is })),
  );
}
