// A number of a query.

import { InputError } from "../../model/errors.ts";

/** Throws `InputError` `pageNotUnderstood` for what is none from `least` to `most`. */
export function queryNumber(
  written: string | undefined,
  name: string,
  {
    least,
    most,
    otherwise,
  }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  if (written === undefined || written === "") return otherwise;
  const number = Number(written);
  if (written.trim() !== "" && number >= least && number <= most) return number;
  throw new InputError("pageNotUnderstood", { data: { detail: `${name}: ${least}…${most}` } });
}
