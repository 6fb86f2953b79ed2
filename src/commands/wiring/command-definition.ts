// What each command exports: its wiring for commander. The work is imported when the command runs.

import type { CommandIo, ExitCode } from "./command-io.ts";
import type { LocalisedCommand } from "./localised.ts";

export interface CommandDefinition {
  readonly name: string;
  /** A real call, shown at the end of the help page and run by a test. */
  readonly examples: readonly string[];
  /** Whether its work looks at all other commands, which are then wired too. */
  readonly walksProgram?: true;
  /**
   * Adds arguments, options and the action to a command that already has a name and description. The action passes
   * its exit code to `finish`.
   */
  readonly configure: (
    command: LocalisedCommand,
    io: CommandIo,
    finish: (exitCode: ExitCode) => void,
  ) => void;
}

/** Adds a part of a command to it: `glosa term add`. */
export type PartDefinition = (
  parent: LocalisedCommand,
  io: CommandIo,
  finish: (exitCode: ExitCode) => void,
) => void;
