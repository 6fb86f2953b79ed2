// Of what could be checked, what git says has changed; all of it if what it is checked against has.

import { decisionsFileName } from "../../project/bitext/decisions-file.ts";
import type { FoundBitext } from "../../project/bitext/find-bitexts.ts";
import type { Config } from "../../project/config/config.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { arePathsOf } from "../../project/disk/glob.ts";
import { configuredPath } from "../../project/disk/path-within.ts";
import { changedFiles, type ChangedFiles } from "../../project/git/changed-files.ts";

/** How the changed bitexts were told from the others. */
export interface Changes {
  /** What git compared with, as a person would say it. */
  readonly since: string;
  /** Why everything is checked: a glossary, glosa.json or the decisions, as the project names it. */
  readonly all?: string;
}

/** Throws what `changedFiles` throws. */
export function changedBitexts(
  found: readonly FoundBitext[],
  config: Config,
  since: string | undefined,
): { readonly found: readonly FoundBitext[]; readonly changes: Changes } {
  const changed = changedFiles(config.folder, since);
  const all = changedGround(config, changed);
  if (all !== undefined) return { found, changes: { since: changed.since, all } };
  const isChanged = ({ folder, source, target }: FoundBitext): boolean =>
    [source, target].some((path) => path !== undefined && changed.has(absolutePath(folder, path)));
  return { found: found.filter(isChanged), changes: { since: changed.since } };
}

/** The first changed file that every finding depends on. */
function changedGround(
  { folder, path, glossary }: Config,
  changed: ChangedFiles,
): string | undefined {
  const own = new Set([path, absolutePath(folder, decisionsFileName)]);
  const found = changed.paths.find(
    // A glossary that is gone has only its name.
    (each) => own.has(each) || arePathsOf(folder, glossary, each),
  );
  return found === undefined ? undefined : configuredPath(found, folder, folder);
}
