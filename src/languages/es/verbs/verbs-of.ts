// The Spanish verbs that a word may be a form of.

import { fold } from "../../../strings/fold.ts";
import { remembered } from "../../../strings/remembered.ts";
import { irregularSpanishVerbs } from "../lists/irregular-verbs.ts";
import { bareVerbForms } from "./verbs.ts";

/** Endings of all tenses, folded. */
const ending =
  /^(?:o|a|e|i|io|yo|[aei]s|[ae]n|[aei]mos|[ae]is|ab(?:a|as|amos|ais|an)|i(?:a|as|amos|ais|an)|[ai]ste(?:is)?|aron|[iy]?eron|[aei]r(?:e|as?|emos|eis|an|ia|ias|iamos|iais|ian)?|(?:a|[iy]?e)[rs](?:a|as|amos|ais|an|e|es|emos|eis|en)|ando|[iy]?endo|[ai]d(?:o|a|os|as)|[aei]d)$/u;
const longestEnding = 7;
const shortestStem = 2;
/** What the end of a stem was before it was spelt for its ending: *exijo*, *condujo*, *distingo*, *busqué*, *huyo*. */
const spellings: readonly (readonly [form: string, stem: string])[] = [
  ["j", "g"],
  ["j", "c"],
  ["g", "gu"],
  ["qu", "c"],
  ["gu", "g"],
  ["c", "z"],
  ["z", "c"],
  ["zc", "c"],
  ["y", ""],
];
/** What its vowel was before it was stressed, or weakened: *piensa*, *cuenta*, *pidió*, *murió*, *juega*. */
const vowels: readonly (readonly [form: string, stem: string])[] = [
  ["ie", "e"],
  ["ue", "o"],
  ["ue", "u"],
  ["i", "e"],
  ["u", "o"],
];
const infinitives = ["ar", "er", "ir"];
const pronouns = /(?:(?:me|te|se|nos|os)?l[oa]s?|les?|[mts]e|nos|os)$/u;

/** Empty for most words that are no verb. Lower case. */
export function spanishVerbsOf(word: string): readonly string[] {
  const folded = fold(word);
  const bare = folded.replace(pronouns, "");
  // "denunciándolo", "levantarse"
  const hasPronoun = bare !== folded && /(?:[aei]r|ndo)$/u.test(bare);
  return [...new Set([...verbsWith(folded), ...(hasPronoun ? verbsWith(bare) : [])])];
}

function verbsWith(folded: string): readonly string[] {
  const candidates = new Set([...byEnding(folded), ...byTable(folded)]);
  return [...candidates].filter((verb) => bareForms(verb).has(folded));
}

function* byEnding(folded: string): Generator<string, void, undefined> {
  const longest = Math.min(longestEnding, folded.length - shortestStem);
  for (let cut = 1; cut <= longest; cut += 1) {
    if (!ending.test(folded.slice(-cut))) continue;
    const stem = folded.slice(0, -cut);
    const written = [stem, ...spellings.flatMap(([form, plain]) => withEnd(stem, form, plain))];
    const stems = written.flatMap((each) => [
      each,
      ...vowels.flatMap(([form, plain]) => withLast(each, form, plain)),
    ]);
    for (const each of stems) for (const infinitive of infinitives) yield each + infinitive;
  }
}

function withEnd(stem: string, form: string, plain: string): readonly string[] {
  return stem.endsWith(form) ? [stem.slice(0, stem.length - form.length) + plain] : [];
}

function withLast(stem: string, form: string, plain: string): readonly string[] {
  const at = stem.lastIndexOf(form);
  return at < 0 ? [] : [stem.slice(0, at) + plain + stem.slice(at + form.length)];
}

function byTable(folded: string): readonly string[] {
  return irregularSpanishVerbs.flatMap((verb) =>
    [...irregularForms(verb)]
      .filter((form) => folded.endsWith(form))
      // "propuso" goes with "puso".
      .map((form) => folded.slice(0, -form.length) + verb),
  );
}

const irregularForms = remembered(bareForms);

function bareForms(verb: string): ReadonlySet<string> {
  const forms = new Set<string>();
  bareVerbForms(verb, forms);
  return new Set([...forms].map(fold));
}
