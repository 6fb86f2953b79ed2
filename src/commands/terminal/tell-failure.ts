// The last resort: reports whatever ended a run in one sentence, with the exit code for failures.

import { formatDoctors } from "../../doctor/format-doctors.ts";
import { forPath } from "../../formats/for-path.ts";
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
  const { path } = told;
  const advice =
    path !== undefined && isForDoctor(told) ? ` ${io.translate("doctorAdvice", { path })}` : "";
  io.writeError(`${io.tool.name}: ${describeError(told, io)}${advice}\n`);
  const { GLOSA_DEBUG: debug = "" } = io.environment;
  if (debug !== "" && !isExpected && error instanceof Error) io.writeError(`${error.stack}\n`);
  return 2;
}

// Faults that a tolerant reader can get past; size and depth are not among them.
const mendable =
  /^(?:invalidEncoding|unclosedQuote|po[A-Z]|xml(?:CutOff|Illegal|Malformed|Mismatched|Undefined|Bare))/u;

/** Whether the doctor can say more about a file that could not be read. */
function isForDoctor({ code, path = "" }: ExpectedError): boolean {
  return mendable.test(code) && forPath(formatDoctors, path) !== undefined;
}

const mostDetail = 200;

// What V8 says of its own limits. Whatever gets there had no limit of its own.
const limits: readonly (readonly [said: RegExp, code: string])[] = [
  [/call stack/u, "nestedTooDeep"],
  [/Invalid string length|allocation failed|Invalid (?:typed )?array length/u, "memoryEnded"],
];

function ownMistake(error: unknown): InputError {
  const said = error instanceof RangeError ? error.message : "";
  const limit = limits.find(([pattern]) => pattern.test(said));
  if (limit !== undefined) return new InputError(limit[1], { cause: error });
  const detail = String(error).replaceAll(/\s+/gu, " ").slice(0, mostDetail);
  return new InputError("unexpected", { data: { detail }, cause: error });
}
