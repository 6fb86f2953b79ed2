// Tells open pages of files that change on the disk. Answers do not depend on it: they compare stamps.

import { formatForPath } from "../../../formats/index.ts";
import type { ChangedRole } from "../../../model/page/events.ts";
import { decisionsFileName } from "../../../project/bitext/decisions-file.ts";
import { configFileName } from "../../../project/config/config.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import { pathWithin } from "../../../project/disk/path-within.ts";
import { watchFolders, type FolderWatch } from "../../../project/disk/watch-folders.ts";
import type { PageState } from "../page-state.ts";

export function watchProject({ root, sessions, events, options }: PageState): FolderWatch {
  const roleOf = (path: string): ChangedRole | undefined => {
    if (path.endsWith(configFileName)) return "configuration";
    if (path.endsWith(decisionsFileName)) return "text";
    if (formatForPath(path) === undefined) return undefined;
    const { glossary, memory, folder } = sessions.any().session.config();
    if (arePathsOf(folder, glossary, path)) return "glossary";
    return arePathsOf(folder, memory, path) ? "memory" : "text";
  };
  const changed = (all: readonly string[]): void => {
    const byRole = new Map<ChangedRole, string[]>();
    for (const path of all) {
      const role = safely(() => roleOf(path));
      if (role === undefined) continue;
      byRole.set(role, [...(byRole.get(role) ?? []), pathWithin(root, root, path) ?? path]);
    }
    for (const [role, paths] of byRole) events.tell({ kind: "changed", role, paths });
  };
  // Without a project, the folder may be a home with everything in it.
  if (sessions.any().session.config().path === undefined && options.config === undefined)
    return { close: () => undefined };
  try {
    return watchFolders([root], changed);
  } catch {
    // Where the system watches no more, pages learn of changes when they ask.
    return { close: () => undefined };
  }
}

/** While glosa.json is damaged nothing says what a file is; whoever asks is told of the damage. */
function safely<Answer>(look: () => Answer): Answer | "configuration" {
  try {
    return look();
  } catch {
    return "configuration";
  }
}
