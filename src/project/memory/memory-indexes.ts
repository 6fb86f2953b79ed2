// The indexes of memory files, brought up to date: only what changed is read again. What builds them is loaded when
// something has.

import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { env } from "node:process";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { cacheFolderName, prepareCacheFolder } from "../disk/cache-folder.ts";
import { requireFile } from "../disk/read-file.ts";
import type { StaleFile } from "./build-indexes.ts";
import type { IndexRequest } from "./index-request.ts";
import { fileState, hashOf, looksUnchanged, readManifest, writeManifest } from "./manifest.ts";
import type { FileState, Manifest } from "./manifest.ts";

export interface IndexedFile {
  readonly path: string;
  /** Absolute paths of the parts without extension, and the files that the units of each are in. */
  readonly parts: readonly { readonly stem: string; readonly files: number }[];
  readonly units: number;
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
  if (stale.length > 0) {
    const { buildIndexes } = await import("./build-indexes.ts");
    for (const [path, manifest] of await buildIndexes(stale, folder, request))
      manifests.set(path, manifest);
  }
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
