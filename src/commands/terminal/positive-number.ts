// Reads a whole number from the command line.

import { InputError } from "../../model/errors.ts";

/** Throws `InputError` `notPositiveNumber` unless it is 1, 2, 3, … */
export function positiveNumber(written: string, option: string): number {
  const number = Number(written);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InputError("notPositiveNumber", { data: { option, value: written } });
}
