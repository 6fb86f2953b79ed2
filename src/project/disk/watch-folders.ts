// Tells of files that change below folders. By fs.watch, folder by folder: recursively it would watch node_modules as well.

import { readdirSync, watch, type FSWatcher } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../../model/errors.ts";
import { systemErrorCode } from "./system-error.ts";

export interface FolderWatch {
  readonly close: () => void;
}

/** Milliseconds: saving is several events, and a branch that is checked out hundreds. */
const quiet = 100;

/**
 * Calls `changed` with absolute paths, each once, when nothing has happened for a tenth of a second. Hidden folders and
 * `node_modules` are left out, as patterns leave them out; folders that come later are watched too. Throws `InputError`
 * `tooManyWatched` where the system watches no more.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (paths: readonly string[]) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const paths = [...waiting];
    waiting.clear();
    for (const folder of folders) watchBelow(folder);
    changed(paths);
  };
  const watchOne = (folder: string): void => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || isLeftOut(name)) return;
        waiting.add(join(folder, name));
        clearTimeout(timer);
        timer = setTimeout(tell, quiet);
      });
      const forget = (): void => {
        watcher.close();
        watchers.delete(folder);
      };
      // The folder is gone.
      watcher.on("error", forget);
      watchers.set(folder, watcher);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === "ENOSPC" || code === "EMFILE")
        throw new InputError("tooManyWatched", { path: folder, cause: error });
      if (code !== "ENOENT") throw error;
    }
  };
  const watchBelow = (folder: string): void => {
    watchOne(folder);
    for (const name of foldersIn(folder)) watchBelow(join(folder, name));
  };
  for (const folder of folders) watchBelow(resolve(folder));
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isLeftOut(entry.name))
      .map(({ name }) => name);
  } catch {
    // Gone meanwhile, or not to be read.
    return [];
  }
}

function isLeftOut(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
