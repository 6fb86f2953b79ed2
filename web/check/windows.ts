// Rows in blocks: of a long text only the blocks near what is seen are laid out, the others have a height that is likely.

/** Rows of a block. */
export const blockSize = 30;

export function blocksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, index) =>
    rows.slice(index * blockSize, (index + 1) * blockSize),
  );
}

/** Of a block that was never laid out, in pixels: about four lines a row, shared by two columns. */
export function estimatedHeight(rows: readonly { readonly length: number }[]): number {
  return rows.reduce((sum, { length }) => sum + 30 + Math.ceil(length / 55) * 28, 0);
}
