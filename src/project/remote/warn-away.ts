// Says that a store is away, why, and how old what stands in for it is.

import type { Warning } from "../../model/errors.ts";
import type { StoreAway } from "./store-away.ts";

/** `fetched` is an ISO date and time; empty if nothing was ever fetched. */
export function warnAway(
  { code, data }: StoreAway,
  fetched: string,
  warn: (warning: Warning) => void,
): void {
  const day = fetched.slice(0, 10);
  warn({
    code: `${code}${day === "" ? "Nothing" : "Kept"}`,
    data: { ...data, day },
    path: undefined,
    line: undefined,
    column: undefined,
  });
}
