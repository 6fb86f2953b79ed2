// Updates the indexes of memory files: only what changed is read again. The code that builds them is loaded on
// demand.

import { createHash } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, isAbsolute, join, resolve } from "node:path";
import runtime, { env } from "node:process";
import { draftsLeft } from "../../memory/edit/finished-units.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import {
  cacheFolderName,
  makeOwnFolder,
  prepareCacheFolder,
  trustedCacheFolder,
} from "../disk/cache-folder.ts";
import { requireFile } from "../disk/read-file.ts";
import { asInputError } from "../disk/system-error.ts";
import type { BuiltIndexes, StaleFile } from "./build-indexes.ts";
import { isSmall } from "./cover-parts.ts";
import type { IndexRequest } from "./index-request.ts";
import {
  fileState,
  hashOf,
  looksUnchanged,
  readManifest,
  writeManifest,
  type FileState,
  type Manifest,
} from "./manifest.ts";
import { partsOfFiles, type IndexedFile } from "./memory-part.ts";
import { sideIndexes } from "./side-indexes.ts";

export interface IndexedFiles {
  /** Absolute path of the folder with the indexes. */
  readonly folder: string;
  /** In the order of the paths. */
  readonly files: readonly IndexedFile[];
}

/**
 * The indexed units of the files. Reads those again that are missing, stale or in `rebuild` (where a reader found
 * damage). Two processes may do so at once: parts are named after their content and renamed when complete.
 */
export async function ensureIndexes(
  paths: readonly string[],
  request: IndexRequest,
  rebuild: ReadonlySet<string> = new Set(),
): Promise<IndexedFiles> {
  const folder = writableFolder(request);
  const manifests = new Map<string, Manifest>();
  const stale: StaleFile[] = [];
  for (const path of paths) {
    requireFile(request.folder, path);
    const file = resolve(request.folder, path);
    const state = fileState(file);
    const key = keyOf(path, request);
    const before = readManifest(folder, key);
    const current = rebuild.has(path) ? undefined : stillGood(before, state, file);
    if (current === undefined) stale.push({ path, key, state, before });
    else {
      manifests.set(path, current);
      if (current !== before) writeManifest(folder, key, current);
    }
  }
  let scanned: BuiltIndexes["scanned"] = new Map();
  if (stale.length > 0) {
    const { buildIndexes } = await import("./build-indexes.ts");
    try {
      const built = await buildIndexes(stale, folder, request);
      for (const [path, manifest] of built.manifests) manifests.set(path, manifest);
      scanned = built.scanned;
    } catch (error) {
      // A failed write names no path; all other failures do.
      throw asInputError(error, namesPath(error) ? undefined : folder) ?? error;
    }
  }
  const files = paths.map((path): IndexedFile => {
    const { parts = [], drafts = 0, size = 0 } = manifests.get(path) ?? {};
    // Each time, not only when the file is read: the user wants to know what is not searched.
    if (drafts > 0) request.warn(draftsLeft(path, drafts));
    return {
      path,
      parts: parts.map((part) => ({
        ...part,
        stem: join(folder, part.name),
        isSmall: parts.length === 1 && isSmall(size),
      })),
      units: parts.reduce((sum, { units }) => sum + units, 0),
    };
  });
  if (scanned.size > 0) await joinScanned(files, { ...request, folder }, scanned);
  return { folder, files };
}

// While what was read of the files is at hand: from their units it would be made in twice the time.
async function joinScanned(
  files: readonly IndexedFile[],
  { folder, source, target }: IndexRequest,
  scanned: BuiltIndexes["scanned"],
): Promise<void> {
  const parts = partsOfFiles(files, new Map());
  const progress = (): void => undefined;
  const languages = { source, target };
  const indexes = await sideIndexes(parts, "source", { folder, languages, progress, scanned });
  for (const index of indexes) index.close();
  for (const part of parts) part.close();
}

function namesPath(error: unknown): boolean {
  return error instanceof Error && "path" in error;
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

/**
 * Possible locations of the index, best first: in the project; with the user's own derived files; with temporary
 * files.
 */
function* placesFor({
  folder,
  cacheFolder,
  warn,
}: Pick<IndexRequest, "folder" | "cacheFolder" | "warn">): Generator<string> {
  const own = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const trusted = trustedCacheFolder(cacheFolder, warn);
  if (trusted !== undefined) yield trusted;
  const cache = userCache();
  if (cache !== undefined && makeOwnFolder(join(cache, "glosa"))) yield join(cache, "glosa", own);
  // Others can foresee this name; what they create there belongs to them and is not used.
  const temporary = join(tmpdir(), `glosa-${runtime.geteuid?.() ?? "cache"}`);
  if (makeOwnFolder(temporary, 0o700)) yield join(temporary, own);
}

function userCache(): string | undefined {
  // The XDG specification: a relative path is ignored.
  const named = env["XDG_CACHE_HOME"];
  if (named !== undefined && isAbsolute(named)) return named;
  try {
    return join(homedir(), ".cache");
  } catch {
    // A user unknown to the system has no home folder.
    return undefined;
  }
}

function writableFolder(request: IndexRequest): string {
  for (const place of placesFor(request)) {
    if (!prepareCacheFolder(place)) continue;
    const folder = join(place, "memory");
    if (makeOwnFolder(folder) && isUsable(folder)) return folder;
  }
  throw new InputError("cannotWrite", { path: cacheFolderName });
}

function isUsable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
