// The indexes of memory files, brought up to date: only what changed is read again.

import { createHash, randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { env } from "node:process";
import { indexVersion } from "../../memory/segment-index.ts";
import { InputError } from "../../model/errors.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { cacheFolderName, prepareCacheFolder } from "../cache-folder.ts";
import { requireFile } from "../read-file.ts";
import { runInWorkers, workersAvailable } from "../worker-pool.ts";
import { buildParts, writeJoinedIndex } from "./build-part.ts";
import type { BuiltPart, PartTask } from "./build-part.ts";
import { fileState, hashOf, looksUnchanged, readManifest, writeManifest } from "./manifest.ts";
import type { FileState, Manifest, ManifestPart } from "./manifest.ts";
import { cutFile } from "./part-of-file.ts";
import { unitFilePath } from "./unit-files.ts";

export interface IndexRequest {
  /** Where paths start. */
  readonly folder: string;
  /** Absolute path of `.glosa`; without one, and where it cannot be written to, the user's own cache is used. */
  readonly cacheFolder: string | undefined;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly report: (warning: Warning) => void;
  /** Called now and then with the units read so far, while something is built. */
  readonly progress?: (units: number) => void;
}

export interface IndexedFile {
  readonly path: string;
  /** Absolute paths of the parts without extension, and the files that the units of each are in. */
  readonly parts: readonly { readonly stem: string; readonly files: number }[];
  readonly units: number;
}

/** A file of up to so many bytes has one index: about a million and a half units, which one core sorts in memory. */
const mostJoined = 600_000_000;
/** Below so many bytes to read, starting workers takes longer than reading. */
const worthWorkers = 8_000_000;
const abandonedAfter = 3_600_000;
const workerFile = new URL("./memory-worker.js", import.meta.url);

interface StaleFile {
  readonly path: string;
  readonly key: string;
  readonly state: FileState;
  readonly before: Manifest | undefined;
}

/**
 * The indexes of the files, in that order. Builds what is missing, stale or in `rebuild` (where a reader found damage).
 * Two processes may do so at once: parts are named by what they hold and moved to their names when complete.
 */
export async function ensureIndexes(
  paths: readonly string[],
  request: IndexRequest,
  rebuild: ReadonlySet<string> = new Set(),
): Promise<readonly IndexedFile[]> {
  const folder = writableFolder(request);
  const manifests = new Map<string, Manifest>();
  const stale: StaleFile[] = [];
  for (const path of paths) {
    requireFile(request.folder, path);
    const file = resolve(request.folder, path);
    const state = fileState(file);
    const key = keyOf(path, request);
    const before = readManifest(join(folder, `${key}.json`));
    const current = rebuild.has(path) ? undefined : stillGood(before, state, file);
    if (current === undefined) stale.push({ path, key, state, before });
    else {
      manifests.set(path, current);
      if (current !== before) writeManifest(join(folder, `${key}.json`), current);
    }
  }
  if (stale.length > 0)
    for (const [path, manifest] of await build(stale, folder, request))
      manifests.set(path, manifest);
  return paths.map((path) => {
    const parts = manifests.get(path)?.parts ?? [];
    return {
      path,
      parts: parts.map(({ name, files }) => ({ stem: join(folder, name), files })),
      units: parts.reduce((sum, { units }) => sum + units, 0),
    };
  });
}

function stillGood(
  manifest: Manifest | undefined,
  state: FileState,
  file: string,
): Manifest | undefined {
  if (manifest === undefined || looksUnchanged(manifest, state)) return manifest;
  if (manifest.size !== state.size) return undefined;
  const checked = Date.now();
  return hashOf(file) === manifest.hash ? { ...manifest, ...state, checked } : undefined;
}

function keyOf(
  path: string,
  { source, target }: { readonly source: LanguageTag; readonly target: LanguageTag },
): string {
  const readable = basename(path)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40);
  const hash = createHash("sha256").update([path, source, target].join("\u0000")).digest("hex");
  return `${readable}-${hash.slice(0, 12)}`;
}

/** Where the index may stand, best first: in the project; with the user's own derived files where there is none. */
function placesFor({
  folder,
  cacheFolder,
}: Pick<IndexRequest, "folder" | "cacheFolder">): readonly string[] {
  const owner = createHash("sha256").update(folder).digest("hex");
  const own = env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const elsewhere = join(own, "glosa", owner.slice(0, 16));
  return cacheFolder === undefined ? [elsewhere] : [cacheFolder, elsewhere];
}

function writableFolder(request: IndexRequest): string {
  for (const place of placesFor(request)) {
    if (!prepareCacheFolder(place)) continue;
    const folder = join(place, "memory");
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // Not to be written to: the next place.
    }
  }
  throw new InputError("cannotWrite", { path: cacheFolderName });
}

async function build(
  stale: readonly StaleFile[],
  folder: string,
  request: IndexRequest,
): Promise<ReadonlyMap<string, Manifest>> {
  removeAbandoned(folder);
  let units = 0;
  const watch = {
    report: request.report,
    progress: (more: number): void => {
      units += more;
      request.progress?.(units);
    },
  };
  const workers = workersAvailable(workerFile);
  const bytes = stale.reduce((sum, { state }) => sum + state.size, 0);
  const inWorkers = workers > 1 && bytes >= worthWorkers;
  const plans = stale.map((file) => {
    const whole = resolve(request.folder, file.path);
    const parts = inWorkers ? (cutFile(whole, workers) ?? [undefined]) : [undefined];
    const tasks = parts.map((part): PartTask => {
      const { source, target } = request;
      const output = join(folder, `tmp-${randomUUID()}`);
      const scanOnly = parts.length > 1 && file.state.size <= mostJoined;
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
  let next = 0;
  for (const { file, tasks: own } of plans) {
    const results = built.slice(next, next + own.length);
    next += own.length;
    const complete = results.every((parts) => parts !== undefined);
    const [first] = own;
    if (first === undefined) continue;
    if (!complete)
      for (const { stem } of results.flatMap((parts) => parts ?? []))
        for (const kind of ["units", "source"]) rmSync(`${stem}.${kind}`, { force: true });
    // What failed in a worker is done again here, where its error can be thrown, and without cuts.
    const parts = complete
      ? results.flat()
      : await buildParts(
          { ...first, part: undefined, scanOnly: false, output: `${first.output}-whole` },
          watch,
        );
    const cuts = complete ? own.length : 1;
    const groups = complete && first.scanOnly ? [joined(parts)] : parts.map((part) => [part]);
    manifests.set(file.path, settle(file, { groups, cuts, folder, whole: first.file }));
  }
  return manifests;
}

function joined(parts: readonly BuiltPart[]): readonly BuiltPart[] {
  const [first] = parts;
  if (first !== undefined) writeJoinedIndex(`${first.stem}.source`, parts);
  return parts;
}

// Moves the parts to their names and writes what is known of them. The first of a group has the index.
function settle(
  { key, before, state: start }: StaleFile,
  built: {
    readonly groups: readonly (readonly BuiltPart[])[];
    readonly cuts: number;
    readonly folder: string;
    readonly whole: string;
  },
): Manifest {
  const { folder, whole } = built;
  const state = fileState(whole);
  const checked = Date.now();
  // A file that changed while it was read is read again next time: no hash is empty.
  const settled = state.size === start.size && state.modified === start.modified;
  const hash = settled ? hashOf(whole) : "";
  const version = hash === "" ? randomUUID() : hash;
  const parts: ManifestPart[] = [];
  for (const [index, group] of built.groups.entries()) {
    const [first] = group;
    if (first === undefined) continue;
    const name = `${key}.${version.slice(0, 12)}-${built.cuts}.${index}`;
    const stem = join(folder, name);
    renameSync(`${first.stem}.source`, `${stem}.source`);
    // Made of other units, or the damage that this was built for.
    rmSync(`${stem}.target`, { force: true });
    for (const [number, part] of group.entries())
      renameSync(`${part.stem}.units`, unitFilePath(stem, number));
    const units = group.reduce((sum, part) => sum + part.units, 0);
    parts.push({ name, units, files: group.length });
  }
  const manifest: Manifest = { version: indexVersion, hash, ...state, checked, parts };
  writeManifest(join(folder, `${key}.json`), manifest);
  const kept = new Set(parts.map(({ name }) => name));
  for (const part of before?.parts ?? []) if (!kept.has(part.name)) removePart(folder, part);
  return manifest;
}

function removePart(folder: string, { name, files }: ManifestPart): void {
  const stem = join(folder, name);
  for (const kind of ["source", "target"]) rmSync(`${stem}.${kind}`, { force: true });
  for (let number = 0; number < files; number++)
    rmSync(unitFilePath(stem, number), { force: true });
}

// What a process left that was killed while it built.
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith("tmp-")) continue;
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > abandonedAfter)
      rmSync(path, { force: true });
  }
}
