// Reads a percentage from the command line, and formats one for people.

import type { MemoryMatch } from "../../memory/memory-store.ts";
import { InputError } from "../../model/errors.ts";

/** 0..1. Throws `InputError` `notPercentage` unless it is a number from `least` to 100. */
export function percentage(written: string, option: string, least: number): number {
  const number = Number(written.replace(/\s?%$/u, ""));
  if (written.trim() !== "" && number >= least && number <= 100) return number / 100;
  throw new InputError("notPercentage", { data: { option, value: written, least } });
}

/** A whole number, rounded down; 100 is reserved for identical text. */
export function percentOf({ similarity, kind }: Pick<MemoryMatch, "similarity" | "kind">): number {
  const percent = Math.floor(similarity * 100 + 1e-6);
  return kind === "fuzzy" ? Math.min(99, percent) : percent;
}
