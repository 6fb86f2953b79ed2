// The end of a job of a test.

import type { StoreJob, SubmittedJob } from "../../../../src/model/store/store-job.ts";
import type { OpenStore, Person } from "./open-store.ts";

export async function endOfJob(
  store: OpenStore,
  submitted: Response,
  as: Person = "admin",
): Promise<StoreJob> {
  const { job } = (await submitted.json()) as SubmittedJob;
  for (;;) {
    const answer = await store.ask("GET", `/v1/jobs/${job}`, { as });
    const told = (await answer.json()) as StoreJob;
    if (told.state !== "waiting" && told.state !== "running") return told;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
