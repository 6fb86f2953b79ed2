// Words of one family: "derogar" and "derogación", "Fujimori" and "fujimorista". Approximate, and
// therefore never accepted as the term itself.

const suffixes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    es: "izaciones izacion aciones acion iciones icion ciones cion siones sion amientos amiento imientos imiento adoras adores adora ador edores edor idores idor mente antes ante entes ente istas ista ismo ianos ianas iano iana idades idad ables able ibles ible ivas ivos iva ivo osas osos osa oso arias arios aria ario ales al ares icas icos ica ico iendo ando arse erse irse ar er ir adas ados ada ado idas idos ida ido anza encia ancia ones on as os es a o e s".split(
      " ",
    ),
    en: "izations ization ations ation itions ition ions ion ments ment nesses ness ities ity ables able ibles ible ively ive ously ous ists ist isms ism ings ing ers er ors or ed ly al ic y es s e".split(
      " ",
    ),
  }),
);
const longestFirst = new Map(
  [...suffixes].map(([language, endings]) => [
    language,
    endings.toSorted((a, b) => b.length - a.length),
  ]),
);
const shortestRoot = 4;
const shortestPrefix = 6;
// "pulmones" and "pulmonar".
const shortestSharedStart = 5;
const roots = new Map<string, string>();

/** The word without its longest suffix; four letters are always left. */
export function wordRoot(fold: string, language: string): string {
  const key = `${language} ${fold}`;
  let root = roots.get(key);
  if (root === undefined) {
    const suffix = (longestFirst.get(language) ?? []).find(
      (ending) => fold.endsWith(ending) && fold.length - ending.length >= shortestRoot,
    );
    root = suffix === undefined ? fold : fold.slice(0, fold.length - suffix.length);
    // Adverbs are made from the feminine: "previamente" from "previa".
    if (suffix === "mente") root = wordRoot(root, language);
    if (roots.size >= 100_000) roots.clear();
    roots.set(key, root);
  }
  return root;
}

const none: ReadonlySet<string> = new Set();
const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: new Set(["", ...(suffixes.get("es") ?? [])]),
    en: new Set(["", ...(suffixes.get("en") ?? [])]),
  }),
);

/** Whether two folded words are of one family: a start in common, and a suffix each after it. */
export function sameFamily(left: string, right: string, language: string): boolean {
  // Nearly all pairs differ at once, and roots keep the first four letters.
  if (left.length < shortestRoot || left.slice(0, shortestRoot) !== right.slice(0, shortestRoot))
    return false;
  let common = shortestRoot;
  while (common < left.length && left[common] === right[common]) common++;
  const known = endings.get(language) ?? none;
  for (let at = common; at >= shortestSharedStart; at--)
    if (known.has(left.slice(at)) && known.has(right.slice(at))) return true;
  const a = wordRoot(left, language);
  const b = wordRoot(right, language);
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= shortestPrefix && long.startsWith(short);
}
