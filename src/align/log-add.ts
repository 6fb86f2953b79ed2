// ln(e^left + e^right), the inner step of every sum over paths.

/** Beyond this gap the smaller term is lost in the larger: ln(1 + e^-30) is 1e-13. */
const largestGap = 30;
const stepsPerUnit = 256;

/** ln(1 + e^-gap) at the middle of each step. */
const softening = Float64Array.from({ length: largestGap * stepsPerUnit + 1 }, (_, step) =>
  Math.log1p(Math.exp(-(step + 0.5) / stepsPerUnit)),
);

/**
 * Read from a table: off by at most 0.001 (half a step, where the slope is ½), far below what the scores mean,
 * and several times faster than `log1p(exp(…))` at ten beads a cell.
 */
export function logAdd(left: number, right: number): number {
  const gap = left > right ? left - right : right - left;
  const high = left > right ? left : right;
  return gap < largestGap ? high + (softening[Math.trunc(gap * stepsPerUnit)] ?? 0) : high;
}
