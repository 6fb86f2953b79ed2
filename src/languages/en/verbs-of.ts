// The English verbs that a word may be a form of.

import { englishVerbForms, irregularEnglishVerbs } from "./verbs.ts";

// marching, stopped, lying, tried: as much is cut off, and the verb ends in one of these.
const longestCut = 5;
const endings = ["", "e", "y", "ie"];

/** Empty for most words that are no verb. Lower case. */
export function englishVerbsOf(word: string): readonly string[] {
  const candidates = new Set<string>();
  for (let cut = 1; cut <= Math.min(longestCut, word.length - 2); cut += 1)
    for (const ending of endings) candidates.add(word.slice(0, -cut) + ending);
  for (const verb of irregularEnglishVerbs)
    for (const form of formsOf(verb))
      // "overthrew" goes with "threw".
      if (word.endsWith(form)) candidates.add(word.slice(0, -form.length) + verb);
  return [...candidates].filter((verb) => formsOf(verb).has(word));
}

function formsOf(verb: string): ReadonlySet<string> {
  const forms = new Set<string>();
  englishVerbForms(verb, forms);
  return forms;
}
