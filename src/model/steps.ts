// Work that can be put aside between its steps, so that others get their turn.

/** Yields after each step, which is a few milliseconds long; returns what the work came to. */
export type Steps<Result> = Generator<undefined, Result>;

/** All steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** All steps; what `pause` returns after one of them is awaited, and what it throws ends the work. */
export async function withPauses<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void> | undefined,
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    const paused = pause();
    if (paused !== undefined) await paused;
  }
}
