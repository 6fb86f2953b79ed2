// A port, as written on the command line.

import { InputError } from "../../model/errors.ts";

/** Throws `InputError` `notPort`. */
export function portNumber(written: string): number {
  const port = Number(written);
  if (/^\d+$/u.test(written) && port <= 65_535) return port;
  throw new InputError("notPort", { data: { value: written } });
}
