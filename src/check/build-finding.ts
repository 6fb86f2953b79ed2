// Turns a placed problem into a finding: level, sentence, places, fix.

import { languageOf } from "../languages/index.ts";
import type { Translate } from "../messages/translator.ts";
import type { Bitext, LocatedText } from "../model/bitext.ts";
import type { Asked, Excerpt, Finding, Fix, Level } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Place, Range } from "../model/location.ts";
import type { AtLeast } from "../model/rule-set.ts";
import type { Problem } from "../rules/rule.ts";
import { askedBy } from "./asked.ts";
import { reasonOf } from "./finding/reason-of.ts";
import { renderingId } from "./found-renderings.ts";
import { isNoted, levelOf } from "./levels.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { placedSide, type PlacedSide } from "./places.ts";
import type { AlarmFeatures } from "./weighing/features.ts";
import { fittedConfidence, isFittedRule } from "./weighing/fitted-confidence.ts";
import { likelihoodOf } from "./weighing/likelihood.ts";
import { weighed } from "./weighing/weighed-evidence.ts";

/** What a placed problem needs to become a finding. */
export interface FindingContext {
  readonly source: PlacedSide;
  readonly target: PlacedSide;
  readonly targetLanguage: LanguageTag;
  /** The question that problems in a run share; the others have their own. */
  readonly runs: ReadonlyMap<PlacedProblem, Asked>;
  /** Whether the confidence of a rule's findings is fitted for these languages. */
  readonly isFitted: (ruleId: string) => boolean;
  readonly translate: Translate;
  readonly configured: (ruleId: string) => Level | AtLeast | undefined;
  /** Whether findings include every step of how they came about. */
  readonly wholeStory: boolean;
}

export function findingContext(
  bitext: Bitext,
  translate: Translate,
  wanted: Pick<FindingContext, "configured" | "runs" | "wholeStory">,
): FindingContext {
  return {
    source: placedSide(bitext.source),
    target: placedSide(bitext.target),
    targetLanguage: bitext.target.language,
    // What was judged is of languages whose cues are known.
    isFitted: [bitext.source.language, bitext.target.language].every((tag) =>
      languageOf(tag).knows.has("cues"),
    )
      ? isFittedRule
      : () => false,
    translate,
    ...wanted,
  };
}

/** What makes it less sure, and how sure it is; what was found is in the sentence. */
const isBrief = /^(?:demoted-|not-repeated$|rendering$|(?:mostly|partly|seldom)-true$)/u;

export function buildFinding(
  placed: PlacedProblem,
  features: AlarmFeatures,
  context: FindingContext,
): Finding {
  const { problem, rule } = placed;
  const { translate } = context;
  const own = Math.round(problem.confidence * 100) / 100;
  const isFitted = context.isFitted(rule.meta.id);
  const confidence = isFitted ? fittedConfidence(features) : own;
  const level = levelOf(rule.meta, own, context.configured(rule.meta.id));
  const evidence = problem.evidence && [
    ...problem.evidence,
    ...(isFitted ? weighed(features, surfaceOf(problem), likelihoodOf(confidence)) : []),
  ];
  const source = placed.source && context.source.place(placed.source);
  const target = placed.target && context.target.place(placed.target);
  const rendering = renderingId(problem);
  const fix = fixOf(placed, target);
  const reason = reasonOf(problem, context.targetLanguage);
  const brief = (evidence ?? [])
    .filter(({ messageId }) => isBrief.test(messageId))
    .map((step) => translate.dynamic(`evidence.${step.messageId}`, step.data))
    .join(" ");
  return {
    ruleId: rule.meta.id,
    level,
    confidence,
    message:
      rule.meta.said ??
      translate.dynamic(`rules.${rule.meta.id}.${problem.messageId}`, problem.data),
    messageId: problem.messageId,
    data: problem.data,
    ...(problem.concept && { concept: problem.concept.id }),
    ...(source && { source }),
    ...(target && { target }),
    suggestions: problem.suggestions ?? [],
    asked: context.runs.get(placed) ?? askedBy(placed, context.targetLanguage),
    ...(reason && { reason }),
    ...(brief !== "" && { brief }),
    ...(evidence && {
      evidence: evidence
        .filter(({ detail }) => detail !== true)
        .map((step) => translate.dynamic(`evidence.${step.messageId}`, step.data)),
    }),
    ...(context.wholeStory &&
      evidence && {
        trail: evidence.map((step) => translate.dynamic(`evidence.${step.messageId}`, step.data)),
      }),
    ...(context.wholeStory && { weighing: { features, isNoted: isNoted(own) } }),
    ...(rendering !== undefined && { rendering }),
    ...(fix && { fix }),
    excerpts: {
      ...excerpt("source", problem.unit.source, problem.source),
      ...excerpt("target", problem.unit.target, problem.target),
    },
    fingerprint: placed.fingerprint,
  };
}

/** What the evidence calls the term. */
function surfaceOf({ assessment, data }: Problem): string {
  return assessment?.occurrence.how.surface ?? String(data["written"] ?? data["found"] ?? "");
}

// A text without a stop may be as long as its file, and every finding in it would bring all of it along.
const longestExcerpt = 10_000;

function excerpt(
  side: "source" | "target",
  located: LocatedText | undefined,
  range: Range | undefined,
): Partial<Record<"source" | "target", Excerpt>> {
  if (located === undefined) return {};
  const { text } = located;
  // A rule may know more of a range than a report says.
  const plain = range && { start: range.start, end: range.end };
  if (text.length <= longestExcerpt) return { [side]: { text, range: plain } };
  const start = Math.max(0, (range?.start ?? 0) - longestExcerpt / 2);
  const shown = text.slice(start, start + longestExcerpt);
  return {
    [side]: {
      text: shown,
      range: range && {
        start: range.start - start,
        end: Math.min(range.end - start, shown.length),
      },
    },
  };
}

/** No fix if there is markup between the words: it would be lost. */
function fixOf(placed: PlacedProblem, place: Place | undefined): Fix | undefined {
  const { replacement, target, unit } = placed.problem;
  if (replacement === undefined || place === undefined) return undefined;
  if (target === undefined || unit.target === undefined) return undefined;
  const written = unit.target.text.slice(target.start, target.end);
  return place.text === written ? { place, replacement } : undefined;
}
