// The memory of a project: its files and the memories of stores that it names, as one.

import type { JoinableMemory, MemoryStore } from "../../memory/memory-store.ts";
import { JoinedMemory } from "../../memory/search/joined-memory.ts";
import { isAddress, type StoreAddress } from "../../model/store/store-address.ts";
import type { Config } from "../config/config.ts";
import { givenStoreAddress } from "../config/read-stores.ts";
import { trustedCacheFolder } from "../disk/cache-folder.ts";
import { FileMemory, type MemoryFile } from "../memory/file-memory.ts";
import { memoryFiles, openMemory, type OpenMemoryOptions } from "../memory/open-memory.ts";
import { openStore } from "./open-store.ts";
import { RemoteMemory } from "./remote-memory.ts";
import { StoreAway } from "./store-away.ts";
import type { StoreClient } from "./store-client.ts";

const nothing = (): void => undefined;

/** Earlier files and addresses come first among equal matches. The caller closes it. */
export async function openProjectMemory(
  project: Config,
  watch: Pick<OpenMemoryOptions, "warn" | "progress">,
): Promise<MemoryStore> {
  const { source, target, folder, cacheFolder, memoryPenalties: penalties, memory } = project;
  const languages = { source, target };
  const request = { ...languages, folder, cacheFolder, ...watch };
  if (!memory.some(isAddress)) return openMemory(memory, { ...request, penalties });
  const { warn = nothing } = watch;
  const opened: JoinableMemory[] = [];
  try {
    for (const place of placesOf(project))
      opened.push(
        "files" in place
          ? await FileMemory.open(place.files, { ...request, warn })
          : await RemoteMemory.open({
              ...{ address: place.address, languages, warn },
              store: storeOf(place.address, place.written, project),
              penalty: penalties[place.written] ?? 0,
              cacheFolder: trustedCacheFolder(cacheFolder, nothing),
            }),
      );
  } catch (error) {
    for (const each of opened) await each.close();
    throw error;
  }
  return new JoinedMemory(languages, opened);
}

type Place =
  | { readonly files: readonly MemoryFile[] }
  | { readonly address: StoreAddress; readonly written: string };

/** In the order written; files that stand together are one memory, and each address and file is there once. */
function placesOf({ folder, memory, memoryPenalties }: Config): readonly Place[] {
  const places: Place[] = [];
  const known = new Set<string>();
  for (const written of memory) {
    if (isAddress(written)) {
      const address = givenStoreAddress(written, "memories");
      if (!known.has(address.href)) places.push({ address, written });
      known.add(address.href);
      continue;
    }
    const files = memoryFiles(folder, [written], memoryPenalties).filter(
      ({ path }) => !known.has(path),
    );
    for (const { path } of files) known.add(path);
    const last = places.at(-1);
    if (last !== undefined && "files" in last)
      places.splice(-1, 1, { files: [...last.files, ...files] });
    else places.push({ files });
  }
  return places;
}

function storeOf(address: StoreAddress, written: string, project: Config): StoreClient | StoreAway {
  try {
    return openStore(address, written, project);
  } catch (error) {
    if (error instanceof StoreAway) return error;
    throw error;
  }
}
