// Long work: one piece at a time, cancelled between its steps.

import { expect, it } from "vitest";
import type { PageEvent } from "../../../src/model/page/events.ts";
import { Events } from "../../../src/server/http/state/events.ts";
import { Jobs, type JobWatch } from "../../../src/server/http/state/jobs.ts";

async function forever({ pause, step }: JobWatch): Promise<never> {
  for (;;) {
    step("a.md");
    await pause();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

it("ends a job between two steps, and one that has not begun", async () => {
  const events = new Events();
  const heard: PageEvent[] = [];
  events.listen((event) => heard.push(event));
  const jobs = new Jobs(events);
  const of = { kind: "check", total: 3, told: String } as const;
  const [first, second, third] = [
    jobs.start({ ...of, work: forever }),
    jobs.start({ ...of, work: forever }),
    jobs.start({ ...of, work: () => Promise.resolve({ found: 1 }) }),
  ];
  expect([first, second].map(({ id }) => jobs.cancel(id))).toEqual([true, true]);
  expect(jobs.cancel("none")).toBe(false);
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  const states = [first, second, third].map(({ id }) => jobs.get(id)?.job.state);
  expect(states).toEqual(["cancelled", "cancelled", "done"]);
  expect(jobs.get(third.id)?.answer).toEqual({ found: 1 });
  expect(heard.every(({ kind }) => kind === "job")).toBe(true);
  await jobs.close();
});
