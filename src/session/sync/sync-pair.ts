// Keeps one file of a project equal to what a store has at an address.

import { InputError, type Warning } from "../../model/errors.ts";
import type { Config, SyncPair } from "../../project/config/config.ts";
import { trustedCacheFolder } from "../../project/disk/cache-folder.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { readUtf8 } from "../../project/disk/read-text.ts";
import { openStore } from "../../project/remote/open-store.ts";
import { syncGlossary } from "./sync-glossary.ts";
import { syncMemory } from "./sync-memory.ts";
import type { SyncOutcome } from "./sync-outcome.ts";

export interface SyncOptions {
  /** Whether nothing is to be written, on either side. */
  readonly dryRun: boolean;
  readonly tool: { readonly name: string; readonly version: string };
  readonly warn: (warning: Warning) => void;
}

/**
 * Nothing is overwritten that both sides changed. Throws `StoreAway` where the store does not answer, `InputError` for what it
 * refuses, and what reading the file throws.
 */
export async function syncPair(
  pair: SyncPair,
  config: Config,
  options: SyncOptions,
): Promise<SyncOutcome> {
  const { folder, source, target } = config;
  const { store, file } = pair;
  const client = openStore(store, store.href, config);
  const cacheFolder = trustedCacheFolder(config.cacheFolder, options.warn);
  const request = { ...pair, ...options, client, folder, cacheFolder, source, target };
  const sync = store.kind === "memories" ? syncMemory : syncGlossary;
  const work = (): Promise<SyncOutcome> => sync(textOf(folder, file), request);
  return options.dryRun ? work() : whileLocked(folder, file, work);
}

function textOf(folder: string, file: string): string | undefined {
  try {
    return readUtf8(folder, file);
  } catch (error) {
    if (error instanceof InputError && error.code === "fileMissing") return undefined;
    throw error;
  }
}
