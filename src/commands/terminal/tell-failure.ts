// The last resort: reports whatever ended a run in one sentence, with the exit code for failures.

import { ExpectedError, InputError } from "../../model/errors.ts";
import { asInputError } from "../../project/disk/system-error.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import { describeError } from "./describe-error.ts";

/** Reports what went wrong and, with GLOSA_DEBUG, where; returns the exit code. */
export function tellFailure(
  error: unknown,
  io: Pick<CommandIo, "environment" | "tool" | "translate" | "workingFolder" | "writeError">,
): 2 {
  const isExpected = error instanceof ExpectedError;
  const told = isExpected ? error : (asInputError(error) ?? ownMistake(error));
  io.writeError(`${io.tool.name}: ${describeError(told, io)}\n`);
  const { GLOSA_DEBUG: debug = "" } = io.environment;
  if (debug !== "" && !isExpected && error instanceof Error) io.writeError(`${error.stack}\n`);
  return 2;
}

const mostDetail = 200;

function ownMistake(error: unknown): InputError {
  const detail = String(error).replaceAll(/\s+/gu, " ").slice(0, mostDetail);
  return new InputError("unexpected", { data: { detail }, cause: error });
}
