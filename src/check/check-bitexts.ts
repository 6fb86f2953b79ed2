// The engine: runs the rules over aligned documents and turns what they yield into a report.

import type { Bitext } from "../model/bitext.ts";
import type { Glossary } from "../model/concept.ts";
import type { Finding, Level, Report, RuleDescription } from "../model/finding.ts";
import type { Translate } from "../messages/translator.ts";
import type { CheckedDocument, Problem, Rule, RuleOptions } from "../rules/rule.ts";
import { assessTerms } from "../terms/assess-terms.ts";
import { compileGlossary } from "../terms/compile-glossary.ts";
import type { CompiledGlossary } from "../terms/compile-glossary.ts";
import { documentTexts } from "../terms/document-texts.ts";
import { anchorOf } from "./anchors.ts";
import { buildFinding, findingContext } from "./build-finding.ts";
import type { Draft } from "./draft.ts";
import { fingerprint, identityOf } from "./fingerprint.ts";
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
  /** Fingerprints of findings that are known and taken out. */
  readonly baseline?: ReadonlySet<string>;
}

export function checkBitexts(bitexts: readonly Bitext[], options: CheckOptions): Report {
  const compile = glossaryCompiler(options.glossary);
  const findings: Finding[] = [];
  let suppressed = 0;
  for (const bitext of bitexts) {
    const checked = checkBitext(bitext, compile(bitext), options);
    findings.push(...checked.findings);
    suppressed += checked.suppressed;
  }
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
    suppressed,
    rules: describeRules(options),
  };
}

interface CheckedBitext {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

function checkBitext(
  bitext: Bitext,
  glossary: CompiledGlossary,
  options: CheckOptions,
): CheckedBitext {
  const drafts = withoutDuplicates(draftsOf(bitext, glossary, options));
  const { kept, unused } = applySuppressions(bitext, drafts);
  const fresh = kept.filter((draft) => options.baseline?.has(draft.fingerprint) !== true);
  const context = findingContext(bitext, options.translate, (id) => configuredLevel(options, id));
  return {
    findings: [
      ...fresh.map((draft) => buildFinding(draft, context)),
      ...unusedFindings(unused, options),
    ],
    suppressed: drafts.length - fresh.length,
  };
}

function draftsOf(bitext: Bitext, glossary: CompiledGlossary, options: CheckOptions): Draft[] {
  const { units } = bitext;
  const texts = documentTexts(glossary);
  const document: CheckedDocument = {
    sourceLanguage: bitext.source.language,
    targetLanguage: bitext.target.language,
    units,
    glossary,
    texts,
    assessments: assessTerms(units, glossary, texts),
  };
  const ordinals = new Map<string, number>();
  return problemsOf(document, options).map(({ rule, problem }): Draft => {
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

/** Of each rule in document order. Unit by unit, so that a text is at hand for all rules while it is young. */
function problemsOf(
  document: CheckedDocument,
  options: CheckOptions,
): { readonly rule: Rule; readonly problem: Problem }[] {
  const found: { readonly rule: Rule; readonly problem: Problem }[] = [];
  const active = options.rules
    .filter((rule) => options.levels?.[rule.meta.id] !== "off")
    .map((rule) => ({
      rule,
      setting: { ...rule.defaultOptions, ...options.options?.[rule.meta.id] },
    }));
  for (const { rule, setting } of active)
    if (rule.on === "document")
      for (const problem of rule.check(document, setting)) found.push({ rule, problem });
  for (const unit of document.units)
    for (const { rule, setting } of active)
      if (rule.on === "unit")
        for (const problem of rule.check(unit, document, setting)) found.push({ rule, problem });
  return found;
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
      .filter((finding) => options.baseline?.has(finding.fingerprint) !== true)
  );
}

/** One compilation per pair of languages, however many documents share it. */
function glossaryCompiler(glossary: Glossary): (bitext: Bitext) => CompiledGlossary {
  const compiled = new Map<string, CompiledGlossary>();
  return ({ source, target }) => {
    const key = `${source.language} ${target.language}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = compileGlossary(glossary, { source: source.language, target: target.language });
    compiled.set(key, fresh);
    return fresh;
  };
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
