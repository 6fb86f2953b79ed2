// How likely a fitted finding is, in a word.

export type Likelihood = "likely" | "possible" | "unlikely";

/** From which fitted confidence on; on projects that the fit had not seen, found right as docs/calibration.md says. */
export const fromConfidence = { likely: 0.6, possible: 0.36 } as const;

export function likelihoodOf(fitted: number): Likelihood {
  if (fitted >= fromConfidence.likely) return "likely";
  return fitted >= fromConfidence.possible ? "possible" : "unlikely";
}
