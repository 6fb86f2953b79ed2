// From a term to its row in the glossary, and from a sentence to the one that it translates.

import type { Location, Position } from "vscode-languageserver";
import { absolutePath } from "../../../project/disk/files.ts";
import type { Server } from "../server.ts";
import { rangeFromPoint } from "../texts/ranges.ts";
import { locate, standingAt, termAt } from "./standing.ts";

/** The rows of the concepts that the words may be. */
export async function definition(
  path: string,
  position: Position,
  server: Server,
): Promise<readonly Location[]> {
  const standing = await standingAt(path, position, server);
  const term = standing && termAt(standing);
  if (standing === undefined || term === undefined) return [];
  const { folder } = standing.read.config;
  const terms = [term.term, ...term.alternatives.flatMap(({ terms: [first] }) => first ?? [])];
  return terms.flatMap(({ location }) => {
    if (location === undefined) return [];
    const file = absolutePath(folder, location.path);
    const content = server.workspace.contentOf(file) ?? "";
    const { line } = location;
    return [{ uri: server.workspace.uriOf(file), range: rangeFromPoint({ line }, content) }];
  });
}

/** The sentence on the other side. */
export async function declaration(
  path: string,
  position: Position,
  server: Server,
): Promise<readonly Location[]> {
  const standing = await standingAt(path, position, server);
  if (standing === undefined) return [];
  const { unit, side } = standing.place;
  const other = locate(standing, unit, side === "target" ? "source" : "target");
  return other === undefined
    ? []
    : [{ uri: server.workspace.uriOf(other.path), range: other.range }];
}
