// What stands at a position of an open text: its unit, and the terms of it.

import type { Position, Range } from "vscode-languageserver";
import type { BitextUnit } from "../../../model/bitext.ts";
import type { Range as Offsets } from "../../../model/location.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import type { ReadBitexts } from "../../../session/check/checker.ts";
import type { PlacedBitext } from "../../../session/check/placed-bitext.ts";
import { termsOfUnit, type UnitTerms } from "../../../session/check/terms-of-unit.ts";
import {
  rangeOfUnit,
  unitAt,
  type SideName,
  type UnitPlace,
} from "../../../session/check/unit-at.ts";
import type { CompiledGlossary } from "../../../terms/patterns/compile-glossary.ts";
import type { TermOccurrence } from "../../../terms/recognition/term-occurrence.ts";
import type { Server } from "../server.ts";
import { kindOfText } from "../texts/kind-of-text.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { offsetOf, rangeOfOffsets } from "../texts/ranges.ts";

/** A text of a check, read and aligned. */
export interface ReadPair {
  readonly project: OpenProject;
  readonly read: ReadBitexts;
  readonly placed: PlacedBitext;
  readonly compiled: CompiledGlossary;
  /** Of a path of its texts or findings. */
  readonly absoluteOf: (path: string) => string;
}

export interface Standing extends ReadPair {
  readonly place: UnitPlace;
  readonly terms: UnitTerms;
}

/** The pairs of which the text, by its absolute path, is one half; none for any other text, and where reading fails. */
export async function readPairs(path: string, { workspace }: Server): Promise<readonly ReadPair[]> {
  const project = workspace.projectOf(path);
  if (project === undefined || kindOfText(path, project) !== "checked") return [];
  try {
    const read = await project.session.read({ paths: [path] });
    return read.bitexts.map((placed) => {
      const { source, target } = placed.bitext;
      const pair = { source: source.language, target: target.language };
      const absoluteOf = (each: string): string => absolutePath(placed.folder, each);
      return { project, read, placed, compiled: read.glossaryFor(pair), absoluteOf };
    });
  } catch {
    // The diagnostics of the text say why.
    return [];
  }
}

export async function standingAt(
  path: string,
  position: Position,
  server: Server,
): Promise<Standing | undefined> {
  for (const pair of await readPairs(path, server)) {
    const { folder, bitext } = pair.placed;
    const named = [bitext.source, bitext.target].find(
      (side) => absolutePath(folder, side.path) === path,
    );
    if (named === undefined) continue;
    const place = unitAt(bitext, named.path, offsetOf(position, named.content));
    if (place === undefined) continue;
    return { ...pair, place, terms: termsOfUnit(place.unit, bitext, pair.compiled) };
  }
  return undefined;
}

/** The term at the place itself. */
export function termAt({ place, terms }: Standing): TermOccurrence | undefined {
  return terms[place.side].find(
    ({ range }) => range.start <= place.offset && place.offset <= range.end,
  );
}

/** Where a part of a unit is in its file, and which file that is. */
export function locate(
  { placed: { folder, bitext } }: Pick<ReadPair, "placed">,
  unit: BitextUnit,
  side: SideName,
  part?: Offsets,
): { readonly path: string; readonly range: Range } | undefined {
  const offsets = rangeOfUnit(unit, side, part);
  if (offsets === undefined) return undefined;
  const { path, content } = bitext[side];
  return { path: absolutePath(folder, path), range: rangeOfOffsets(offsets, content) };
}
