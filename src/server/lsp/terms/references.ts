// Where a concept stands in all texts of the project.

import type { Location, Position } from "vscode-languageserver";
import { absolutePath } from "../../../project/disk/files.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import { termsOfUnit } from "../../../session/check/terms-of-unit.ts";
import { rangeOfUnit } from "../../../session/check/unit-at.ts";
import type { Server } from "../server.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { rangeOfOffsets } from "../texts/ranges.ts";
import { standingAt, termAt } from "./standing.ts";

const sides = ["source", "target"] as const;

/** From a term in a text, or from a row of the glossary; its own row comes first if the declaration is wanted. */
export async function references(
  path: string,
  position: Position,
  { withRow, isWanted }: { readonly withRow: boolean; readonly isWanted: () => boolean },
  server: Server,
): Promise<readonly Location[]> {
  const project = server.workspace.projectOf(path);
  if (project === undefined) return [];
  const id =
    (await conceptInRow(path, position, project)) ?? (await conceptInText(path, position, server));
  if (id === undefined) return [];
  const rows = withRow ? await rowsOf(id, project, server) : [];
  return [...rows, ...(await occurrencesOf(id, project, isWanted, server))];
}

async function conceptInText(
  path: string,
  position: Position,
  server: Server,
): Promise<string | undefined> {
  const standing = await standingAt(path, position, server);
  return standing && termAt(standing)?.concept.id;
}

async function conceptInRow(
  path: string,
  { line }: Position,
  { session }: OpenProject,
): Promise<string | undefined> {
  const { folder, glossary } = session.config();
  if (!arePathsOf(folder, glossary, path)) return undefined;
  const { concepts } = await session.glossary();
  return concepts.find(({ terms }) =>
    terms.some(
      ({ location }) => location?.line === line + 1 && absolutePath(folder, location.path) === path,
    ),
  )?.id;
}

async function rowsOf(
  id: string,
  { session }: OpenProject,
  { workspace }: Server,
): Promise<readonly Location[]> {
  const { concepts } = await session.glossary();
  const { folder } = session.config();
  const lines = new Map<string, Location>();
  for (const { location } of concepts.find((concept) => concept.id === id)?.terms ?? []) {
    if (location === undefined) continue;
    const start = { line: location.line - 1, character: 0 };
    const uri = workspace.uriOf(absolutePath(folder, location.path));
    lines.set(`${uri} ${location.line}`, { uri, range: { start, end: start } });
  }
  return [...lines.values()];
}

async function occurrencesOf(
  id: string,
  project: OpenProject,
  isWanted: () => boolean,
  { workspace }: Server,
): Promise<readonly Location[]> {
  const { bitexts, glossaryFor } = await project.session.read({ paths: [] });
  const found: Location[] = [];
  const seen = new Set<string>();
  for (const { folder, bitext } of bitexts) {
    const pair = { source: bitext.source.language, target: bitext.target.language };
    const compiled = glossaryFor(pair);
    for (const unit of bitext.units) {
      const terms = termsOfUnit(unit, bitext, compiled);
      for (const side of sides)
        for (const { concept, alternatives, range } of terms[side]) {
          if (concept.id !== id && !alternatives.some((other) => other.id === id)) continue;
          const offsets = rangeOfUnit(unit, side, range);
          if (offsets === undefined) continue;
          const { path, content } = bitext[side];
          const location = {
            uri: workspace.uriOf(absolutePath(folder, path)),
            range: rangeOfOffsets(offsets, content),
          };
          const key = JSON.stringify(location);
          // A source may have several translations.
          if (!seen.has(key)) found.push(location);
          seen.add(key);
        }
    }
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    if (!isWanted()) return [];
  }
  return found;
}
