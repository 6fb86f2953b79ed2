// Dunning's log-likelihood ratio: how surprising it is that two things go together so often.

const entropy = (...counts: readonly number[]): number => {
  let total = 0;
  let sum = 0;
  for (const count of counts) {
    total += count;
    if (count > 0) sum += count * Math.log(count);
  }
  return total === 0 ? 0 : total * Math.log(total) - sum;
};

/** `both` of `left` and of `right` among `all`; 0 or more, roughly chi-squared with one degree of freedom. */
export function logLikelihood(both: number, left: number, right: number, all: number): number {
  const onlyLeft = left - both;
  const onlyRight = right - both;
  const neither = Math.max(0, all - left - onlyRight);
  const rows = entropy(left, all - left);
  const columns = entropy(right, all - right);
  return Math.max(0, 2 * (rows + columns - entropy(both, onlyLeft, onlyRight, neither)));
}
