// `--columns en=Term,es=C,note=Comments`: what each column of a table means.

import { InputError } from "../../model/errors.ts";

/** Meanings by header or letter. Throws `InputError` `columnsOption`. */
export function columnsOption(written: string): ReadonlyMap<string, string> {
  return new Map(
    written.split(",").map((pair) => {
      const [, meaning, column] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/u.exec(pair) ?? [];
      if (meaning === undefined || column === undefined)
        throw new InputError("columnsOption", { data: { written: pair } });
      return [column, meaning] as const;
    }),
  );
}
