// Questions about the whole project, which take long.

import { InputError } from "../../../model/errors.ts";
import type { DriftAnswer } from "../../../model/page/drift.ts";
import type { CheckJobAnswer } from "../../../model/page/events.ts";
import type { JsonReport } from "../../../model/page/report.ts";
import { reportJson } from "../../../reporters/report-json.ts";
import { answerByJob, jobTeller } from "../answer-by-job.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest, Route } from "../route.ts";
import type { JobWatch } from "../state/jobs.ts";
import { wholeProject } from "../whole-project.ts";

export const jobRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/check",
    summary: "Checks all pairs of the project as a job, as `glosa check`.",
    answers: "Job",
    answer: (asked, page) => {
      const pairs = page.pairs.list(() => undefined).filter(({ isBilingual }) => !isBilingual);
      return page.jobs.start({
        ...{ kind: "check", total: pairs.length, told: jobTeller(asked, page) },
        work: (watch) => checkAll(asked, page, watch),
      });
    },
  },
  {
    method: "GET",
    path: "/jobs/:id",
    summary: "How far a job is, and what it found.",
    answers: "CheckJobAnswer",
    answer: ({ params }, { jobs }) => {
      const held = jobs.get(params["id"] ?? "");
      if (held === undefined) throw new InputError("pageNothingThere");
      return { pairs: [], ...held.answer, job: held.job };
    },
  },
  {
    method: "DELETE",
    path: "/jobs/:id",
    summary: "Cancels a job.",
    answer: ({ params }, { jobs }) => {
      if (!jobs.cancel(params["id"] ?? "")) throw new InputError("pageNothingThere");
      return undefined;
    },
  },
  {
    method: "GET",
    path: "/drift",
    summary: "What is said in several ways across the project, as `glosa check --drift --json`.",
    answers: "DriftAnswer",
    answer: driftAnswer,
  },
];

/** A job as well, so that open pages see how far it is and one can stop it. */
function driftAnswer(asked: PageRequest, page: PageState): Promise<DriftAnswer> {
  const { language, translate } = asked;
  return answerByJob(asked, page, {
    kind: "drift",
    total: page.pairs.list(() => undefined).filter(({ isBilingual }) => !isBilingual).length,
    work: async ({ step, pause }) => {
      const session = page.sessions.apart(language, {
        ...{ warn: () => undefined, pause },
        progress: (told) => {
          if (told.kind === "aligning") step(translate("progress.aligning", { path: told.path }));
        },
      });
      try {
        return { version: 1, drift: await session.drift(wholeProject) };
      } finally {
        await session.close();
      }
    },
  });
}

async function checkAll(
  { language, translate }: PageRequest,
  page: PageState,
  { step, pause }: JobWatch,
): Promise<Omit<CheckJobAnswer, "job">> {
  const session = page.sessions.apart(language, {
    warn: () => undefined,
    pause,
    progress: (told) => {
      if (told.kind === "aligning") step(translate("progress.aligning", { path: told.path }));
    },
  });
  try {
    const { report } = await session.check({ ...wholeProject, glossary: true });
    const json = reportJson(report, translate);
    page.found.last = json;
    return { pairs: countsOf(json, page) };
  } finally {
    await session.close();
  }
}

function countsOf({ findings }: JsonReport, { pairs }: PageState): CheckJobAnswer["pairs"] {
  const byPath = new Map<string, { errors: number; warnings: number; notes: number }>();
  for (const { target, source, level } of findings) {
    const path = target?.path ?? source?.path ?? "";
    const own = byPath.get(path) ?? { errors: 0, warnings: 0, notes: 0 };
    own[`${level}s`] += 1;
    byPath.set(path, own);
  }
  return pairs
    .list(() => undefined)
    .filter(({ isBilingual }) => !isBilingual)
    .map(({ id, paths }) => {
      const none = { errors: 0, warnings: 0, notes: 0 };
      const both = [byPath.get(paths.target) ?? none, byPath.get(paths.source) ?? none];
      const sum = (level: "errors" | "warnings" | "notes"): number =>
        both.reduce((total, each) => total + each[level], 0);
      return {
        id,
        name: paths.target,
        errors: sum("errors"),
        warnings: sum("warnings"),
        notes: sum("notes"),
      };
    });
}
