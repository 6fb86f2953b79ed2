// Spanish words of one verb whose roots differ: "acceso" of "acceder", "subieron" beside "subido", "verifique" of
// "verificación".

import { fold } from "../../strings/fold.ts";
import { spanishVerbForms } from "./verbs.ts";

const ofDental = /^(.{3,})d[ei]r(?:se)?$/u;
const sibilantNoun = /^(.{3,})s(?:[oa]s?|ion(?:es)?|or(?:a|as|es)?|iv[oa]s?|ibles?)$/u;
const participle = /^(.{2,}?)([ai])d[oa]s?$/u;
const remembered = 10_000;
const formsOf = new Map<string, ReadonlySet<string>>();

/** As before an a: "verifiqu" and "verific", "utilic" and "utiliz" are one. */
export function spanishRootSpelling(root: string): string {
  if (/[qg]u$/u.test(root))
    return root.endsWith("qu") ? `${root.slice(0, -2)}c` : root.slice(0, -1);
  if (root.endsWith("z")) return `${root.slice(0, -1)}c`;
  return root.endsWith("j") ? `${root.slice(0, -1)}g` : root;
}

/** Folded words. */
export function ofOneSpanishVerb(left: string, right: string): boolean {
  return (
    isNounOfDental(left, right) ||
    isNounOfDental(right, left) ||
    verbFormsOf(left).has(right) ||
    verbFormsOf(right).has(left)
  );
}

/** -der and -dir make nouns in -so, -sa, -sión: "suceso", "defensa", "decisión". */
function isNounOfDental(verb: string, noun: string): boolean {
  const stem = ofDental.exec(verb)?.[1];
  return stem !== undefined && sibilantNoun.exec(noun)?.[1] === stem;
}

/** All forms of the verbs that a participle may be of, folded. */
function verbFormsOf(word: string): ReadonlySet<string> {
  let forms = formsOf.get(word);
  if (forms === undefined) {
    const found = new Set<string>();
    const [, stem, vowel] = participle.exec(word) ?? [];
    for (const ending of stem === undefined ? [] : vowel === "a" ? ["ar"] : ["er", "ir"])
      spanishVerbForms(`${stem}${ending}`, { add: (form) => found.add(fold(form)) });
    forms = found;
    if (formsOf.size >= remembered) formsOf.clear();
    formsOf.set(word, forms);
  }
  return forms;
}
