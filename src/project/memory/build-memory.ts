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
import { buildParts } from "./build-part.ts";
import type { BuiltPart, PartTask } from "./build-part.ts";
import { fileState, hashOf, looksUnchanged, readManifest, writeManifest } from "./manifest.ts";
import type { FileState, Manifest } from "./manifest.ts";
import { cutFile } from "./part-of-file.ts";
import { buildInWorkers, workersAvailable } from "./worker-pool.ts";

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
  /** Absolute paths of the parts without extension. */
  readonly stems: readonly string[];
  readonly units: number;
}

/** Below so many bytes to read, starting workers takes longer than reading. */
const worthWorkers = 8_000_000;
const abandonedAfter = 3_600_000;

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
      stems: parts.map(({ name }) => join(folder, name)),
      units: parts.reduce((sum, { units }) => sum + units, 0),
    };
  });
}

/** Whether the index of a file is there and up to date; nothing is built. */
export function indexState(
  path: string,
  request: Pick<IndexRequest, "folder" | "cacheFolder" | "source" | "target">,
): { readonly units: number } | undefined {
  const file = resolve(request.folder, path);
  for (const place of placesFor(request)) {
    const manifest = readManifest(join(place, "memory", `${keyOf(path, request)}.json`));
    const current = stillGood(manifest, fileState(file), file);
    if (current !== undefined)
      return { units: current.parts.reduce((sum, { units }) => sum + units, 0) };
  }
  return undefined;
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
  const workers = workersAvailable();
  const bytes = stale.reduce((sum, { state }) => sum + state.size, 0);
  const inWorkers = workers > 1 && bytes >= worthWorkers;
  const plans = stale.map((file) => {
    const whole = resolve(request.folder, file.path);
    const parts = inWorkers ? (cutFile(whole, workers) ?? [undefined]) : [undefined];
    const tasks = parts.map((part): PartTask => {
      const { source, target } = request;
      const output = join(folder, `tmp-${randomUUID()}`);
      return { file: whole, path: file.path, part, source, target, output };
    });
    return { file, tasks };
  });
  const tasks = plans.flatMap((plan) => plan.tasks);
  const built =
    inWorkers && tasks.length > 1 ? await buildInWorkers(tasks, watch) : tasks.map(() => undefined);
  const manifests = new Map<string, Manifest>();
  let next = 0;
  for (const { file, tasks: own } of plans) {
    const results = built.slice(next, next + own.length);
    next += own.length;
    const complete = results.every((parts) => parts !== undefined);
    const [first] = own;
    if (first === undefined) continue;
    // What failed in a worker is done again here, where its error can be thrown, and without cuts.
    const parts = complete
      ? results.flat()
      : await buildParts({ ...first, part: undefined, output: `${first.output}-whole` }, watch);
    const cuts = complete ? own.length : 1;
    manifests.set(file.path, settle(file, { parts, cuts, folder, whole: first.file }));
  }
  return manifests;
}

// Moves the parts to their names and writes what is known of them.
function settle(
  { key, before, state: start }: StaleFile,
  built: {
    readonly parts: readonly BuiltPart[];
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
  const parts = built.parts.map(({ stem, units }, index) => {
    const name = `${key}.${version.slice(0, 12)}-${built.cuts}.${index}`;
    for (const kind of ["units", "source"])
      renameSync(`${stem}.${kind}`, join(folder, `${name}.${kind}`));
    return { name, units };
  });
  const manifest: Manifest = { version: indexVersion, hash, ...state, checked, parts };
  writeManifest(join(folder, `${key}.json`), manifest);
  const kept = new Set(parts.map(({ name }) => name));
  for (const { name } of before?.parts ?? []) if (!kept.has(name)) removePart(join(folder, name));
  return manifest;
}

function removePart(stem: string): void {
  for (const kind of ["units", "source", "target"]) rmSync(`${stem}.${kind}`, { force: true });
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
