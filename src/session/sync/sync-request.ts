// What one memory or glossary is kept equal with.

import type { Warning } from "../../model/errors.ts";
import type { SyncPair } from "../../project/config/config.ts";
import type { StoreClient } from "../../project/remote/store-client.ts";

export interface SyncRequest extends SyncPair {
  readonly client: StoreClient;
  /** Absolute; base of `file`. */
  readonly folder: string;
  /** Where the last state is kept; trusted. Without it every run is a first one. */
  readonly cacheFolder: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly dryRun: boolean;
  readonly tool: { readonly name: string; readonly version: string };
  readonly warn: (warning: Warning) => void;
}

/** The name of the kept state. */
export function baseName({ store, file }: SyncPair): string {
  return `${store.href} sync ${file}`;
}
