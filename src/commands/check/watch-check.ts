// `glosa check --watch`: checks again whatever is saved, until it is interrupted.

import { formatForPath } from "../../formats/index.ts";
import { decisionsFileName } from "../../project/bitext/decisions-file.ts";
import { configFileName } from "../../project/config/config.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { watchFolders } from "../../project/disk/watch-folders.ts";
import type { CheckRequest } from "../../session/check/check-request.ts";
import type { Checked } from "../../session/check/checker.ts";
import type { Session } from "../../session/session.ts";
import { tellFailure } from "../terminal/tell-failure.ts";
import type { CommandIo } from "../wiring/command-io.ts";

interface Watched {
  readonly session: Session;
  readonly request: CheckRequest;
  /** Files that the check writes itself. */
  readonly written: readonly string[];
  /** Checks, and tells what was found. */
  readonly check: (request: CheckRequest) => Promise<Checked>;
}

/**
 * Returns when somebody interrupts. When articles are saved, their pairs are checked; when the glossary is, or anything
 * new, everything. What cannot be read meanwhile is told, and tried again when it changes.
 */
export async function watchCheck(
  { session, request, written, check }: Watched,
  io: CommandIo,
): Promise<void> {
  let whole: Checked | undefined;
  const run = async (asked: CheckRequest): Promise<void> => {
    try {
      const checked = await check(asked);
      if (asked === request) whole = checked;
    } catch (error) {
      tellFailure(error, io);
    }
    io.writeError(`${io.translate("commands.check.watching")}\n`);
  };
  const ignored = new Set(written.map((path) => absolutePath(io.workingFolder, path)));
  await run(request);
  // One check at a time; what changes during one is checked after it.
  let running = Promise.resolve();
  const changed = (all: readonly string[]): void => {
    const paths = all.filter((path) => !ignored.has(path) && isOfInterest(path));
    if (paths.length === 0) return;
    for (const path of paths) session.changed(path);
    running = running.then(() => {
      const time = io.now().toTimeString().slice(0, 8);
      io.writeError(`\n${io.translate("commands.check.changedAt", { time })}\n`);
      return run(areTexts(paths, whole, request) ? { files: paths } : request);
    });
  };
  const watch = watchFolders(foldersOf(whole, session, io), changed);
  await io.untilInterrupted();
  watch.close();
  await running;
}

function isOfInterest(path: string): boolean {
  return (
    formatForPath(path) !== undefined ||
    path.endsWith(configFileName) ||
    path.endsWith(decisionsFileName)
  );
}

/** Whether these are articles of pairs in glosa.json, which can be checked without the others. */
function areTexts(
  paths: readonly string[],
  whole: Checked | undefined,
  request: CheckRequest,
): boolean {
  if (whole === undefined || !("paths" in request) || request.paths[0] !== undefined) return false;
  const texts = new Set(
    whole.bitexts.flatMap(({ folder, bitext }) =>
      [bitext.source, bitext.target].map(({ path }) => absolutePath(folder, path)),
    ),
  );
  return paths.every((path) => texts.has(path));
}

/** The project's, or those of what was named. */
function foldersOf(
  checked: Checked | undefined,
  session: Session,
  io: CommandIo,
): readonly string[] {
  const { path, folder } = session.config();
  if (path !== undefined || checked === undefined) return [folder];
  const folders = checked.bitexts.flatMap(({ folder: base, bitext }) =>
    [bitext.source, bitext.target].map((side) => absolutePath(base, `${side.path}/..`)),
  );
  return [...new Set([...folders, io.workingFolder])];
}
