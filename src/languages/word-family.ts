// Words of one family: "derogar" and "derogación", "Fujimori" and "fujimorista". Approximate, so never accepted as
// the term itself.

const shortestRoot = 4;
const shortestStem = 3;
const shortestPrefix = 6;
// "pulmones" and "pulmonar".
const shortestSharedStart = 5;
const rememberedRoots = 100_000;

/** What suffixes alone do not tell. */
export interface FamilyTraits {
  /** The suffix that stands behind another: adverbs are made from the feminine. */
  readonly adverbs?: string;
  /** A root as it is spelt before any vowel: "verific" for "verifiqu". */
  readonly spelling?: (root: string) => string;
  /** Whether two folded words are of one verb that changes its stem, or is too short for a root. */
  readonly ofOneVerb?: (left: string, right: string) => boolean;
}

const noTraits: FamilyTraits = {};
const asItIs = (root: string): string => root;

export interface WordFamilies {
  readonly root: (word: string) => string;
  readonly isKin: (left: string, right: string) => boolean;
}

/** Families of a language by its suffixes. Folded words. */
export function wordFamilies(
  suffixes: ReadonlySet<string>,
  { adverbs, spelling = asItIs, ofOneVerb }: FamilyTraits = noTraits,
): WordFamilies {
  const longestFirst = [...suffixes].sort((a, b) => b.length - a.length);
  const endings = new Set(["", ...suffixes]);
  const roots = new Map<string, string>();

  const root = (word: string): string => {
    let known = roots.get(word);
    if (known === undefined) {
      const suffix = longestFirst.find(
        (ending) => word.endsWith(ending) && word.length - ending.length >= shortestRoot,
      );
      known = suffix === undefined ? word : word.slice(0, word.length - suffix.length);
      // Adverbs are formed from the feminine: "previamente" from "previa".
      if (suffix !== undefined && suffix === adverbs) known = root(known);
      if (roots.size >= rememberedRoots) roots.clear();
      roots.set(word, known);
    }
    return known;
  };

  const isKin = (left: string, right: string): boolean => {
    if (left.slice(0, shortestStem) !== right.slice(0, shortestStem)) return false;
    if (ofOneVerb?.(left, right) === true) return true;
    // Nearly all pairs differ at once, and roots keep the first four letters.
    if (left.length < shortestRoot || left.slice(0, shortestRoot) !== right.slice(0, shortestRoot))
      return false;
    let common = shortestRoot;
    while (common < left.length && left[common] === right[common]) common++;
    for (let at = common; at >= shortestSharedStart; at--)
      if (endings.has(left.slice(at)) && endings.has(right.slice(at))) return true;
    const a = root(left);
    const b = root(right);
    if (a === b || spelling(a) === spelling(b)) return true;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    return short.length >= shortestPrefix && long.startsWith(short);
  };

  return { root, isKin };
}
