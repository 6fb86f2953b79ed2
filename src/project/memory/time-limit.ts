// Stops work that a pattern could make endless.

import { createContext, runInContext } from "node:vm";
import { InputError } from "../../model/errors.ts";
import type { MessageData } from "../../model/finding.ts";

/** Runs the work; throws `InputError` `code` if it takes too long, with the placeholders `seconds` and those given. */
export type TimeLimit = <Result>(
  milliseconds: number,
  code: string,
  work: () => Result,
  data?: MessageData,
) => Result;

/**
 * The language has no way to stop a regular expression that backtracks without end; the time limit of a script stops
 * whatever the script calls. Making one takes milliseconds, using it a fraction of one: keep it for all work of a run.
 */
export function timeLimit(): TimeLimit {
  const scope: { run?: () => void } = {};
  const context = createContext(scope);
  return (milliseconds, code, work, data = {}) => {
    const results: ReturnType<typeof work>[] = [];
    let thrown: { readonly error: unknown } | undefined;
    scope.run = () => {
      try {
        results.push(work());
      } catch (error) {
        thrown = { error };
      }
    };
    const late = (seconds: number): InputError =>
      new InputError(code, { data: { ...data, seconds } });
    try {
      runInContext("run()", context, { timeout: milliseconds });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      throw late(Math.round(milliseconds / 1000));
    }
    if (thrown !== undefined) throw thrown.error;
    const [result] = results;
    if (results.length === 0) throw late(0);
    return result as ReturnType<typeof work>;
  };
}

/** For work that is done once. */
export function withTimeLimit<Result>(
  milliseconds: number,
  code: string,
  work: () => Result,
): Result {
  return timeLimit()(milliseconds, code, work);
}

// The error belongs to the script's context, and is not an instance of this one's Error.
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
