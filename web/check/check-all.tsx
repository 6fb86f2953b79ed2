// All texts of the project checked at once: long work, with how far it is, that can be stopped.

import { useState } from "preact/hooks";
import type { CheckJobAnswer, Job } from "../../src/model/page/events.ts";
import { useEvents } from "../api/events.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { Failure } from "../parts/states.tsx";
import { JobProgress } from "./job-progress.tsx";

export type PairCounts = Pick<CheckJobAnswer["pairs"][number], "errors" | "warnings" | "notes">;

export function CheckAll({
  onCounts,
}: {
  readonly onCounts: (counts: ReadonlyMap<string, PairCounts>) => void;
}) {
  const say = useSay();
  const ask = useAsk();
  const [job, setJob] = useState<Job>();
  const [problem, setProblem] = useState<unknown>();
  const finish = async (id: string): Promise<void> => {
    const { pairs } = await ask<CheckJobAnswer>(`/jobs/${encodeURIComponent(id)}`);
    onCounts(new Map(pairs.map((pair) => [pair.id, pair])));
  };
  const hear = (told: Job): void => {
    setJob(told);
    if (told.state === "done") finish(told.id).catch(setProblem);
  };
  useEvents((event) => {
    // What another page started is of use here too.
    if (event.kind === "job" && event.job.kind === "check") hear(event.job);
  });
  const start = (): void => {
    setProblem(undefined);
    ask<Job>("/check", { method: "POST", body: {} }).then(hear, setProblem);
  };
  const running = job?.state === "running";
  return (
    <>
      {running ? (
        <JobProgress job={job} label={say("check.checkAll")} />
      ) : (
        <button type="button" class="main" onClick={start}>
          {say("check.checkAll")}
        </button>
      )}
      <span role="status" class="soft">
        {job === undefined || running
          ? ""
          : job.state === "failed"
            ? job.message
            : say(`check.job.${job.state}`, { count: job.done })}
      </span>
      {problem === undefined ? undefined : <Failure problem={problem} />}
    </>
  );
}
