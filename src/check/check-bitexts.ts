// The engine: runs the rules over aligned documents and turns what they yield into a report.

import type { Bitext } from "../model/bitext.ts";
import type { Glossary } from "../model/concept.ts";
import type { Finding, Level, Report, RuleDescription } from "../model/finding.ts";
import type { Translate } from "../messages/translator.ts";
import type { Rule, RuleOptions } from "../rules/rule.ts";
import { assessmentRun } from "../terms/assess-terms.ts";
import { compileGlossary } from "../terms/patterns/compile-glossary.ts";
import { languagesWithoutForms } from "./languages-without-forms.ts";
import { documentTexts } from "../terms/recognition/document-texts.ts";
import { anchorOf } from "./anchors.ts";
import { byLanguages } from "./by-languages.ts";
import { buildFinding, findingContext } from "./build-finding.ts";
import { DocumentCheck, type ActiveRule } from "./document-check.ts";
import type { Draft } from "./draft.ts";
import { fingerprint, identityOf } from "./fingerprint.ts";
import { renderingCollector } from "./found-renderings.ts";
import { withoutDuplicates } from "./precedence.ts";
import { sortFindings } from "./sort-findings.ts";
import { applySuppressions } from "./suppressions.ts";
import {
  describeUnusedSuppression,
  unusedSuppressionFinding,
  unusedSuppressionId,
} from "./unused-suppressions.ts";

export interface CheckOptions {
  readonly glossary: Glossary;
  readonly rules: readonly Rule[];
  /** Per rule id; a rule that is not named keeps its own level. */
  readonly levels?: Readonly<Record<string, Level | "off">>;
  /** Per rule id, laid over the rule's defaults. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  readonly translate: Translate;
  readonly tool: { readonly name: string; readonly version: string };
  /** Whether each finding tells every step of how it came about (`trail`). */
  readonly wholeStory?: boolean;
}

export function checkBitexts(bitexts: readonly Bitext[], options: CheckOptions): Report {
  const findings: Finding[] = [];
  const renderings = renderingCollector();
  let suppressed = 0;
  const checks = checksOf(bitexts, options);
  for (const bitext of bitexts) {
    const check = checks.get(bitext);
    if (check === undefined) continue;
    const checked = checkDocument(bitext, check, options);
    for (const { problem } of checked.drafts) renderings.add(problem);
    findings.push(...checked.findings);
    suppressed += checked.suppressed;
  }
  const unknown = languagesWithoutForms(bitexts, options.glossary);
  return {
    version: 1,
    tool: options.tool,
    summary: {
      units: bitexts.reduce((sum, bitext) => sum + bitext.units.length, 0),
      errors: countLevel(findings, "error"),
      warnings: countLevel(findings, "warning"),
      notes: countLevel(findings, "note"),
    },
    findings: sortFindings(findings),
    pairs: bitexts.map(({ source, target, units }) => ({
      source: source.path,
      target: target.path,
      units: units.length,
    })),
    renderings: renderings.list(findings),
    suppressed,
    ...(unknown.length === 0 ? {} : { withoutForms: unknown }),
    rules: describeRules(options),
  };
}

/** The documents of a run, their terms assessed with all those of the same languages together. */
function checksOf(
  bitexts: readonly Bitext[],
  options: CheckOptions,
): ReadonlyMap<Bitext, DocumentCheck> {
  const checks = new Map<Bitext, DocumentCheck>();
  const active = activeRules(options);
  for (const group of byLanguages(bitexts)) {
    const [first] = group;
    if (first === undefined) continue;
    const sourceLanguage = first.source.language;
    const targetLanguage = first.target.language;
    const pair = { source: sourceLanguage, target: targetLanguage };
    const glossary = compileGlossary(options.glossary, pair);
    const run = assessmentRun(glossary);
    for (const bitext of group) {
      const { units, source, target } = bitext;
      const texts = documentTexts(glossary);
      const assessments = run.add({ units, texts, paths: [source.path, target.path] });
      const document = { sourceLanguage, targetLanguage, units, glossary, texts, assessments };
      checks.set(bitext, new DocumentCheck(document, active));
    }
    run.settle();
  }
  return checks;
}

function activeRules(options: CheckOptions): readonly ActiveRule[] {
  return options.rules
    .filter((rule) => options.levels?.[rule.meta.id] !== "off")
    .map((rule) => ({
      rule,
      setting: { ...rule.defaultOptions, ...options.options?.[rule.meta.id] },
    }));
}

interface CheckedBitext {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

function checkDocument(bitext: Bitext, check: DocumentCheck, options: CheckOptions): CheckedBitext {
  const drafts = withoutDuplicates(draftsOf(check, bitext.units));
  const { kept, unused } = applySuppressions(bitext, drafts);
  const context = findingContext(
    bitext,
    options.translate,
    (id) => configuredLevel(options, id),
    options.wholeStory === true,
  );
  return {
    drafts: kept,
    findings: [
      ...kept.map((draft) => buildFinding(draft, context)),
      ...unusedFindings(unused, options),
    ],
    suppressed: drafts.length - kept.length,
  };
}

function draftsOf(check: DocumentCheck, units: Bitext["units"]): Draft[] {
  const ordinals = new Map<string, number>();
  return check.problems().map(({ rule, problem }): Draft => {
    const identity = identityOf(rule.meta.id, problem);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    return {
      rule,
      problem,
      source: anchorOf(problem, "source", units),
      target: anchorOf(problem, "target", units),
      fingerprint: fingerprint(identity, ordinal),
    };
  });
}

function unusedFindings(
  unused: ReturnType<typeof applySuppressions>["unused"],
  options: CheckOptions,
): Finding[] {
  if (options.levels?.[unusedSuppressionId] === "off") return [];
  const known = new Set(options.rules.map((rule) => rule.meta.id));
  return (
    unused
      // A rule that did not run could not have used its suppression.
      .filter(({ ruleId }) => options.levels?.[ruleId] !== "off")
      .map((entry) =>
        unusedSuppressionFinding(entry, {
          known: known.has(entry.ruleId),
          level: configuredLevel(options, unusedSuppressionId) ?? "note",
          translate: options.translate,
        }),
      )
  );
}

function configuredLevel(options: CheckOptions, ruleId: string): Level | undefined {
  const configured = options.levels?.[ruleId];
  return configured === "off" ? undefined : configured;
}

function countLevel(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

function describeRules(options: CheckOptions): RuleDescription[] {
  const ran = options.rules
    .filter((rule) => options.levels?.[rule.meta.id] !== "off")
    .map(({ meta }) => ({
      id: meta.id,
      description: options.translate.dynamic(`rules.${meta.id}.description`),
      issueType: meta.issueType,
    }));
  const own =
    options.levels?.[unusedSuppressionId] === "off"
      ? []
      : [describeUnusedSuppression(options.translate)];
  return [...ran, ...own].sort((left, right) => (left.id < right.id ? -1 : 1));
}
