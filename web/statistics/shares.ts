// How wide the parts of each bar are, in per cent of the longest one.

export interface Share {
  readonly from: number;
  readonly to: number;
}

export function shares(rows: readonly (readonly number[])[]): Share[][] {
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const longest = Math.max(0, ...rows.map(sum));
  return rows.map((values) => {
    let at = 0;
    return values.map((value) => {
      const from = at;
      at += longest === 0 ? 0 : (value / longest) * 100;
      return { from, to: at };
    });
  });
}
