// Long work beside the page: one piece at a time, told of by events, ended on request.

import type { Job } from "../../../model/page/events.ts";
import { randomText } from "../security/random-text.ts";
import type { Events } from "./events.ts";

/** Thrown in a job that is not wanted any more. */
export class Cancelled extends Error {}

export interface JobWork {
  readonly kind: Job["kind"];
  readonly total: number;
  readonly work: (watch: JobWatch) => Promise<object>;
  /** A sentence for what ended the job. */
  readonly told: (error: unknown) => string;
}

export interface JobWatch {
  readonly step: (message: string) => void;
  /** Throws `Cancelled`. Lets others get their turn. */
  readonly pause: () => Promise<void> | undefined;
}

interface HeldJob {
  job: Job;
  answer: object | undefined;
  isCancelled: boolean;
}

/** Longer, and a look-up waits. */
const sliceLength = 20;
const mostKept = 20;

export class Jobs {
  readonly #events: Events;
  readonly #held = new Map<string, HeldJob>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(events: Events) {
    this.#events = events;
  }

  start(wanted: JobWork): Job {
    return this.begin(wanted).job;
  }

  /** `ended` resolves with what the job is then, whatever became of it. */
  begin({ kind, total, work, told }: JobWork): { readonly job: Job; readonly ended: Promise<Job> } {
    const id = randomText().slice(0, 16);
    const held: HeldJob = {
      job: { id, kind, state: "running", done: 0, total, message: "" },
      answer: undefined,
      isCancelled: false,
    };
    this.#held.set(id, held);
    for (const oldest of [...this.#held.keys()].slice(0, -mostKept)) this.#held.delete(oldest);
    const become = (change: Partial<Job>): void => {
      held.job = { ...held.job, ...change };
      this.#events.tell({ kind: "job", job: held.job });
    };
    let sliceStart = performance.now();
    const watch: JobWatch = {
      step: (message) => become({ message, done: Math.min(total, held.job.done + 1) }),
      pause: () => {
        if (held.isCancelled) throw new Cancelled();
        if (performance.now() - sliceStart < sliceLength) return undefined;
        return new Promise<void>((resolve) => {
          setImmediate(resolve);
        }).then(() => {
          sliceStart = performance.now();
          if (held.isCancelled) throw new Cancelled();
        });
      },
    };
    const ended = this.#last.then(async () => {
      try {
        if (held.isCancelled) throw new Cancelled();
        held.answer = await work(watch);
        become({ state: "done", done: total, message: "" });
      } catch (error) {
        if (error instanceof Cancelled) become({ state: "cancelled", message: "" });
        else become({ state: "failed", message: told(error) });
      }
      return held.job;
    });
    this.#last = ended;
    return { job: held.job, ended };
  }

  get(id: string): { readonly job: Job; readonly answer: object | undefined } | undefined {
    return this.#held.get(id);
  }

  /** Whether there is such a job; one that has ended stays as it is. */
  cancel(id: string): boolean {
    const held = this.#held.get(id);
    if (held?.job.state === "running") held.isCancelled = true;
    return held !== undefined;
  }

  /** Ends all; resolves when they have ended. */
  async close(): Promise<void> {
    for (const held of this.#held.values()) held.isCancelled = true;
    await this.#last;
  }
}
