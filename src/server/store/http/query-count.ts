// A whole number of a query.

import { InputError } from "../../../model/errors.ts";

/** Throws `InputError` `serverNotUnderstood` for what is none from `least` to `most`. */
export function queryCount(
  written: string | undefined,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (written === undefined || written === "") return undefined;
  const number = Number(written);
  if (/^\d{1,15}$/u.test(written) && number >= least && number <= most) return number;
  throw new InputError("serverNotUnderstood", { data: { detail: `${name}: ${least}…${most}` } });
}
