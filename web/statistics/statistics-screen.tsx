// Figures of the project. Every chart is a table: the bar beside a figure is for the eye alone, and kinds are told apart by
// pattern as well as by colour.

import type { StatisticsAnswer } from "../../src/model/page/statistics.ts";
import { useEvents } from "../api/events.ts";
import { useAnswer } from "../api/use-ask.ts";
import { CheckAll } from "../check/check-all.tsx";
import { languageName } from "../look-up/concept-card.tsx";
import { useSay } from "../messages/use-say.ts";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { BarTable, type BarRow } from "./bar-table.tsx";

const shownRows = 12;

export function StatisticsScreen() {
  const say = useSay();
  const { answer, problem, waits, again } = useAnswer<StatisticsAnswer>("/statistics");
  useEvents((event) => {
    if (event.kind === "changed") again();
  });
  return (
    <>
      <h1 tabIndex={-1}>{say("screens.statistics")}</h1>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {waits && answer === undefined ? <Loading /> : undefined}
      {answer === undefined ? undefined : <Figures answer={answer} onChecked={again} />}
    </>
  );
}

function Figures({
  answer,
  onChecked,
}: {
  readonly answer: StatisticsAnswer;
  readonly onChecked: () => void;
}) {
  const say = useSay();
  const { answer: project } = useProject();
  const hasTexts = project?.pairs.some(({ source, target }) => source !== target) ?? true;
  const { concepts, terms, statuses, subjectFields, memory, findings, renderings, weeks } = answer;
  const totals = [
    say("statistics.concepts", { count: concepts }),
    ...terms.map((each) =>
      say("statistics.terms", {
        count: each.terms,
        language: languageName(each.language, say.language),
      }),
    ),
    say("statistics.units", { count: memory.units }),
  ];
  const dates = new Intl.DateTimeFormat(say.language, { dateStyle: "medium", timeZone: "UTC" });
  const of = (kind: string, value: number) => ({ kind, value });
  return (
    <>
      <p class="totals">{totals.join(" · ")}</p>
      <div class="figures">
        <BarTable
          caption={say("statistics.byStatus")}
          columns={[{ kind: "plain", name: say("statistics.termsColumn") }]}
          rows={statuses.map(({ status, terms: count }): BarRow => ({
            name: say(`status.${status}`),
            values: [of("plain", count)],
          }))}
        />
        {findings === undefined ? (
          <section>
            <h2>{say("statistics.byRule")}</h2>
            {hasTexts ? (
              <>
                <p class="soft">{say("statistics.notChecked")}</p>
                <CheckAll onCounts={onChecked} />
              </>
            ) : (
              <p class="soft">{say("check.noPairs")}</p>
            )}
          </section>
        ) : findings.length === 0 ? (
          <Empty title={say("check.clean")} />
        ) : (
          <BarTable
            caption={say("statistics.byRule")}
            columns={[
              { kind: "error", name: say("check.errors") },
              { kind: "warning", name: say("check.warnings") },
              { kind: "note", name: say("check.notes") },
            ]}
            rows={findings.map(({ rule, errors, warnings, notes }) => ({
              name: rule,
              values: [of("error", errors), of("warning", warnings), of("note", notes)],
            }))}
          />
        )}
        {subjectFields.length === 0 ? undefined : (
          <BarTable
            caption={say("statistics.bySubject")}
            columns={[{ kind: "plain", name: say("statistics.conceptsColumn") }]}
            rows={subjectFields.slice(0, shownRows).map(({ name, concepts: count }) => ({
              name: name === "" ? "–" : name,
              values: [of("plain", count)],
            }))}
          />
        )}
        {renderings.length === 0 ? undefined : (
          <BarTable
            caption={say("statistics.renderings")}
            columns={[{ kind: "plain", name: say("check.findings") }]}
            rows={renderings
              .slice(0, shownRows)
              .map(({ concept, surface, text, findings: count }) => ({
                name: `${surface} → ${text}`,
                href: formatRoute({ screen: "glossary", id: concept, query: {} }),
                values: [of("plain", count)],
              }))}
          />
        )}
        {weeks.length === 0 ? undefined : (
          <BarTable
            caption={say("statistics.byWeek")}
            columns={[
              { kind: "plain", name: say("screens.glossary") },
              { kind: "second", name: say("statistics.articles") },
            ]}
            rows={weeks.slice(-shownRows).map(({ week, glossary, articles }) => ({
              name: dates.format(new Date(week)),
              values: [of("plain", glossary), of("second", articles)],
            }))}
          />
        )}
      </div>
    </>
  );
}
