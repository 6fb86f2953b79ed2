// What would have been found in each of the last weeks: asked for by hand, since it takes as long as twelve checks.

import { useState } from "preact/hooks";
import type { Job } from "../../src/model/page/events.ts";
import type { WeekFindings as Week, WeeksAnswer } from "../../src/model/page/weeks.ts";
import { useEvents } from "../api/events.ts";
import { useAnswer } from "../api/use-ask.ts";
import { JobProgress } from "../check/job-progress.tsx";
import { useSay } from "../messages/use-say.ts";
import { Failure, Loading } from "../parts/states.tsx";
import { BarTable } from "./bar-table.tsx";
import { RuleWeeks } from "./rule-weeks.tsx";

export function WeekFindings() {
  const say = useSay();
  const [isWanted, setWanted] = useState(false);
  const path = isWanted ? "/statistics/weeks" : undefined;
  const { answer, problem, waits, again } = useAnswer<WeeksAnswer>(path);
  const [job, setJob] = useState<Job>();
  useEvents((event) => {
    if (event.kind === "job" && event.job.kind === "weeks")
      setJob(event.job.state === "running" ? event.job : undefined);
  });
  return (
    <section class="weeks">
      <h2>{say("statistics.weeks.title")}</h2>
      <p class="soft">{say("statistics.weeks.hint")}</p>
      {isWanted ? undefined : (
        <button type="button" onClick={() => setWanted(true)}>
          {say("statistics.weeks.start")}
        </button>
      )}
      {isWanted && job !== undefined ? (
        <JobProgress job={job} label={say("statistics.weeks.title")} />
      ) : waits ? (
        <Loading />
      ) : problem === undefined ? undefined : (
        <Failure problem={problem} again={again} />
      )}
      {answer === undefined ? undefined : <Weeks answer={answer} />}
    </section>
  );
}

function Weeks({ answer }: { readonly answer: WeeksAnswer }) {
  const say = useSay();
  const { hasGit, leavesStoresOut, weeks } = answer;
  if (weeks.length === 0)
    return (
      <p role="status">{say(hasGit ? "statistics.weeks.noHistory" : "statistics.weeks.noGit")}</p>
    );
  const dates = new Intl.DateTimeFormat(say.language, { dateStyle: "medium", timeZone: "UTC" });
  const dateOf = ({ week }: Week): string => dates.format(new Date(week));
  const checked = weeks.filter(({ failed }) => failed === undefined);
  const isClean = checked.every(({ rules }) => rules.length === 0);
  const leftOut = Math.max(0, ...checked.map((week) => week.leftOut));
  return (
    <>
      {checked.length === 0 ? undefined : (
        <BarTable
          caption={say("statistics.weeks.byLevel")}
          columns={[
            { kind: "error", name: say("check.errors") },
            { kind: "warning", name: say("check.warnings") },
            { kind: "note", name: say("check.notes") },
          ]}
          rows={checked.map((each) => ({
            name: dateOf(each),
            values: [
              { kind: "error", value: each.errors },
              { kind: "warning", value: each.warnings },
              { kind: "note", value: each.notes },
            ],
          }))}
        />
      )}
      {checked.length === 0 ? undefined : isClean ? (
        <p role="status">{say("statistics.weeks.clean")}</p>
      ) : (
        <RuleWeeks weeks={checked} />
      )}
      {weeks.map((each) =>
        each.failed === undefined ? undefined : (
          <p key={each.week}>
            {say("statistics.weeks.failed", { week: dateOf(each), message: each.failed })}
          </p>
        ),
      )}
      {leftOut === 0 ? undefined : (
        <p class="soft">{say("statistics.weeks.leftOut", { count: leftOut })}</p>
      )}
      {leavesStoresOut ? <p class="soft">{say("statistics.weeks.stores")}</p> : undefined}
    </>
  );
}
