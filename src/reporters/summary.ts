// How many findings each rule has, a line each, without the findings themselves: where to begin, or what to turn off.

import { checkedFiles } from "./checked-files.ts";
import { countByRule } from "./count-by-rule.ts";
import { countQuestions, levelCounts } from "./count-questions.ts";
import { painter } from "./paint.ts";
import type { Reporter } from "./reporter.ts";
import { tenths } from "./tenths.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

export const summary: Reporter = {
  name: "summary",
  *render(report, { translate, colour, expected }) {
    const paint = painter(colour);
    const counts = countByRule(report);
    const digits = Math.max(0, ...counts.map(({ findings }) => String(findings).length));
    const longest = Math.max(0, ...counts.map(({ ruleId }) => ruleId.length));
    for (const { ruleId, findings, files, ...byLevel } of counts) {
      const parts = [
        String(findings).padStart(digits),
        paint("bold", ruleId.padEnd(longest)),
        translate("report.levelsInFiles", {
          levels: levelCounts(byLevel, translate).join(", "),
          files: translate("report.files", { count: files }),
        }),
      ];
      yield `  ${parts.join("  ")}\n`;
    }
    if (counts.length > 0) yield "\n";
    const units = translate("report.units", { count: report.summary.units });
    const pairs = checkedFiles(report.pairs, translate);
    yield `${paint("bold", countQuestions(report, translate))} (${pairs}, ${units})\n`;
    if (expected !== undefined && expected.errors > 0) {
      const data = { errors: tenths(expected.errors), rate: tenths(expected.rate) };
      yield `${translate("report.expected", data)}\n`;
    }
    const unchecked = uncheckedSentence(report, translate);
    if (unchecked !== undefined) yield `${paint("yellow", unchecked)}\n`;
  },
};
