// Sentences that translate each other are about as long as each other (Gale and Church, 1993).

/** How much the length of a translation varies, per character. */
const variance = 6.8;
const stepsPerDeviation = 32;
const largestDeviation = 16;

/** ln of the chance of a length difference of that many standard deviations or more, two-sided. */
const logTail = tailTable();

export interface LengthModel {
  /**
   * Writes ln P(lengths differ as much as these), in characters, for so many sentences of the target that end at the columns
   * first .. last (inclusive), each at its column. `reach`: characters of the target before each column.
   */
  scoreRow(
    source: number,
    target: { readonly reach: Float64Array; readonly width: number },
    columns: { readonly first: number; readonly last: number },
    scores: Float64Array,
  ): void;
}

/** Learns how long the target is per character of the source from the totals. */
export function lengthModel(sourceTotal: number, targetTotal: number): LengthModel {
  const ratio = sourceTotal > 0 && targetTotal > 0 ? clamp(targetTotal / sourceTotal, 0.6, 1.7) : 1;
  return {
    scoreRow(source, { reach, width }, { first, last }, scores) {
      const wanted = source * ratio;
      for (let column = first; column <= last; column++) {
        const target = (reach[column] ?? 0) - (reach[column - width] ?? 0);
        const mean = (source + target / ratio) / 2;
        const deviation = Math.abs(target - wanted) / Math.sqrt(mean * variance);
        const step = Math.min(deviation, largestDeviation) * stepsPerDeviation;
        scores[column] = mean <= 0 ? 0 : (logTail[Math.round(step)] ?? 0);
      }
    },
  };
}

function tailTable(): Float64Array {
  const table = new Float64Array(largestDeviation * stepsPerDeviation + 1);
  for (let step = 0; step < table.length; step++) {
    const deviation = step / stepsPerDeviation;
    table[step] = Math.max(logTwoSidedTail(deviation), -25);
  }
  return table;
}

/** ln(2 (1 - Phi(x))), Abramowitz and Stegun 26.2.17. */
function logTwoSidedTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.log(2 * polynomial) - (x * x) / 2 - Math.log(2 * Math.PI) / 2;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
