// English words of one verb that is too short for a root, or doubles its last consonant: "mapping" and "map", "piping"
// and "pipes", "facetted" beside "facet".

import { englishVerbForms } from "./verbs.ts";

const verbal = /^(.{3,}?)(?:ing|ings|ed)$/u;
const doubled = /([bdfgklmnprstvz])\1$/u;
const remembered = 10_000;
const verbs = new Map<string, ReadonlySet<string>>();

/** "modell" and "model" are one. */
export function englishRootSpelling(root: string): string {
  return root.replace(doubled, "$1");
}

/** Folded words. */
export function ofOneEnglishVerb(left: string, right: string): boolean {
  return verbsOf(left).has(right) || verbsOf(right).has(left);
}

/** The verbs that a form in -ing or -ed may be of, and their other forms. */
function verbsOf(word: string): ReadonlySet<string> {
  let known = verbs.get(word);
  if (known === undefined) {
    const found = new Set<string>();
    const stem = verbal.exec(word)?.[1];
    for (const base of stem === undefined ? [] : [stem, `${stem}e`, englishRootSpelling(stem)]) {
      found.add(base);
      englishVerbForms(base, { add: (form) => found.add(form) });
    }
    known = found;
    if (verbs.size >= remembered) verbs.clear();
    verbs.set(word, known);
  }
  return known;
}
