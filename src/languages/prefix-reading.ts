// What a word may be without its prefix, for the prefixes of whichever language.

export interface PrefixReading {
  /** As listed, folded: "pos" and "post" are two. */
  readonly prefix: string;
  /** Folded; of several words where the prefix stands apart: "primer ministro" of "ex primer ministro". */
  readonly rest: string;
}

/** A base of fewer letters is none: "exa", "prep". */
const shortestRest = 3;

/**
 * Every way to take one prefix off, longest prefix first: after a hyphen or a space, or joined, where
 * `joinedRests` gives the bases that a joined rest may stand for. Which of the bases exist is for a glossary
 * or a text to say: "predio" gives "dio".
 */
export function prefixReadings(
  fold: string,
  prefixes: readonly string[],
  joinedRests: (prefix: string, rest: string) => readonly string[],
): readonly PrefixReading[] {
  const readings: PrefixReading[] = [];
  for (const prefix of prefixes) {
    if (!fold.startsWith(prefix)) continue;
    const after = fold.slice(prefix.length);
    const separate = /^(?:-| +)(?=[^\s-])/u.exec(after);
    // A figure is as short as it is: "sub-21".
    if (separate !== null) readings.push({ prefix, rest: after.slice(separate[0].length) });
    else
      for (const rest of joinedRests(prefix, after))
        if (rest.length >= shortestRest && /^\p{L}/u.test(rest)) readings.push({ prefix, rest });
  }
  return readings;
}
