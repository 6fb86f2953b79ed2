// How likely a fitted finding is, in a word.

export type Likelihood = "likely" | "possible" | "unlikely";

/** From which fitted confidence on; on projects that the fit had not seen, found right as docs/calibration.md says. */
export const fromConfidence = { likely: 0.6, possible: 0.36 } as const;

/**
 * Below this a warning is only noted: fewer than one in eight of the judged ones were worth reading. Not from 0.36, where
 * "unlikely" ends: a wrong word put in place of a term would be told of in 79 places of 100 instead of 92.
 */
export const fromWarning = 0.28;

export function likelihoodOf(fitted: number): Likelihood {
  if (fitted >= fromConfidence.likely) return "likely";
  return fitted >= fromConfidence.possible ? "possible" : "unlikely";
}
