// Imports concepts into a project's glossary: new ones into one file, changes into the files they are already in.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileStem } from "../../formats/file-stem.ts";
import type { GlossaryFormat, TableReading } from "../../formats/format.ts";
import type { Concept, Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { ConflictPolicy } from "../../terms/glossary/conflict-policies.ts";
import { mergeConcepts, type ConceptMerge } from "../../terms/glossary/merge-concepts.ts";
import { expandPaths } from "../disk/glob.ts";
import { readFileChunksFrom } from "../disk/read-file.ts";
import { editGlossary, type GlossaryEdit } from "./edit-glossary.ts";
import { inOwnLanguages } from "./in-own-languages.ts";
import { loadGlossaryFile } from "./load-glossary.ts";

export interface GlossaryImport extends Omit<GlossaryEdit, "path"> {
  /** The glossary files of the project, paths or patterns. */
  readonly paths: readonly string[];
  /** The file for new concepts; it need not be among `paths` or exist. */
  readonly into: string;
  readonly policy: ConflictPolicy;
  readonly dryRun: boolean;
}

export interface GlossaryImportResult extends ConceptMerge {
  /** Files written, or that would have been. */
  readonly files: readonly string[];
}

/** Reads a file to import: its path is relative to `folder`. */
export async function readImport(
  path: string,
  format: GlossaryFormat,
  {
    folder,
    source,
    target,
    warn,
    table,
  }: Pick<GlossaryEdit, "folder" | "source" | "target" | "warn"> & {
    readonly table?: TableReading;
  },
): Promise<Glossary> {
  const read = await format.loadReader();
  const context = {
    ...{ path, warn, sourceLanguage: source, targetLanguage: target },
    ...(table !== undefined && { table }),
  };
  return read(readFileChunksFrom(folder, path), context);
}

/** Throws `InputError` `changedMeanwhile` if another process changes a concept before the lock is taken. */
export async function importGlossary(
  further: readonly Concept[],
  options: GlossaryImport,
): Promise<GlossaryImportResult> {
  const { folder, paths, into, policy, dryRun, source, target, warn, tool } = options;
  const places = new Map<Concept, string>();
  // The warnings are reported when the project is opened.
  const quiet = { folder, source, target, warn: () => undefined };
  const there = expandPaths(folder, existsSync(resolve(folder, into)) ? [...paths, into] : paths);
  for (const path of there)
    for (const concept of (await loadGlossaryFile(path, quiet)).concepts) places.set(concept, path);
  const own = [...places.keys()];
  const incoming = inOwnLanguages(further, own, { into, warn });
  const merged = mergeConcepts(own, incoming, { source, target, policy });
  const byFile = new Map<string, { before: Concept; after: Concept }[]>();
  for (const change of merged.changed) {
    const path = places.get(change.before) ?? into;
    byFile.set(path, [...(byFile.get(path) ?? []), change]);
  }
  if (merged.added.length > 0 && !byFile.has(into)) byFile.set(into, []);
  const files = [...byFile.keys()];
  if (dryRun) return { ...merged, files };
  for (const [path, changes] of byFile) {
    const added = path === into ? merged.added.map((concept) => homed(concept, path)) : [];
    await editGlossary({ folder, path, source, target, warn, tool }, (current) =>
      withChanges(current, changes, added, path),
    );
  }
  return { ...merged, files };
}

/** A glossary file is named after its subject field; its terms are not on any line yet. */
function homed(concept: Concept, path: string): Concept {
  const terms = concept.terms.map((term) => ({ ...term, location: undefined }));
  return { ...concept, terms, subjectField: concept.subjectField || fileStem(path) };
}

function withChanges(
  current: Glossary,
  changes: readonly { readonly before: Concept; readonly after: Concept }[],
  added: readonly Concept[],
  path: string,
): Glossary {
  const concepts = [...current.concepts];
  for (const { before, after } of changes) {
    const at = concepts.findIndex((each) => same(each, before));
    if (at < 0) throw new InputError("changedMeanwhile", { path, data: { id: before.id } });
    concepts[at] = after;
  }
  const taken = new Set(concepts.map(({ id }) => id));
  const clash = added.find(({ id }) => taken.has(id));
  if (clash !== undefined)
    throw new InputError("changedMeanwhile", { path, data: { id: clash.id } });
  return { kind: "glossary", concepts: [...concepts, ...added] };
}

function same(left: Concept, right: Concept): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
