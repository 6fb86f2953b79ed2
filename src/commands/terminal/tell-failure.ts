// The last resort: reports whatever ended a run in one sentence, with the exit code for failures.

import { formatDoctors } from "../../doctor/format-doctors.ts";
import { forPath } from "../../formats/for-path.ts";
import { ExpectedError } from "../../model/errors.ts";
import { describeError } from "../../session/describe-error.ts";
import { toldError } from "../../session/told-error.ts";
import type { CommandIo } from "../wiring/command-io.ts";

/** Reports what went wrong and, with GLOSA_DEBUG, where; returns the exit code. */
export function tellFailure(
  error: unknown,
  io: Pick<CommandIo, "environment" | "tool" | "translate" | "workingFolder" | "writeError">,
): 2 {
  const isExpected = error instanceof ExpectedError;
  const told = toldError(error);
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
