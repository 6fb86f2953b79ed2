// Spanish words of one verb whose roots differ: "acceso" of "acceder", "subieron" beside "subido", "verifique" of
// "verificación".

import { fold } from "../../../strings/fold.ts";
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

const actionNoun = /^(.{2,}?)(cc|c|x|s)ion(?:es)?$/u;

/**
 * The verbs that a noun of action may be of where it has lost the last sound of their stem (RAE, Nueva gramática 5.2):
 * "edición" of "editar", "protección" of "proteger", "emisión" of "emitir", "revisión" of "revisar", "conexión" of "conectar".
 */
function verbsOfNoun(word: string): readonly string[] {
  const [, stem = "", sound] = actionNoun.exec(word) ?? [];
  switch (sound) {
    case "c":
      return [`${stem}tar`];
    case "cc":
      return [`${stem}ger`, `${stem}gir`, `${stem}ctar`, `${stem.replace(/e(.?)$/u, "i$1")}gir`];
    case "x":
      return [`${stem}ctar`];
    case "s":
      return [`${stem}sar`, `${stem}tir`, `${stem}ter`, `${stem.replace(/i$/u, "e")}ter`];
    default:
      return [];
  }
}

/** -der and -dir make nouns in -so, -sa, -sión: "suceso", "defensa", "decisión". */
function isNounOfDental(verb: string, noun: string): boolean {
  const stem = ofDental.exec(verb)?.[1];
  return stem !== undefined && sibilantNoun.exec(noun)?.[1] === stem;
}

/** All forms of the verbs that a participle or a noun of action may be of, folded. */
function verbFormsOf(word: string): ReadonlySet<string> {
  let forms = formsOf.get(word);
  if (forms === undefined) {
    const found = new Set<string>();
    const [, stem, vowel] = participle.exec(word) ?? [];
    const endings = stem === undefined ? [] : vowel === "a" ? ["ar"] : ["er", "ir"];
    for (const verb of [...endings.map((ending) => `${stem}${ending}`), ...verbsOfNoun(word)])
      spanishVerbForms(verb, { add: (form) => found.add(fold(form)) });
    forms = found;
    if (formsOf.size >= remembered) formsOf.clear();
    formsOf.set(word, forms);
  }
  return forms;
}
