// How often the most frequent rules found something, week by week.

import type { WeekFindings } from "../../src/model/page/weeks.ts";
import { useSay } from "../messages/use-say.ts";
import { frequentRules } from "./frequent-rules.ts";

export function RuleWeeks({ weeks }: { readonly weeks: readonly WeekFindings[] }) {
  const say = useSay();
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(say.language, { ...options, timeZone: "UTC" });
  const [short, long] = [of({ day: "numeric", month: "short" }), of({ dateStyle: "medium" })];
  const caption = say("statistics.weeks.byRule");
  return (
    // Whoever has no mouse scrolls it with the arrow keys.
    <div class="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table class="bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say("statistics.weeks.rule")}</th>
            {weeks.map(({ week }) => (
              <th scope="col" key={week} class="number">
                <abbr title={say("statistics.weeks.week", { week: long.format(new Date(week)) })}>
                  {short.format(new Date(week))}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {frequentRules(weeks).map(({ rule, counts }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              {counts.map((count, index) => (
                <td key={index} class="number">
                  {say.number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
