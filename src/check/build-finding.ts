// A placed problem put into words: level, sentence, places, fix.

import type { Bitext, LocatedText } from "../model/bitext.ts";
import type { Excerpt, Finding, Fix, Level } from "../model/finding.ts";
import type { Place, Range } from "../model/location.ts";
import type { Translate } from "../messages/translator.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { renderingId } from "./found-renderings.ts";
import { levelOf } from "./levels.ts";
import type { PlacedSide } from "./places.ts";
import { placedSide } from "./places.ts";

/** What a placed problem needs to become a finding. */
export interface FindingContext {
  readonly source: PlacedSide;
  readonly target: PlacedSide;
  readonly translate: Translate;
  readonly configured: (ruleId: string) => Level | undefined;
  /** Whether findings tell every step of how they came about. */
  readonly wholeStory: boolean;
}

export function findingContext(
  bitext: Bitext,
  translate: Translate,
  wanted: Pick<FindingContext, "configured" | "wholeStory">,
): FindingContext {
  return {
    source: placedSide(bitext.source),
    target: placedSide(bitext.target),
    translate,
    ...wanted,
  };
}

export function buildFinding(placed: PlacedProblem, context: FindingContext): Finding {
  const { problem, rule } = placed;
  const { translate } = context;
  const confidence = Math.round(problem.confidence * 100) / 100;
  const source = placed.source && context.source.place(placed.source);
  const target = placed.target && context.target.place(placed.target);
  const rendering = renderingId(problem);
  const fix = fixOf(placed, target);
  return {
    ruleId: rule.meta.id,
    level: levelOf(rule.meta, confidence, context.configured(rule.meta.id)),
    confidence,
    message: translate.dynamic(`rules.${rule.meta.id}.${problem.messageId}`, problem.data),
    messageId: problem.messageId,
    data: problem.data,
    ...(problem.concept && { concept: problem.concept.id }),
    ...(source && { source }),
    ...(target && { target }),
    suggestions: problem.suggestions ?? [],
    ...(problem.evidence && {
      evidence: problem.evidence
        .filter(({ detail }) => detail !== true)
        .map((step) => translate.dynamic(`evidence.${step.messageId}`, step.data)),
    }),
    ...(context.wholeStory &&
      problem.evidence && {
        trail: problem.evidence.map((step) =>
          translate.dynamic(`evidence.${step.messageId}`, step.data),
        ),
      }),
    ...(rendering !== undefined && { rendering }),
    ...(fix && { fix }),
    excerpts: {
      ...excerpt("source", problem.unit.source, problem.source),
      ...excerpt("target", problem.unit.target, problem.target),
    },
    fingerprint: placed.fingerprint,
  };
}

function excerpt(
  side: "source" | "target",
  located: LocatedText | undefined,
  range: Range | undefined,
): Partial<Record<"source" | "target", Excerpt>> {
  return located === undefined ? {} : { [side]: { text: located.text, range } };
}

/** No fix where markup stands between the words: replacing them would lose it. */
function fixOf(placed: PlacedProblem, place: Place | undefined): Fix | undefined {
  const { replacement, target, unit } = placed.problem;
  if (replacement === undefined || place === undefined) return undefined;
  if (target === undefined || unit.target === undefined) return undefined;
  const written = unit.target.text.slice(target.start, target.end);
  return place.text === written ? { place, replacement } : undefined;
}
