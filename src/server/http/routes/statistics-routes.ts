// Figures of the project.

import { articleFormats } from "../../../formats/article-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import { memoryStatistics } from "../../../memory/edit/memory-statistics.ts";
import { statuses } from "../../../model/concept.ts";
import type { StatisticsAnswer } from "../../../model/page/statistics.ts";
import type { Config } from "../../../project/config/config.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import { commitDates } from "../../../project/git/commit-dates.ts";
import { mondayOf } from "../../../project/git/monday-of.ts";
import { memoryUnits } from "../../../project/memory/load-memory.ts";
import { glossaryStatistics } from "../../../terms/glossary/glossary-statistics.ts";
import { findingsByRule } from "../findings-by-rule.ts";
import type { PageState } from "../page-state.ts";
import type { PageRequest, Route } from "../route.ts";
import { weeksAnswer } from "../weeks/weeks-answer.ts";

export const statisticsRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/statistics",
    summary: "Terms by status, findings by rule, renderings, commits by week.",
    answers: "StatisticsAnswer",
    answer: statistics,
  },
  {
    method: "GET",
    path: "/statistics/weeks",
    summary:
      "Findings by rule in the last commit of each of twelve weeks, with today's rules and settings.",
    answers: "WeeksAnswer",
    answer: weeksAnswer,
  },
];

async function statistics(asked: PageRequest, page: PageState): Promise<StatisticsAnswer> {
  const { session, fresh } = page.sessions.of(asked.language);
  fresh.refresh();
  const config = session.config();
  const { folder, source, target, memory: paths } = config;
  const counted = glossaryStatistics(await session.glossary());
  const warn = (): void => undefined;
  const memory = memoryStatistics(await memoryUnits({ folder, paths, source, target, warn }));
  const { last } = page.found;
  return {
    concepts: counted.concepts,
    terms: counted.languages.map(({ language, terms }) => ({ language, terms })),
    statuses: statuses.map((status) => ({
      status,
      terms: counted.languages.reduce((sum, { byStatus }) => sum + (byStatus[status] ?? 0), 0),
    })),
    subjectFields: counted.subjectFields,
    memory: { units: memory.units, untranslated: memory.untranslated },
    ...(last !== undefined && { findings: findingsByRule(last.findings) }),
    renderings: (last?.renderings ?? []).map(({ concept, surface, text, findings }) => ({
      ...{ concept, surface, text, findings },
    })),
    weeks: weeksOf(config, page.root),
  };
}

function weeksOf({ folder, glossary }: Config, root: string): StatisticsAnswer["weeks"] {
  const weeks = new Map<string, { glossary: number; articles: number }>();
  for (const { date, paths } of commitDates(root)) {
    const inGlossary = paths.some((path) => arePathsOf(folder, glossary, path));
    const inArticles = paths.some((path) => forPath(articleFormats, path) !== undefined);
    const week = mondayOf(date);
    if (week === undefined || (!inGlossary && !inArticles)) continue;
    const own = weeks.get(week) ?? { glossary: 0, articles: 0 };
    own.glossary += inGlossary ? 1 : 0;
    own.articles += inArticles ? 1 : 0;
    weeks.set(week, own);
  }
  return [...weeks]
    .map(([week, own]) => ({ week, ...own }))
    .sort((left, right) => (left.week < right.week ? -1 : 1));
}
