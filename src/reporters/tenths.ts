// Figures that are no more exact than this.

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
