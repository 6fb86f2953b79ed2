// Listens to what an open page is told of jobs.

import type { Job, PageEvent } from "../../../src/model/page/events.ts";
import type { OpenPage } from "./open-page.ts";

export interface HeardJobs {
  /** In the order in which it was told. */
  readonly jobs: readonly Job[];
  readonly stop: () => Promise<void>;
}

/** `tell` is called with each, and waited for. */
export async function hearJobs(
  page: OpenPage,
  tell: (job: Job, before: number) => Promise<void> | void = () => undefined,
): Promise<HeardJobs> {
  const jobs: Job[] = [];
  const events = await fetch(`${page.origin}/api/v1/events`, { headers: { Cookie: page.cookie } });
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  const listening = (async () => {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { value: "", done: true };
      if (done) return;
      for (const [, data] of value.matchAll(/^data: (.*)$/gmu)) {
        const event = JSON.parse(data ?? "") as PageEvent;
        if (event.kind !== "job") continue;
        jobs.push(event.job);
        await tell(event.job, jobs.length - 1);
      }
    }
  })();
  const stop = async (): Promise<void> => {
    await reader?.cancel();
    await listening;
  };
  return { jobs, stop };
}
