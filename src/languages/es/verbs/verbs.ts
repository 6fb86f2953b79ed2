// Spanish verbs: the full conjugation from the infinitive, with enclitic pronouns.

import type { FormSink } from "../../form-list.ts";
import { addEnclitics, type CliticBases } from "../enclitics.ts";
import { infinitivesOf } from "../infinitive.ts";
import { irregularVerb, type IrregularVerb } from "../lists/irregular-verbs.ts";
import { accentAt, spell, stressOf, withoutAcute } from "../stress.ts";
import { stemChangeOf, stressOnWeakVowel, type StemChange } from "./verb-classes.ts";

/** Adds the forms of a verb given as an infinitive, a pronominal infinitive or an imperative with a pronoun. */
export function spanishVerbForms(word: string, forms: FormSink): void {
  for (const infinitive of infinitivesOf(word)) addVerb(infinitive, forms, addEnclitics);
}

/** The same of an infinitive without pronouns at the end, which are most of its forms. */
export function bareVerbForms(infinitive: string, forms: FormSink): void {
  addVerb(infinitive, forms, () => undefined);
}

function addVerb(
  infinitive: string,
  forms: FormSink,
  addPronouns: (bases: CliticBases, forms: FormSink) => void,
): void {
  forms.add(infinitive);
  const found = irregularVerb(infinitive);
  const base = found === undefined || found.base === "ducir" ? infinitive : found.base;
  if (found === undefined || found.prefix === "") {
    addPronouns(conjugate(base, found?.parts ?? {}, forms), forms);
    return;
  }
  const prefixed = (form: string): string => prefixForm(found.prefix, form);
  if (found.base === "ducir") {
    const { first, strong } = found.parts;
    const parts = {
      first: `${found.prefix}${first ?? ""}`,
      strong: `${found.prefix}${strong ?? ""}`,
    };
    addPronouns(conjugate(infinitive, parts, forms), forms);
    return;
  }
  const own = new Set<string>();
  // *contradice tú*, though the simple verb has *di*; *predeciré* as well as *prediré*.
  const parts = base === "decir" ? { ...found.parts, imperative: "dice" } : found.parts;
  const bases = conjugate(base, parts, own);
  if (base === "decir") conjugate("decir", { ...parts, future: "decir" }, own);
  for (const form of own) forms.add(prefixed(form));
  addPronouns(
    {
      infinitive,
      gerund: prefixed(bases.gerund),
      you: bases.you === undefined ? undefined : prefixed(bases.you),
      formal: bases.formal.map(prefixed),
    },
    forms,
  );
}

/** *pon* -> *propón*, *ve* -> *prevé*: the stress does not move. */
function prefixForm(prefix: string, form: string): string {
  const stress = stressOf(form);
  const bare = withoutAcute(form);
  return spell(prefix + bare, stress + prefix.length);
}

/** Preserves the sound of the stem's last consonant before the ending. */
function join(stem: string, ending: string, firstConjugation: boolean): string {
  const front = /^[eéií]/u.test(ending);
  if (firstConjugation) {
    if (!front) return stem + ending;
    if (stem.endsWith("gu")) return `${stem.slice(0, -1)}ü${ending}`;
    if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith("g")) return `${stem}u${ending}`;
    if (stem.endsWith("z")) return `${stem.slice(0, -1)}c${ending}`;
    return stem + ending;
  }
  if (front) return stem + ending;
  if (stem.endsWith("gu")) return stem.slice(0, -1) + ending;
  if (stem.endsWith("qu")) return `${stem.slice(0, -2)}c${ending}`;
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}z${ending}`;
  if (stem.endsWith("g")) return `${stem.slice(0, -1)}j${ending}`;
  return stem + ending;
}

function replaceLast(stem: string, letter: string, by: string): string {
  const index = stem.lastIndexOf(letter);
  return index === -1 ? stem : stem.slice(0, index) + by + stem.slice(index + 1);
}

function changedStem(stem: string, change: StemChange | undefined): string {
  if (change === "ie") return replaceLast(stem, stem.endsWith("quir") ? "i" : "e", "ie");
  if (change === "i") return replaceLast(stem, "e", "i");
  if (change !== "ue") return stem;
  // *vergüenza*: the u after g is pronounced.
  return replaceLast(stem, "o", /go[^aeiou]*$/u.test(stem) ? "üe" : "ue");
}

function accentedStem(stem: string): string {
  return accentAt(stem, Math.max(stem.lastIndexOf("i"), stem.lastIndexOf("u")));
}

interface VerbStems {
  /** Whether the verb is in -ar. */
  readonly first: boolean;
  readonly stem: string;
  readonly stressed: string;
  /** Stem of the first person and subjunctive, if there is a separate one: `pong`, `conozc`. */
  readonly own: string | undefined;
  readonly weak: string;
  /** *construir*: y before a vowel. */
  readonly yielding: boolean;
}

/** The stems of the verb, irregular ones first. */
function stemsOf(
  infinitive: string,
  parts: IrregularVerb,
  change: StemChange | undefined,
): VerbStems {
  const first = infinitive.endsWith("ar");
  const stem = infinitive.slice(0, -2);
  const yielding = infinitive.endsWith("uir") && !/[gq]uir$/u.test(infinitive);
  const stressed = parts.stressed ?? (yielding ? `${stem}y` : changedStem(stem, change));
  let own = parts.first;
  if (
    own === undefined &&
    /[aeiou]c[ei]r$/u.test(infinitive) &&
    !/cocer$|^(?:re)?mecer$/u.test(infinitive)
  ) {
    own = `${stem.slice(0, -1)}zc`;
  } else if (own === undefined && yielding) own = stressed;
  const weakens =
    infinitive.endsWith("ir") && change !== undefined && !infinitive.endsWith("ernir");
  const weak = parts.gerund ?? (weakens ? weakened(stem, change) : stem);
  return { first, stem, stressed, own, weak, yielding };
}

function weakened(stem: string, change: StemChange): string {
  if (change === "ue") return replaceLast(stem, "o", "u");
  return stem.endsWith("quir") ? stem : replaceLast(stem, "e", "i");
}

const laughing = /^(.*)eír$/u;

function conjugate(infinitive: string, parts: IrregularVerb, forms: FormSink): CliticBases {
  if (parts.whole === true) return conjugateWhole(infinitive, parts, forms);
  const laugh = laughing.exec(infinitive)?.[1];
  if (laugh !== undefined) return conjugateLaughing(infinitive, laugh, parts, forms);
  const change = stemChangeOf(infinitive);
  const { first, stem, stressed, own, weak, yielding } = stemsOf(infinitive, parts, change);
  const add = (start: string, endings: readonly string[]): void => {
    for (const ending of endings) forms.add(join(start, ending, first));
  };
  const vowelEnd = /[aeo]$/u.test(stem);
  const third = first ? ["as", "a", "an"] : ["es", "e", "en"];
  const weakVowel = stressOnWeakVowel(infinitive);
  const stresses = weakVowel === "never" ? [stressed] : [accentedStem(stem)];
  if (weakVowel === "either") stresses.push(stressed);

  // Present, and the subjunctive that follows its first person.
  const subjunctive = first ? ["e", "es", "en"] : ["a", "as", "an"];
  let formal = "";
  for (const start of stresses) {
    add(start, third);
    if (own === undefined) {
      add(start, ["o", ...subjunctive]);
      formal = join(start, first ? "e" : "a", first);
    }
  }
  const we = first ? "emos" : "amos";
  if (own === undefined) {
    add(first ? stem : weak, [we, first ? "éis" : "áis"]);
  } else {
    for (const ending of ["o", ...subjunctive, we, first ? "éis" : "áis"]) forms.add(own + ending);
    formal = `${own}${first ? "e" : "a"}`;
  }
  const nosotros = own === undefined ? join(first ? stem : weak, we, first) : own + we;
  if (first) add(stem, ["amos", "áis", "ás", "á", "ad"]);
  else if (infinitive.endsWith("er")) add(stem, ["emos", "éis", "és", "é", "ed"]);
  else add(stem, vowelEnd ? ["ímos", "ís", "í", "íd"] : ["imos", "ís", "í", "id"]);

  // Imperfect, future, conditional.
  const conditional = ["ía", "ías", "íamos", "íais", "ían"];
  add(stem, first ? ["aba", "abas", "ábamos", "abais", "aban"] : conditional);
  const future = parts.future ?? withoutAcute(infinitive);
  for (const ending of ["é", "ás", "á", "emos", "éis", "án", ...conditional])
    forms.add(future + ending);

  addPast();
  const you = parts.imperative ?? `${stresses[0] ?? stressed}${first ? "a" : "e"}`;
  forms.add(you);
  const gerund = first
    ? `${stem}ando`
    : yStem() === undefined
      ? `${weak}${soften("iendo")}`
      : `${yStem()}endo`;
  forms.add(gerund);
  addParticiples(
    parts.participles ?? [first ? `${stem}ado` : `${stem}${vowelEnd ? "ído" : "ido"}`],
    forms,
  );
  return { infinitive, gerund, you, formal: [formal, `${formal}n`, nosotros] };

  /** *leyó, construyendo*: the i between vowels is written y. */
  function yStem(): string | undefined {
    return vowelEnd || yielding ? `${stem}y` : undefined;
  }

  /** *tiñó, bulleron*: no i after ñ and ll. */
  function soften(ending: string): string {
    return /(?:ñ|ll)$/u.test(stem) ? ending.slice(1) : ending;
  }

  function addPast(): void {
    if (parts.strong !== undefined) {
      const strong = parts.strong;
      const [ieron, ier] = strong.endsWith("j") ? ["eron", "er"] : ["ieron", "ier"];
      for (const ending of ["e", "iste", "imos", "isteis", ieron]) forms.add(strong + ending);
      forms.add(`${strong.replace(/c$/u, "z")}o`);
      addPastSubjunctive(strong + ier);
    } else if (first) {
      add(stem, ["é", "aste", "ó", "asteis", "aron"]);
      addPastSubjunctive(`${stem}ar`);
    } else {
      const short = vowelEnd ? ["í", "íste", "ímos", "ísteis"] : ["í", "iste", "imos", "isteis"];
      for (const ending of short) forms.add(stem + ending);
      if (yielding && !/[aeiou].*[aeiou]/u.test(stem)) forms.add(`${stem}i`);
      const start = yStem();
      if (start === undefined) {
        forms.add(weak + soften("ió"));
        forms.add(weak + soften("ieron"));
        addPastSubjunctive(weak + soften("ier"));
      } else {
        forms.add(`${start}ó`);
        forms.add(`${start}eron`);
        addPastSubjunctive(`${start}er`);
      }
    }
  }

  /** From the stem with its -r: `derogar`, `pusier`. */
  function addPastSubjunctive(start: string): void {
    const bare = start.slice(0, -1);
    const accented = accentAt(bare, bare.length - 1);
    for (const ending of [
      "ra",
      "ras",
      "rais",
      "ran",
      "se",
      "ses",
      "seis",
      "sen",
      "re",
      "res",
      "ren",
    ]) {
      forms.add(bare + ending);
    }
    for (const ending of ["ramos", "semos", "remos"]) forms.add(accented + ending);
  }
}

function addParticiples(participles: readonly string[], forms: FormSink): void {
  for (const participle of participles) {
    const start = participle.slice(0, -1);
    for (const ending of ["o", "a", "os", "as"]) forms.add(start + ending);
  }
}

function conjugateWhole(infinitive: string, parts: IrregularVerb, forms: FormSink): CliticBases {
  const all = (parts.extra ?? "").split(" ");
  for (const form of all) forms.add(form);
  const subjunctives: ReadonlyMap<string, readonly string[]> = new Map(
    Object.entries({
      oír: ["oye", "oiga", "oigan", "oigamos"],
      ver: ["ve", "vea", "vean", "veamos"],
      dar: ["da", "dé", "den", "demos"],
      ir: ["ve", "vaya", "vayan", "vayamos"],
    }),
  );
  const [you, ...formal] = subjunctives.get(infinitive) ?? [];
  const gerund = all.find((form) => /[^u]ndo$/u.test(form)) ?? "";
  return { infinitive, gerund, you, formal };
}

/** *reír, sonreír, freír*: `start` is what precedes -eír. */
function conjugateLaughing(
  infinitive: string,
  start: string,
  parts: IrregularVerb,
  forms: FormSink,
): CliticBases {
  const weak =
    "ío íes íe íen ía ías íamos íais ían ió ieron iera ieras iéramos ierais ieran iese ieses iésemos iesen iere iendo";
  const full =
    "eímos eís eí eíste eísteis eíd eía eías eíamos eíais eían eiré eirás eirá eiremos eiréis eirán eiría eirías " +
    "eiríamos eiríais eirían";
  for (const ending of [...weak.split(" "), ...full.split(" ")]) forms.add(start + ending);
  addParticiples(parts.participles ?? [`${start}eído`], forms);
  return {
    infinitive,
    gerund: `${start}iendo`,
    you: `${start}íe`,
    formal: [`${start}ía`, `${start}ían`, `${start}iamos`],
  };
}
