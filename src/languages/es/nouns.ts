// Spanish nouns: always the plural, and both genders if the noun is a person.

import type { FormList } from "../form-list.ts";
import { genderOf, opposites } from "./genders.ts";
import { counterparts } from "./persons.ts";
import { addBoth, singularsOf } from "./plurals.ts";

/**
 * Adds the forms of a noun. `gender`: whether it has a form for each gender; `undefined`: only if it is a person.
 */
export function spanishNounForms(word: string, forms: FormList, gender: boolean | undefined): void {
  const singulars = singularsOf(word);
  const lemmas = new Set([word, ...singulars]);
  for (const lemma of lemmas) {
    const others = gender === false ? [] : gender === true ? opposites(lemma) : counterparts(lemma);
    const own = others.length === 0 ? {} : { gender: genderOf(lemma) };
    // An entry given in the plural has no further plural.
    if (lemma !== word || lemmas.size === 1) addBoth(lemma, own, forms);
    else forms.as({ ...own, number: "plural" }).add(lemma);
    for (const other of others) addBoth(other, { gender: genderOf(other) }, forms);
  }
}
