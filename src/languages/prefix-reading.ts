// What a word may be without its prefix, for the prefixes of any language.

export interface PrefixReading {
  /** As listed, folded: "pos" and "post" are two prefixes. */
  readonly prefix: string;
  /** Folded; several words if the prefix is written separately: "primer ministro" of "ex primer ministro". */
  readonly rest: string;
}

/** A shorter base does not count: "exa", "prep". */
const shortestRest = 3;

/**
 * Every way to remove one prefix, longest first: after a hyphen or space, or joined, where `joinedRests` gives the
 * bases that the rest may stand for. Whether a base exists is for a glossary or text to decide: "predio" gives
 * "dio".
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
    // A figure may be short: "sub-21".
    if (separate !== null) readings.push({ prefix, rest: after.slice(separate[0].length) });
    else
      for (const rest of joinedRests(prefix, after))
        if (rest.length >= shortestRest && /^\p{L}/u.test(rest)) readings.push({ prefix, rest });
  }
  return readings;
}
