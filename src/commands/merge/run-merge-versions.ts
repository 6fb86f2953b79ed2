// `glosa merge --base`: merges two versions of one file with their common ancestor; called by git's merge driver.

import { forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import { tmxFormat } from "../../formats/tmx/index.ts";
import { InputError } from "../../model/errors.ts";
import { whileLocked } from "../../project/disk/file-lock.ts";
import { readUtf8 } from "../../project/disk/read-text.ts";
import { saveNewTexts } from "../../project/disk/save-text.ts";
import { mergeTableVersions, mergeTmxVersions } from "../../session/merge/merge-versions.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { MergeCommandOptions } from "./merge-options.ts";

/** Exit code 1 if units or rows remain in conflict, marked in the output. */
export async function runMergeVersions(
  base: string,
  paths: readonly string[],
  options: MergeCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  return whileLocked(io.workingFolder, options.output, async () =>
    mergeVersions(base, paths, options, io),
  );
}

function mergeVersions(
  base: string,
  paths: readonly string[],
  options: MergeCommandOptions,
  io: CommandIo,
): ExitCode {
  const [ours, theirs, more] = paths;
  if (ours === undefined || theirs === undefined || more !== undefined)
    throw new InputError("mergeBaseNeedsTwo");
  const name = options.name ?? ours;
  const { workingFolder: folder, translate } = io;
  const versions = {
    base: readUtf8(folder, base),
    ours: readUtf8(folder, ours),
    theirs: readUtf8(folder, theirs),
  };
  const isTable = forPath(glossaryFormats, name)?.name === "csv";
  if (!isTable && forPath([tmxFormat], name) === undefined)
    throw new InputError("mergeFormat", { path: name });
  const { text, conflicts } = isTable
    ? mergeTableVersions(versions, name)
    : mergeTmxVersions(versions, name);
  const output = { path: options.output, chunks: [text] };
  saveNewTexts(folder, [output], { force: options.force === true });
  if (options.json === true)
    io.write(`${JSON.stringify({ version: 1, tool: io.tool, path: options.output, conflicts })}\n`);
  else if (conflicts > 0)
    io.write(
      `${translate(isTable ? "merge.rowsInConflict" : "merge.unitsInConflict", { count: conflicts, path: name })}\n`,
    );
  return conflicts > 0 ? 1 : 0;
}
