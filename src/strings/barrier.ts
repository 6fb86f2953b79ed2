// How strongly the marks between two words part them.

/** What parts a word from the one before it; the stronger, the higher. */
export const barrier = { none: 0, comma: 1, stop: 2 } as const;

const stops = /[.;:!?¿¡…()[\]{}|<>•]|\n\s*\n/u;
const commas = /[,—–]/u;

/** One of `barrier` for what stands between two words. An empty line parts as a full stop does. */
export function barrierOf(gap: string): number {
  if (stops.test(gap)) return barrier.stop;
  return commas.test(gap) ? barrier.comma : barrier.none;
}
