// Long work: one piece at a time, cancelled between its steps.

import { expect, it } from "vitest";
import type { DriftAnswer } from "../../../src/model/page/drift.ts";
import type { PageEvent } from "../../../src/model/page/events.ts";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import { Events } from "../../../src/server/http/state/events.ts";
import { Jobs, type JobWatch } from "../../../src/server/http/state/jobs.ts";
import { files, source, target } from "../lsp/patrol-project.ts";
import { hearJobs } from "./hear-jobs.ts";
import { openPage } from "./open-page.ts";

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

it("tells open pages how far the drift of a project is, and stops it when it is not wanted any more", async () => {
  const pages = await openPage({ ...files, "en/b.md": source, "es/b.md": target });
  const heard = await hearJobs(pages, async ({ id }, before) => {
    if (before === 0) await pages.ask("DELETE", `/jobs/${id}`);
  });
  const stopped = await pages.ask<ProblemDetails>("GET", "/drift");
  expect(heard.jobs[0]).toMatchObject({ kind: "drift", state: "running", done: 1, total: 2 });
  // It may have been quicker.
  expect(["/problems/pageStopped", undefined]).toContain(stopped.json.type);
  const again = await pages.ask<DriftAnswer>("GET", "/drift");
  expect(again.json.version).toBe(1);
  await heard.stop();
});
