// Reads a percentage from the command line.

import { InputError } from "../../model/errors.ts";

/** 0..1. Throws `InputError` `notPercentage` unless it is a number from `least` to 100. */
export function percentage(written: string, option: string, least: number): number {
  const number = Number(written.replace(/\s?%$/u, ""));
  if (written.trim() !== "" && number >= least && number <= 100) return number / 100;
  throw new InputError("notPercentage", { data: { option, value: written, least } });
}
