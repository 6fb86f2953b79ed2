// What is told of a finding that is fitted: in words what speaks loudest for it and against it, and how likely it is. No
// percentage: on a project that nobody has judged it may be off by more than ten points.

import type { EvidenceStep } from "../../model/finding.ts";
import type { AlarmFeatures, FeatureName } from "./features.ts";
import { contributions } from "./fitted-confidence.ts";
import type { Likelihood } from "./likelihood.ts";

/** Those that say more to a reader than a number. */
const told: ReadonlySet<FeatureName> = new Set<FeatureName>([
  "senses",
  "other-class",
  "uses",
  "read-backwards",
  "capital-inside",
  "shared-rendering",
  "certainty",
  "cognate-instead",
  "cognate-stands",
  "several-words-instead",
  "root-instead",
  "own-rendering",
  "quoted",
  "code",
  "left-out",
  "surplus",
  "length",
  "complement",
  "bare",
]);
const most = 3;
const said = { likely: "mostly-true", possible: "partly-true", unlikely: "seldom-true" } as const;

/** What a reader is told at the end of the evidence of a finding that is fitted. */
export function weighed(
  features: AlarmFeatures,
  surface: string,
  likelihood: Likelihood,
): readonly EvidenceStep[] {
  const steps = contributions(features)
    .filter(({ name }) => told.has(name))
    .slice(0, most)
    .map(({ name, share }) => ({
      messageId: `${share > 0 ? "surer" : "unsurer"}-${name}`,
      data: { surface },
    }));
  return [...steps, { messageId: said[likelihood], data: {} }];
}
