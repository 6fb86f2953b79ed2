// Stops work that a pattern could make endless.

import { createContext, runInContext } from "node:vm";
import { InputError } from "../../model/errors.ts";

/**
 * Runs the work; throws `InputError` `code` if it takes too long. The language has no way to stop a regular
 * expression that backtracks without end; the time limit of a script stops whatever the script calls.
 */
export function withTimeLimit<Result>(
  milliseconds: number,
  code: string,
  work: () => Result,
): Result {
  const results: Result[] = [];
  let thrown: { readonly error: unknown } | undefined;
  const run = (): void => {
    try {
      results.push(work());
    } catch (error) {
      thrown = { error };
    }
  };
  try {
    runInContext("run()", createContext({ run }), { timeout: milliseconds });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new InputError(code, { data: { seconds: Math.round(milliseconds / 1000) } });
  }
  if (thrown !== undefined) throw thrown.error;
  const [result] = results;
  if (results.length === 0) throw new InputError(code, { data: { seconds: 0 } });
  return result as Result;
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
