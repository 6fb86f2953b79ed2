// How strongly the marks between two words separate them.

/** What separates a word from the one before it; higher is stronger. */
export const barrier = { none: 0, comma: 1, stop: 2 } as const;

const stops = /[.;:!?¿¡…()[\]{}|<>•]|\n\s*\n/u;
const commas = /[,—–]/u;

/** The `barrier` for what is between two words. An empty line counts as a full stop. */
export function barrierOf(gap: string): number {
  if (stops.test(gap)) return barrier.stop;
  return commas.test(gap) ? barrier.comma : barrier.none;
}
