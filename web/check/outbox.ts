// Changes on their way to the server, one at a time and in order. Of what is typed in one row only the latest is sent.

import type { PatchAnswer } from "../../src/model/page/pair.ts";

export interface RowJob {
  readonly kind: "row";
  readonly row: number;
  readonly text: string;
  /** What stood there when the row was first touched: if it still does, nobody else changed it meanwhile. */
  readonly base: string;
}

export interface ActJob {
  readonly kind: "act";
  readonly run: (etag: string) => Promise<PatchAnswer>;
  readonly done: (failed?: unknown) => void;
}

export type Job = RowJob | ActJob;

/** What was typed later replaces what still waits, unless something that acts on the pair stands between them. */
export function enqueue(queue: readonly Job[], job: Job): Job[] {
  const last = queue.at(-1);
  if (job.kind === "row" && last?.kind === "row" && last.row === job.row)
    return [...queue.slice(0, -1), { ...job, base: last.base }];
  return [...queue, job];
}

/** Whether what was typed may be sent again for the pair as it is now: its row is as it was. */
export function canRepeat(job: RowJob, now: string | undefined): boolean {
  return now === job.base;
}
