// Reads memory files and writes their indexes, in worker threads if that pays off.

import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ScannedUnits } from "../../memory/index/index-builder.ts";
import { indexVersion } from "../../memory/index/segment-index.ts";
import { entryAt, removeOwnFile } from "../disk/own-file.ts";
import { unfinishedName } from "../disk/unfinished.ts";
import { runInWorkers, workersAvailable } from "../workers/worker-pool.ts";
import { buildParts, writeJoinedIndex, type BuiltPart, type PartTask } from "./build-part.ts";
import { isSmall, mostOwn } from "./cover-parts.ts";
import type { IndexRequest } from "./index-request.ts";
import {
  fileState,
  hashOf,
  readManifest,
  writeManifest,
  type FileState,
  type Manifest,
  type ManifestPart,
} from "./manifest.ts";
import { cutFile } from "./part-of-file.ts";
import { unitFilePath } from "./unit-files.ts";

/**
 * A file up to this many bytes has a single index: about a million and a half units, which one core sorts in
 * memory.
 */
const mostJoined = 600_000_000;
/** With fewer bytes to read, starting workers takes longer than reading. */
const worthWorkers = 8_000_000;
const abandonedAfter = 3_600_000;
const workerFile = new URL("./memory-worker.js", import.meta.url);

/** A file whose index is missing or out of date. */
export interface StaleFile {
  readonly path: string;
  readonly key: string;
  readonly state: FileState;
  readonly before: Manifest | undefined;
}

export interface BuiltIndexes {
  /** By the path of the memory file. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** By the name of the part: what is to be indexed together with other files. */
  readonly scanned: ReadonlyMap<string, ScannedUnits>;
}

/** Builds them in `folder`. Of small files, if there are many, only the units. */
export async function buildIndexes(
  stale: readonly StaleFile[],
  folder: string,
  request: IndexRequest,
): Promise<BuiltIndexes> {
  removeAbandoned(folder);
  removeForsaken(folder, request);
  let units = 0;
  const watch = {
    warn: request.warn,
    progress: (more: number): void => {
      units += more;
      request.progress?.(units);
    },
  };
  const workers = workersAvailable(workerFile);
  const bytes = stale.reduce((sum, { state }) => sum + state.size, 0);
  const inWorkers = workers > 1 && bytes >= worthWorkers;
  const isShared = stale.filter(({ state }) => isSmall(state.size)).length > mostOwn;
  const plans = stale.map((file) => {
    const whole = resolve(request.folder, file.path);
    const parts = inWorkers ? (cutFile(whole, workers) ?? [undefined]) : [undefined];
    const tasks = parts.map((part): PartTask => {
      const { source, target } = request;
      const output = join(folder, `tmp-${randomUUID()}`);
      const scanOnly = isSmall(file.state.size)
        ? isShared
        : parts.length > 1 && file.state.size <= mostJoined;
      return { file: whole, path: file.path, part, source, target, output, scanOnly };
    });
    return { file, tasks };
  });
  const tasks = plans.flatMap((plan) => plan.tasks);
  const built =
    inWorkers && tasks.length > 1
      ? await runInWorkers<typeof buildParts>(workerFile, tasks, watch)
      : tasks.map(() => undefined);
  const manifests = new Map<string, Manifest>();
  const scanned = new Map<string, ScannedUnits>();
  let next = 0;
  for (const { file, tasks: own } of plans) {
    const results = built.slice(next, next + own.length);
    next += own.length;
    const complete = results.every((result) => result !== undefined);
    const [first] = own;
    if (first === undefined) continue;
    if (!complete)
      for (const { stem } of results.flatMap((result) => result?.parts ?? []))
        for (const kind of ["units", "source"]) removeOwnFile(`${stem}.${kind}`);
    // What failed in a worker is repeated here, where its error can be thrown, and without splitting the file.
    const done = complete
      ? results
      : [
          await buildParts(
            {
              ...{ ...first, part: undefined, output: `${first.output}-whole` },
              scanOnly: first.scanOnly && isSmall(file.state.size),
            },
            watch,
          ),
        ];
    const parts = done.flatMap((result) => result.parts);
    const drafts = done.reduce((sum, result) => sum + result.drafts, 0);
    const cuts = complete ? own.length : 1;
    const groups =
      complete && own.length > 1 && first.scanOnly ? [joined(parts)] : parts.map((part) => [part]);
    const manifest = settle(file, { groups, drafts, cuts, folder, whole: first.file });
    manifests.set(file.path, manifest);
    if (cuts > 1) continue;
    for (const [number, { name }] of manifest.parts.entries()) {
      const units = parts[number]?.scanned;
      if (units !== undefined) scanned.set(name, units);
    }
  }
  return { manifests, scanned };
}

function joined(parts: readonly BuiltPart[]): readonly BuiltPart[] {
  const [first] = parts;
  if (first !== undefined) writeJoinedIndex(`${first.stem}.source`, parts);
  return parts;
}

// Gives the parts their final names and writes the manifests. The first of a group has the index.
function settle(
  { path, key, before, state: start }: StaleFile,
  built: {
    readonly groups: readonly (readonly BuiltPart[])[];
    readonly drafts: number;
    readonly cuts: number;
    readonly folder: string;
    readonly whole: string;
  },
): Manifest {
  const { drafts, folder, whole } = built;
  const state = fileState(whole);
  const checked = Date.now();
  // A file that changed while being read is read again next time: no hash is empty.
  const settled = state.size === start.size && state.modified === start.modified;
  const hash = settled ? hashOf(whole) : "";
  const version = hash === "" ? randomUUID() : hash;
  const parts: ManifestPart[] = [];
  for (const [index, group] of built.groups.entries()) {
    const [first] = group;
    if (first === undefined) continue;
    const name = freeName(
      folder,
      `${key}.${version.slice(0, 12)}-${built.cuts}.${index}`,
      group.length,
    );
    const stem = join(folder, name);
    // Made from other units, or the damage that prompted this build.
    for (const side of ["source", "target"]) removeOwnFile(`${stem}.${side}`);
    if (group.length > 1 || first.scanned === undefined)
      renameSync(`${first.stem}.source`, `${stem}.source`);
    for (const [number, part] of group.entries())
      renameSync(`${part.stem}.units`, unitFilePath(stem, number));
    const units = group.reduce((sum, part) => sum + part.units, 0);
    parts.push({ name, units, files: group.length });
  }
  const manifest: Manifest = {
    ...{ version: indexVersion, path, hash, ...state },
    ...{ checked, drafts, parts },
  };
  writeManifest(folder, key, manifest);
  const kept = new Set(parts.map(({ name }) => name));
  for (const part of before?.parts ?? []) if (!kept.has(part.name)) removePart(folder, part);
  return manifest;
}

/** The name, or a similar one if a folder is in the way, since nothing else can be done about that. */
function freeName(folder: string, name: string, files: number): string {
  for (let number = 0; ; number++) {
    const free = number === 0 ? name : `${name}-${number}`;
    if (filesOf(folder, free, files).every((path) => entryAt(path)?.isDirectory() !== true))
      return free;
  }
}

function filesOf(folder: string, name: string, files: number): readonly string[] {
  const stem = join(folder, name);
  const units = Array.from({ length: files }, (_, number) => unitFilePath(stem, number));
  return [`${stem}.source`, `${stem}.target`, ...units];
}

function removePart(folder: string, { name, files }: ManifestPart): void {
  for (const path of filesOf(folder, name, files)) removeOwnFile(path);
}

const buildName =
  /^tmp-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-whole)?(?:\.\d+\.(?:units|source)|\.(?:source|target))$/u;

// The remains of a process killed while building.
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!buildName.test(name) && !unfinishedName.test(name)) continue;
    const path = join(folder, name);
    const entry = entryAt(path);
    if (entry?.isFile() === true && Date.now() - entry.mtimeMs > abandonedAfter)
      removeOwnFile(path);
  }
}

// The indexes of memory files that are gone.
function removeForsaken(folder: string, request: IndexRequest): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".json")) continue;
    const key = name.slice(0, -".json".length);
    const manifest = readManifest(folder, key);
    if (manifest === undefined || existsSync(resolve(request.folder, manifest.path))) continue;
    removeOwnFile(join(folder, name));
    for (const part of manifest.parts) removePart(folder, part);
  }
}
