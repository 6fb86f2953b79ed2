// The status of a term, in words and in a colour.

import type { Status } from "../../src/model/concept.ts";
import { useSay } from "../messages/use-say.ts";

export function StatusBadge({ status }: { readonly status: Status }) {
  const say = useSay();
  return <span class={`status ${status}`}>{say(`status.${status}`)}</span>;
}
