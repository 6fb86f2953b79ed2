// What a screen shows when it has nothing to show: yet, at all, or because something failed.

import type { ComponentChildren } from "preact";
import { RequestProblem } from "../api/request.ts";
import { useSay } from "../messages/use-say.ts";

export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Shown only after a moment: most answers are there before one could read it. */
export function Loading() {
  const say = useSay();
  return (
    <p class="state late" role="status">
      {say("states.loading")}
    </p>
  );
}

export function Failure({
  problem,
  again,
}: {
  readonly problem: unknown;
  readonly again?: () => void;
}) {
  const say = useSay();
  return (
    <div class="failure" role="alert">
      <p>{problemSentence(problem, say)}</p>
      {again === undefined ? undefined : (
        <button type="button" onClick={again}>
          {say("states.again")}
        </button>
      )}
    </div>
  );
}

export function problemSentence(problem: unknown, say: ReturnType<typeof useSay>): string {
  if (!(problem instanceof RequestProblem))
    return say("states.broken", { detail: String(problem) });
  if (problem.status === 0) return say("states.unreached");
  if (problem.status === 401) return say("states.shut");
  const { details } = problem;
  if (details?.detail === undefined) return say("states.refused", { status: problem.status });
  if (details.path === undefined) return details.detail;
  const place = [details.path, details.line, details.column].filter((each) => each !== undefined);
  return `${place.join(":")}: ${details.detail}`;
}
