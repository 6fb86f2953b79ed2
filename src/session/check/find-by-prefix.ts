// Finds the one thing whose id starts with the given digits: nobody types sixteen.

import { InputError } from "../../model/errors.ts";

const fewest = 4;
const digits = /^[0-9a-f]+$/u;

/**
 * Throws `InputError` `shortId` for fewer than four digits or anything but a hexadecimal number, `unknownId` if no
 * id starts with it, `ambiguousId` if several do.
 */
export function findByPrefix<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  written: string,
): T {
  const prefix = written.trim().toLowerCase();
  if (prefix.length < fewest || !digits.test(prefix)) {
    throw new InputError("shortId", { data: { id: written, fewest } });
  }
  const found = items.filter((item) => idOf(item).startsWith(prefix));
  const [first] = found;
  if (first === undefined) throw new InputError("unknownId", { data: { id: written } });
  if (found.length > 1) {
    const ids = found.map((item) => idOf(item)).join(", ");
    throw new InputError("ambiguousId", { data: { id: written, ids } });
  }
  return first;
}
