// The infinitive behind a verb entry as people write them: *lavarse*, *lávese*, *derógala*.

import { withoutAcute } from "./stress.ts";
import { stemChangeOf } from "./verbs/verb-classes.ts";

const irregularImperatives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ponga: "poner",
    pon: "poner",
    tenga: "tener",
    ten: "tener",
    haga: "hacer",
    haz: "hacer",
    diga: "decir",
    di: "decir",
    salga: "salir",
    sal: "salir",
    venga: "venir",
    ven: "venir",
    vaya: "ir",
    ve: "ir",
    traiga: "traer",
    oiga: "oír",
    oye: "oír",
    vea: "ver",
    de: "dar",
    da: "dar",
    sirva: "servir",
    cubra: "cubrir",
    abra: "abrir",
    escriba: "escribir",
  }),
);

/** The infinitives that an entry may come from: several if an imperative is ambiguous, none if it is not a verb. */
export function infinitivesOf(word: string): readonly string[] {
  const infinitive = /^(.*(?:[aeií]r))(?:se|l[aeo]s?)?$/u.exec(word)?.[1];
  if (infinitive !== undefined && infinitive !== "") return [restoreAccent(infinitive)];
  const parts = /^(.*[áéíóú].*?)(se|te|me|nos|l[aeo]s?)$/u.exec(word);
  const [, imperative, pronoun] = parts ?? [];
  return imperative === undefined ? [] : fromImperative(withoutAcute(imperative), pronoun === "se");
}

function restoreAccent(infinitive: string): string {
  return /[eo]ir$/u.test(infinitive) ? `${infinitive.slice(0, -2)}ír` : infinitive;
}

function fromImperative(form: string, isFormal: boolean): readonly string[] {
  const singular =
    form.endsWith("n") && form !== "ten" && form !== "ven" && form !== "pon"
      ? form.slice(0, -1)
      : form;
  const irregular = irregularImperatives.get(singular);
  if (irregular !== undefined) return [irregular];
  const stem = singular.slice(0, -1);
  if (singular.endsWith("a")) {
    // Usted of -er and -ir (*bébala, súbase*) or, without -se, tú of -ar (*derógala*).
    const formal = ["er", "ir"].map((ending) => unchanged(beforeE(stem), ending));
    return isFormal ? formal : [unchanged(stem, "ar"), ...formal];
  }
  if (!singular.endsWith("e")) return [];
  // Usted of -ar (*lávese*) or, without -se, tú of -er and -ir (*súbelo*).
  const first = unchanged(beforeA(stem), "ar");
  return isFormal ? [first] : [first, unchanged(stem, "er"), unchanged(stem, "ir")];
}

/** The stem of a verb in -er or -ir as written before an e: *protej* -> `proteg`, *venz* -> `venc`. */
function beforeE(stem: string): string {
  if (stem.endsWith("zc")) return `${stem.slice(0, -2)}c`;
  if (stem.endsWith("z")) return `${stem.slice(0, -1)}c`;
  return stem.endsWith("j") ? `${stem.slice(0, -1)}g` : stem;
}

/** The stem of an -ar verb as written before an a: *indique* -> `indic`, *utilice* -> `utiliz`. */
function beforeA(stem: string): string {
  if (stem.endsWith("qu")) return `${stem.slice(0, -2)}c`;
  if (stem.endsWith("gü")) return `${stem.slice(0, -1)}u`;
  if (stem.endsWith("gu")) return stem.slice(0, -1);
  return stem.endsWith("c") ? `${stem.slice(0, -1)}z` : stem;
}

/** The stem before diphthongisation: *siente* of *sentar*. */
function unchanged(stem: string, ending: string): string {
  for (const [diphthong, vowel] of [
    ["ie", "e"],
    ["üe", "o"],
    ["ue", "o"],
  ] as const) {
    const index = stem.lastIndexOf(diphthong);
    if (index === -1) continue;
    const candidate = stem.slice(0, index) + vowel + stem.slice(index + 2);
    if (stemChangeOf(candidate + ending) !== undefined) return candidate + ending;
  }
  return stem + ending;
}
