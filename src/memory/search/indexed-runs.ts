// What the units of one index belong to: an index may hold many small parts of a memory one after another, some of
// which have changed since and are crossed out.

/** The units of one part in an index. */
export interface IndexedRun {
  /** Place of its first unit among all units of the index, from 0. */
  readonly start: number;
  /** Number of the part, of those searched: earlier ones come first among equals. `undefined`: crossed out. */
  readonly part: number | undefined;
  /** 0..1, taken off similarities to its units. */
  readonly penalty: number;
}

export interface IndexedRuns {
  /** Ascending by `start`; the first starts at 0. */
  readonly runs: readonly IndexedRun[];
  /** The lowest penalty of those not crossed out. */
  readonly leastPenalty: number;
  readonly hasCrossedOut: boolean;
}

export function indexedRuns(runs: readonly IndexedRun[]): IndexedRuns {
  const searched = runs.filter(({ part }) => part !== undefined);
  return {
    runs,
    leastPenalty: Math.min(...searched.map(({ penalty }) => penalty)),
    hasCrossedOut: searched.length < runs.length,
  };
}

/** An index that holds a single part. */
export function onlyRun(part: number, penalty: number): IndexedRuns {
  return indexedRuns([{ start: 0, part, penalty }]);
}

/** The run that has the unit at this place. */
export function runAt({ runs }: IndexedRuns, position: number): IndexedRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle]?.start ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
