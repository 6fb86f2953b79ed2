// `-` for a file of `glosa check`: the text comes from standard input, for editors and scripts.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { InputError } from "../../model/errors.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import type { CheckRequest } from "../../session/check/check-request.ts";
import type { Session } from "../../session/session.ts";
import { requestOfPaths } from "../shared/request-of-paths.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { CheckCommandOptions } from "./check-options.ts";

const standardInput = "-";

export interface WhatToCheck {
  readonly request: CheckRequest;
  /** As on the command line, but standard input has the name of its file. */
  readonly paths: CheckedPaths;
  /** Whether standard input is no file, so that no other command can read it again. */
  readonly isGone: boolean;
}

/**
 * What the paths ask for; standard input is read and given to the session as the unsaved text of a file. Its name is that of
 * `--stdin-filename`, else it is a file of the same kind as the other one. Throws `InputError` `stdinTwice`,
 * `stdinNameless`, `stdinFix` or `stdinUnused`.
 */
export async function whatToCheck(
  paths: CheckedPaths,
  { alone, stdinFilename, fix, dryRun, changed, since }: CheckCommandOptions,
  session: Session,
  io: CommandIo,
): Promise<WhatToCheck> {
  const given = paths.filter((path) => path === standardInput).length;
  if (given === 0) {
    if (stdinFilename !== undefined) throw new InputError("stdinUnused");
    const whole = requestOfPaths(paths, alone);
    const request = changed === true ? { ...whole, changed: { since } } : whole;
    return { request, paths, isGone: false };
  }
  if (given > 1) throw new InputError("stdinTwice");
  if (fix === true && dryRun !== true) throw new InputError("stdinFix");
  const other = paths.find((path) => path !== undefined && path !== standardInput);
  const name = stdinFilename ?? nameLike(other, alone === true);
  session.changed(name, await io.readInput());
  const named = paths.map((path) => (path === standardInput ? name : path));
  // A translation by itself: glosa.json knows its source.
  const isHalf = other === undefined && alone !== true && !isBilingual(name);
  return {
    request: isHalf ? { files: [name] } : requestOfPaths(named, alone),
    paths: named,
    isGone: stdinFilename === undefined,
  };
}

function nameLike(other: string | undefined, alone: boolean): string {
  if (other === undefined && !alone) throw new InputError("stdinNameless");
  const extension = /\.[^./\\]+$/u.exec(other ?? "")?.[0] ?? ".md";
  return `stdin${extension}`;
}

function isBilingual(name: string): boolean {
  return forPath(bilingualFormats, name) !== undefined;
}
