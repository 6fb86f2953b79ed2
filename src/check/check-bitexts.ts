// The engine: runs the rules over aligned documents and turns their problems into a report.

import type { Translate } from "../messages/translator.ts";
import type { Bitext } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { Finding, Level, Report, RuleDescription } from "../model/finding.ts";
import type { AtLeast } from "../model/rule-set.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import type { RuleMeta } from "../rules/rule.ts";
import { buildFinding, findingContext } from "./build-finding.ts";
import { collectQuestions } from "./collect-questions.ts";
import type { FoundProblem } from "./document/found-problem.ts";
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
import { activeRules, runRules, settingsFor, type RuleRun } from "./run-rules.ts";
import { settleProblems, type Ordinals } from "./settle-problems.ts";
import { sortFindings } from "./sort-findings.ts";
import type { UnusedSuppression } from "./suppressions.ts";
import { languagesWithoutForms, uncheckedTerms } from "./unchecked.ts";
import { alarmFeatures } from "./weighing/alarm-features.ts";
import { wordsOf } from "./weighing/expected-errors.ts";
import { scenesOf } from "./weighing/scene.ts";
import { copied } from "./windows/copied.ts";
import { corpusInWindows, type Windowed } from "./windows/corpus-in-windows.ts";

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
  const run = checkRun(options);
  atOnce(run.add(bitexts));
  return run.report();
}

/** A check whose bitexts come one after the other, so that they need not be held at once. */
export interface CheckRun {
  /** Those of one call are compared with each other. */
  readonly add: (bitexts: readonly Bitext[]) => Steps<void>;
  /**
   * A file in windows: bitexts of parts of it, each checked by itself, and named like `shell`, which has no units. Returns
   * the words of the translations.
   */
  readonly addWindows: (file: Windowed & { readonly windows: () => Iterable<Bitext> }) => number;
  readonly report: () => Report;
}

export function checkRun(options: CheckOptions): CheckRun {
  const findings: Finding[] = [];
  const renderings = renderingCollector();
  let suppressed = 0;
  const used = new Set<Concept>();
  const onUse = options.concepts && ((concept: Concept): unknown => used.add(concept));
  /** What was checked, without its texts. */
  const shells: Bitext[] = [];
  const units: number[] = [];

  function* check(
    bitexts: readonly Bitext[],
    { ofCorpus, ordinals }: Pick<RuleRun, "ofCorpus"> & { readonly ordinals?: Ordinals } = {},
  ): Steps<Finding[]> {
    const found: Finding[] = [];
    const problems = yield* runRules(bitexts, { ...options, onUse, ofCorpus });
    for (const bitext of bitexts) {
      const ruled = problems.get(bitext);
      if (ruled === undefined) continue;
      yield;
      const settings = settingsFor(bitext, options);
      const settled = settleProblems(bitext, ruled.found, options.today, ordinals);
      const { kept, unused, silenced } = settled;
      const sceneOf = scenesOf(ruled.glossary);
      const context = findingContext(bitext, options.translate, {
        configured: (id) => configuredLevel(settings.levels, id),
        runs: askedByRuns(bitext, kept),
        wholeStory: options.wholeStory === true,
      });
      for (const placed of kept) {
        renderings.add(placed.problem, bitext.target.language);
        const features = alarmFeatures(placed.rule.meta.id, placed.problem, sceneOf);
        found.push(buildFinding(placed, features, context));
      }
      found.push(
        ...unusedFindings(unused, { ...options, ...settings }, (meta) =>
          isOn(meta, settings.levels, bitext.alone === true),
        ),
      );
      suppressed += silenced;
    }
    return found;
  }

  function* add(bitexts: readonly Bitext[]): Steps<void> {
    for (const finding of yield* check(bitexts)) findings.push(finding);
    shells.push(...bitexts);
    units.push(...bitexts.map((bitext) => bitext.units.length));
  }

  const addWindows: CheckRun["addWindows"] = (file) => {
    const ordinals: Ordinals = new Map();
    const ofRun = activeRules(options)(file.shell).flatMap(({ rule, setting }) =>
      rule.on === "corpus" ? [{ rule, setting }] : [],
    );
    const corpus = corpusInWindows(file, ofRun);
    let window = 0;
    let count = 0;
    let words = 0;
    for (const bitext of file.windows()) {
      const ofCorpus = (each: Bitext): readonly FoundProblem[] => corpus(window, each);
      for (const finding of atOnce(check([bitext], { ofCorpus, ordinals })))
        findings.push(copied(finding));
      window += 1;
      count += bitext.units.length;
      words += wordsOf(bitext);
    }
    shells.push(file.shell);
    units.push(count);
    return words;
  };

  const report = (): Report => {
    if (options.concepts !== undefined && options.levels?.[glossaryRuleId] !== "off")
      findings.push(
        ...glossaryFindings({
          concepts: options.concepts,
          used,
          sources: [...new Set(shells.map(({ source }) => source.language))],
          translate: options.translate,
          level: givenLevel(options.levels, glossaryRuleId),
        }),
      );
    const unknown = languagesWithoutForms(shells, options.glossaryFor);
    const unchecked = uncheckedTerms(shells, options.glossaryFor);
    const sorted = sortFindings(findings);
    return {
      version: 2,
      tool: options.tool,
      summary: {
        units: units.reduce((sum, count) => sum + count, 0),
        errors: countLevel(findings, "error"),
        warnings: countLevel(findings, "warning"),
        notes: countLevel(findings, "note"),
      },
      findings: sorted,
      questions: collectQuestions(sorted),
      pairs: shells.map(({ source, target }, position) => ({
        source: source.path,
        target: target.path,
        languages: { source: source.language, target: target.language },
        units: units[position] ?? 0,
      })),
      renderings: renderings.list(findings),
      suppressed,
      ...(unknown.length === 0 ? {} : { withoutForms: unknown }),
      ...(unchecked && { uncheckedTerms: unchecked }),
      answered: 0,
      rules: describeRules(options, (meta) =>
        shells.some((bitext) =>
          isOn(meta, settingsFor(bitext, options).levels, bitext.alone === true),
        ),
      ),
    };
  };
  return { add, addWindows, report };
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
          level: givenLevel(options.levels, unusedSuppressionId),
          translate: options.translate,
        }),
      )
  );
}

type Runs = (meta: Pick<RuleMeta, "id" | "off" | "alone">) => boolean;

function metaOf(id: string, { rules }: CheckOptions): Pick<RuleMeta, "id" | "off" | "alone"> {
  return rules.find(({ meta }) => meta.id === id)?.meta ?? { id, alone: true };
}

/** Of a rule of the engine, which no rule set names. */
function givenLevel(levels: RuleLevels | undefined, ruleId: string): Level | undefined {
  const configured = configuredLevel(levels, ruleId);
  return configured === "at-least-warning" ? undefined : configured;
}

function configuredLevel(
  levels: RuleLevels | undefined,
  ruleId: string,
): Level | AtLeast | undefined {
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
