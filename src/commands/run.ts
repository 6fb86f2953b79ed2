// One call of the command line, from arguments to exit code; the entry point of cli.ts and the tests.

import { CommanderError } from "commander";
import { createProgram } from "./program.ts";
import { withSafeOutput } from "./terminal/safe-output.ts";
import { tellFailure } from "./terminal/tell-failure.ts";
import type { CommandIo, ExitCode } from "./wiring/command-io.ts";

/** `--lang es` alone asks for nothing. */
function isLanguage(argument: string, index: number, all: readonly string[]): boolean {
  return argument === "--lang" || argument.startsWith("--lang=") || all[index - 1] === "--lang";
}

/** Runs the command in the arguments (without node and script). Never throws: every failure is reported. */
export async function run(arguments_: readonly string[], outer: CommandIo): Promise<ExitCode> {
  const io = withSafeOutput(outer);
  let exitCode: ExitCode = 0;
  const program = createProgram(
    io,
    (code) => {
      exitCode = code;
    },
    arguments_,
  );
  try {
    if (arguments_.every(isLanguage)) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync([...arguments_], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellFailure(error, io);
  }
  return exitCode;
}
