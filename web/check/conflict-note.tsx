// A row that somebody else changed while one wrote in it: both versions, and which to keep.

import { useSay } from "../messages/use-say.ts";
import type { Conflict } from "./use-pair.ts";

export function ConflictNote({
  conflict,
  onSettle,
}: {
  readonly conflict: Conflict;
  readonly onSettle: (keep: "mine" | "theirs") => void;
}) {
  const say = useSay();
  return (
    <div class="failure" role="alert">
      <p>{say("conflict.row", { row: conflict.row })}</p>
      <dl class="said">
        <div>
          <dt>{say("conflict.theirs")}</dt>
          <dd class="text">{conflict.theirs}</dd>
        </div>
        <div>
          <dt>{say("conflict.mine")}</dt>
          <dd class="text">{conflict.mine}</dd>
        </div>
      </dl>
      <div class="row-of-buttons">
        <button type="button" onClick={() => onSettle("mine")}>
          {say("conflict.keepMine")}
        </button>
        <button type="button" onClick={() => onSettle("theirs")}>
          {say("conflict.keepTheirs")}
        </button>
      </div>
    </div>
  );
}
