// English nouns: plurals, and the singular of an entry given in the plural.

import type { FormList } from "../form-list.ts";
import { spelledSet } from "../word-set.ts";

const pairs: readonly (readonly [singular: string, plural: string])[] = [
  ["man", "men"],
  ["child", "children"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["goose", "geese"],
  ["mouse", "mice"],
  ["louse", "lice"],
  ["ox", "oxen"],
  ["die", "dice"],
  ["penny", "pence"],
  ["quiz", "quizzes"],
  ["bus", "buses"],
  ["gas", "gases"],
  ["criterion", "criteria"],
  ["phenomenon", "phenomena"],
  ["automaton", "automata"],
  ["corpus", "corpora"],
  ["genus", "genera"],
  ["opus", "opera"],
  ["person", "people"],
  ["person", "persons"],
  ["stimulus", "stimuli"],
  ["alumnus", "alumni"],
  ["bacillus", "bacilli"],
  ["index", "indices"],
  ["matrix", "matrices"],
  ["appendix", "appendices"],
  ["vertex", "vertices"],
  ["vortex", "vortices"],
  ["codex", "codices"],
  ["helix", "helices"],
  ["datum", "data"],
  ["bacterium", "bacteria"],
  ["graffito", "graffiti"],
  ["money", "monies"],
];
const both = (list: string, cut: number, ending: string): [string, string][] =>
  list.split(" ").map((word) => [word, word.slice(0, word.length - cut) + ending]);

// Two plurals each: the Latin one, and the regular one from the endings below.
const latin = [
  ...both("cactus syllabus focus nucleus radius fungus locus terminus thesaurus", 2, "i"),
  ...both(
    "referendum memorandum curriculum medium stratum forum stadium symposium consortium addendum millennium " +
      "spectrum podium moratorium auditorium ultimatum compendium honorarium erratum maximum minimum optimum",
    2,
    "a",
  ),
  ...both("formula antenna larva vertebra alumna alga nebula", 0, "e"),
  ...both("bureau plateau chateau tableau gateau", 0, "x"),
];
const ves = both(
  "half calf elf self shelf wolf loaf leaf thief sheaf hoof scarf wharf dwarf",
  1,
  "ves",
);
const fes = both("life knife wife midwife housewife", 2, "ves");

function group(list: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of list) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else known.push(value);
  }
  return groups;
}

const listed = [...pairs, ...latin, ...ves, ...fes];
const pluralsOf = group(listed);
const singularOf = group(listed.map(([singular, plural]) => [plural, singular]));

// These have the regular plural as well.
const alsoRegular = new Set([
  ...latin.map(([singular]) => singular),
  ..."index matrix appendix vortex codex hoof scarf wharf dwarf die penny".split(" "),
]);
const invariable = spelledSet(`
  series species sheep fish deer aircraft spacecraft hovercraft means offspring headquarters crossroads salmon
  news police cattle barracks gallows summons politics economics mathematics physics ethics statistics logistics
  chassis corps rendezvous information equipment evidence advice knowledge
`);
const notMen = /(?:^ro|hu|ger|otto|sha|talis|cai|nor|brah|mussul)man$/u;
const plainO =
  /(?:[aeiou]o|ph[oa]to|pro|piano|memo|logo|euro|kilo|solo|demo|video|radio|macro|micro|info|expo|auto|casino|gringo|peso|commando)$/u;

/** Adds the plural and singular of an English noun. */
export function englishNounForms(word: string, forms: FormList): void {
  const one = forms.as({ number: "singular" });
  const several = forms.as({ number: "plural" });
  const singulars = englishSingulars(word);
  // "sheep", "series": one form for both carries no number.
  if (invariable.has(word)) return;
  (singulars.length === 0 ? one : several).add(word);
  for (const singular of singulars.length === 0 ? [word] : singulars) {
    one.add(singular);
    for (const plural of englishPlurals(singular)) several.add(plural);
  }
}

function englishPlurals(word: string): readonly string[] {
  const irregular = pluralsOf.get(word);
  if (irregular !== undefined && !alsoRegular.has(word)) return irregular;
  if (invariable.has(word)) return [];
  if (word.endsWith("man") && !notMen.test(word)) return [`${word.slice(0, -2)}en`];
  if (word.endsWith("child")) return [`${word}ren`];
  return [...(irregular ?? []), ...regularPlurals(word)];
}

function regularPlurals(word: string): readonly string[] {
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (word.endsWith("quy")) return [`${word.slice(0, -1)}ies`];
  if (/[a-z]{2}sis$/u.test(word) || /^(?:axis|testis|oasis)$/u.test(word))
    return [`${word.slice(0, -2)}es`];
  if (/(?:[sxz]|[cs]h)$/u.test(word))
    return /(?:arch|och)$/u.test(word) ? [`${word}s`, `${word}es`] : [`${word}es`];
  if (word.endsWith("o"))
    return word.length <= 3 || plainO.test(word) ? [`${word}s`] : [`${word}s`, `${word}es`];
  return [`${word}s`];
}

const keepsE =
  /(?:movie|cookie|tie|pie|lie|zombie|calorie|selfie|rookie|prairie|genie|hippie|junkie|brownie|eerie|cache|headache|ache|shoe|toe|canoe|foe|hoe|psyche|avalanche|niche|creche|cliche|quiche|axe|[vn]axe|size|prize|maize|breeze|freeze|bronze|gauze|breathe)s$/u;

/** The singulars behind a plural entry; empty for a word that is not a plural. */
function englishSingulars(word: string): readonly string[] {
  const irregular = singularOf.get(word);
  if (irregular !== undefined) return irregular;
  if (invariable.has(word) || word.length < 4) return [];
  if (
    word.endsWith("women") ||
    (/[a-z]{2}men$/u.test(word) && !/(?:speci|regi|abdo|sta|acu|hy|bitu|ra|se|o)men$/u.test(word))
  ) {
    return [`${word.slice(0, -2)}an`];
  }
  if (!word.endsWith("s") || /(?:ss|us|is|[aeiou]as|ics|ous)$/u.test(word)) return [];
  if (word.endsWith("ies"))
    return keepsE.test(word) ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`];
  if (word === "bases") return ["base", "basis"];
  if (
    /(?:analy|cri|oa|the|hypothe|synthe|diagno|progno|empha|paraly|parenthe|neuro)ses$/u.test(word)
  ) {
    return [`${word.slice(0, -2)}is`];
  }
  if (/(?:ss|x|[cs]h|zz|o)es$/u.test(word) && !keepsE.test(word)) return [word.slice(0, -2)];
  if (/(?:vir|b|stat|camp|cens|chor|bon|min|pl)uses$/u.test(word)) return [word.slice(0, -2)];
  return [word.slice(0, -1)];
}
