// A question whose answer takes long: answered when its job has ended, which open pages can follow and stop.

import { InputError } from "../../model/errors.ts";
import { describeError } from "../../session/describe-error.ts";
import { toldError } from "../../session/told-error.ts";
import type { PageState } from "./page-state.ts";
import type { PageRequest } from "./route.ts";
import type { JobWatch, JobWork } from "./state/jobs.ts";

/** Throws what the work throws, and `InputError` `pageStopped`. */
export async function answerByJob<Answer extends object>(
  asked: PageRequest,
  page: PageState,
  {
    work,
    ...wanted
  }: Pick<JobWork, "kind" | "total"> & {
    readonly work: (watch: JobWatch) => Promise<Answer>;
  },
): Promise<Answer> {
  let problem: unknown;
  let answer: Answer | undefined;
  const { job, ended } = page.jobs.begin({
    ...wanted,
    told: (error) => {
      problem = error;
      return jobTeller(asked, page)(error);
    },
    work: async (watch) => {
      answer = await work(watch);
      return answer;
    },
  });
  // Whoever has gone does not wait for it.
  asked.signal.addEventListener("abort", () => page.jobs.cancel(job.id));
  const { state } = await ended;
  if (state === "failed") throw problem;
  if (answer === undefined) throw new InputError("pageStopped");
  return answer;
}

/** A sentence for what ended a job. */
export function jobTeller(
  { translate }: PageRequest,
  { root: workingFolder }: PageState,
): (error: unknown) => string {
  return (error) => describeError(toldError(error), { translate, workingFolder });
}
