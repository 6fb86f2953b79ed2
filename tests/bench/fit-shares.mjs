// Fits the weights of a confidence: logistic regression, additive, each weight drawn towards what was decided before
// there were judgements (`start`), and held to the sign that is known of it. Cyclic Newton steps, one weight at a time,
// in a fixed order: the same rows give the same weights.

const chance = (sum) => 1 / (1 + Math.exp(-sum));

/** The chance of a row under a fit. */
export function predict({ intercept, weights }, features) {
  let sum = intercept;
  for (const [name, value] of Object.entries(features)) sum += (weights.get(name) ?? 0) * value;
  return chance(sum);
}

/**
 * `rows`: features by name, worth 0..1, weight. `strength(name)` is how strongly a weight is drawn to `start(name)`;
 * `sign(name)`: 1 or -1 where it may lie on that side of 0 alone; `bound` the largest weight there may be.
 */
export function fit(rows, { start, strength, sign, bound, sweeps = 200 }) {
  const columns = new Map();
  rows.forEach(({ features }, at) => {
    for (const [name, value] of Object.entries(features)) {
      if (value === 0) continue;
      const column = columns.get(name) ?? { at: [], value: [] };
      column.at.push(at);
      column.value.push(value);
      columns.set(name, column);
    }
  });
  const names = [...columns.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const weights = new Map(names.map((name) => [name, start(name)]));
  const sums = rows.map(({ features }) =>
    Object.entries(features).reduce(
      (sum, [name, value]) => sum + (weights.get(name) ?? 0) * value,
      0,
    ),
  );
  let intercept = 0;
  const step = (ats, values, force, from) => {
    let slope = force.pull;
    let curve = force.strength + 1e-9;
    for (let k = 0; k < ats.length; k++) {
      const at = ats[k];
      const value = values === undefined ? 1 : values[k];
      const p = chance(intercept + sums[at]);
      const { weight, worth } = rows[at];
      slope += weight * (worth - p) * value;
      // The steepest there can be: a step never overshoots.
      curve += weight * 0.25 * value * value;
    }
    return from + slope / curve;
  };
  const everywhere = rows.map((_, at) => at);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    const next = step(everywhere, undefined, { pull: 0, strength: 0 }, intercept);
    moved = Math.max(moved, Math.abs(next - intercept));
    intercept = next;
    for (const name of names) {
      const column = columns.get(name);
      const weight = weights.get(name);
      const held = strength(name);
      const aim = start(name);
      let to = step(
        column.at,
        column.value,
        { pull: held * (aim - weight), strength: held },
        weight,
      );
      if (sign(name) > 0) to = Math.max(0, to);
      if (sign(name) < 0) to = Math.min(0, to);
      to = Math.min(bound, Math.max(-bound, to));
      const change = to - weight;
      if (change === 0) continue;
      moved = Math.max(moved, Math.abs(change));
      weights.set(name, to);
      for (let k = 0; k < column.at.length; k++) sums[column.at[k]] += change * column.value[k];
    }
    if (moved < 1e-4) break;
  }
  return { intercept, weights };
}
