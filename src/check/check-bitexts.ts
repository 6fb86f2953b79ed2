// The engine: runs the rules over aligned documents and turns their problems into a report.

import type { Translate } from "../messages/translator.ts";
import type { Bitext } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { Finding, Level, Report, RuleDescription } from "../model/finding.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import type { RuleMeta } from "../rules/rule.ts";
import { buildFinding, findingContext } from "./build-finding.ts";
import { collectQuestions } from "./collect-questions.ts";
import {
  describeGlossaryRule,
  glossaryFindings,
  glossaryRuleId,
} from "./engine/glossary-findings.ts";
import {
  describeUnusedSuppression,
  unusedSuppressionFinding,
  unusedSuppressionId,
} from "./engine/unused-suppressions.ts";
import { renderingCollector } from "./found-renderings.ts";
import { isOn, type RuleLevels } from "./levels.ts";
import { askedByRuns } from "./question-runs.ts";
import { runRules, settingsFor, type RuleRun } from "./run-rules.ts";
import { settleProblems } from "./settle-problems.ts";
import { sortFindings } from "./sort-findings.ts";
import type { UnusedSuppression } from "./suppressions.ts";
import { languagesWithoutForms, uncheckedTerms } from "./unchecked.ts";
import { alarmFeatures } from "./weighing/alarm-features.ts";
import { scenesOf } from "./weighing/scene.ts";

export interface CheckOptions extends RuleRun {
  readonly translate: Translate;
  readonly tool: { readonly name: string; readonly version: string };
  /** Whether each finding includes every step of how it came about (`trail`). */
  readonly wholeStory?: boolean;
  /** An ISO date, by which suppressions have an end; without it they last for good. */
  readonly today?: string | undefined;
  /** Those of the glossary, if it is to be looked at too: it is no part of what a single file may be blamed for. */
  readonly concepts?: readonly Concept[] | undefined;
}

export function checkBitexts(bitexts: readonly Bitext[], options: CheckOptions): Report {
  return atOnce(checkSteps(bitexts, options));
}

/** The same check, for whoever has something else to do meanwhile. */
export function* checkSteps(bitexts: readonly Bitext[], options: CheckOptions): Steps<Report> {
  const findings: Finding[] = [];
  const renderings = renderingCollector();
  let suppressed = 0;
  const used = new Set<Concept>();
  const onUse = options.concepts && ((concept: Concept): unknown => used.add(concept));
  const problems = yield* runRules(bitexts, { ...options, onUse });
  for (const bitext of bitexts) {
    const ruled = problems.get(bitext);
    if (ruled === undefined) continue;
    yield;
    const settings = settingsFor(bitext, options);
    const { kept, unused, silenced } = settleProblems(bitext, ruled.found, options.today);
    const sceneOf = scenesOf(ruled.glossary);
    const context = findingContext(bitext, options.translate, {
      configured: (id) => configuredLevel(settings.levels, id),
      runs: askedByRuns(bitext, kept),
      wholeStory: options.wholeStory === true,
    });
    for (const placed of kept) {
      renderings.add(placed.problem, bitext.target.language);
      const features = alarmFeatures(placed.rule.meta.id, placed.problem, sceneOf);
      findings.push(buildFinding(placed, features, context));
    }
    findings.push(
      ...unusedFindings(unused, { ...options, ...settings }, (meta) =>
        isOn(meta, settings.levels, bitext.alone === true),
      ),
    );
    suppressed += silenced;
  }
  if (options.concepts !== undefined)
    findings.push(
      ...glossaryFindings({
        concepts: options.concepts,
        used,
        sources: [...new Set(bitexts.map(({ source }) => source.language))],
        translate: options.translate,
        level: options.levels?.[glossaryRuleId],
      }),
    );
  const unknown = languagesWithoutForms(bitexts, options.glossaryFor);
  const unchecked = uncheckedTerms(bitexts, options.glossaryFor);
  const sorted = sortFindings(findings);
  return {
    version: 2,
    tool: options.tool,
    summary: {
      units: bitexts.reduce((sum, bitext) => sum + bitext.units.length, 0),
      errors: countLevel(findings, "error"),
      warnings: countLevel(findings, "warning"),
      notes: countLevel(findings, "note"),
    },
    findings: sorted,
    questions: collectQuestions(sorted),
    pairs: bitexts.map(({ source, target, units }) => ({
      source: source.path,
      target: target.path,
      languages: { source: source.language, target: target.language },
      units: units.length,
    })),
    renderings: renderings.list(findings),
    suppressed,
    ...(unknown.length === 0 ? {} : { withoutForms: unknown }),
    ...(unchecked && { uncheckedTerms: unchecked }),
    answered: 0,
    rules: describeRules(options, (meta) =>
      bitexts.some((bitext) =>
        isOn(meta, settingsFor(bitext, options).levels, bitext.alone === true),
      ),
    ),
  };
}

function unusedFindings(
  unused: readonly UnusedSuppression[],
  options: CheckOptions,
  runs: Runs,
): Finding[] {
  if (options.levels?.[unusedSuppressionId] === "off") return [];
  const known = new Set(options.rules.map((rule) => rule.meta.id));
  return (
    unused
      // A rule that did not run could not have used its suppression.
      .filter(({ ruleId }) => runs(metaOf(ruleId, options)))
      .map((entry) =>
        unusedSuppressionFinding(entry, {
          known: known.has(entry.ruleId),
          level: configuredLevel(options.levels, unusedSuppressionId),
          translate: options.translate,
        }),
      )
  );
}

type Runs = (meta: Pick<RuleMeta, "id" | "off" | "alone">) => boolean;

function metaOf(id: string, { rules }: CheckOptions): Pick<RuleMeta, "id" | "off" | "alone"> {
  return rules.find(({ meta }) => meta.id === id)?.meta ?? { id, alone: true };
}

function configuredLevel(levels: RuleLevels | undefined, ruleId: string): Level | undefined {
  const configured = levels?.[ruleId];
  return configured === "off" || configured === "on" ? undefined : configured;
}

function countLevel(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

function describeRules(options: CheckOptions, runs: Runs): RuleDescription[] {
  const ran = options.rules
    .filter(({ meta }) => runs(meta))
    .map(({ meta }) => ({
      id: meta.id,
      description: meta.said ?? options.translate.dynamic(`rules.${meta.id}.description`),
      issueType: meta.issueType,
    }));
  const own = [
    ...(options.levels?.[unusedSuppressionId] === "off"
      ? []
      : [describeUnusedSuppression(options.translate)]),
    ...(options.concepts === undefined || options.levels?.[glossaryRuleId] === "off"
      ? []
      : [describeGlossaryRule(options.translate)]),
  ];
  return [...ran, ...own].sort((left, right) => (left.id < right.id ? -1 : 1));
}
