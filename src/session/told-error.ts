// Whatever was thrown, as an error that has a sentence: a mistake of the program too ends in one.

import { ExpectedError, InputError } from "../model/errors.ts";
import { asInputError } from "../project/disk/system-error.ts";

export function toldError(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  return asInputError(error) ?? ownMistake(error);
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
