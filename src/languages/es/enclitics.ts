// Enclitic pronouns: *derogarla, derogándola, derógala, entregárselo*.

import type { FormSink } from "../form-list.ts";
import { spelledSet } from "../word-set.ts";
import { accentAt, isStressedLast, spell, stressOf, withoutAcute } from "./stress.ts";

/** The forms that enclitic pronouns attach to. */
export interface CliticBases {
  readonly infinitive: string;
  readonly gerund: string;
  readonly you: string | undefined;
  /** Usted, ustedes, nosotros. */
  readonly formal: readonly string[];
}

const objects = ["lo", "la", "los", "las"];
const single = [...objects, "le", "les", "me", "te", "se", "nos", "os"];
const double = [
  ...["se", "me", "te", "nos", "os"].flatMap((first) => objects.map((second) => first + second)),
  "seme",
  "sete",
  "senos",
  "seos",
  "sele",
  "seles",
];
const youSingle = [...objects, "le", "me", "te", "nos"];
const youDouble = ["me", "te", "nos", "se"].flatMap((first) =>
  objects.map((second) => first + second),
);
const formalSingle = [...objects, "le", "les", "me", "se", "nos"];
const formalDouble = ["se", "me", "nos"].flatMap((first) =>
  objects.map((second) => first + second),
);
const weSingle = [...objects, "le", "les"];

// An imperative that is spelt like a noun without its accent: the noun is everywhere in text.
const nouns = spelledSet("tomate remate combate empate rescate debate golpeen planos");

/** Adds every form with one or two attached pronouns. */
export function addEnclitics(bases: CliticBases, forms: FormSink): void {
  attach(bases.infinitive, single, double, forms);
  if (bases.gerund !== "") attach(bases.gerund, single, double, forms);
  if (bases.you !== undefined) attach(bases.you, youSingle, youDouble, forms);
  for (const base of bases.formal) {
    if (!base.endsWith("mos")) {
      attach(base, formalSingle, formalDouble, forms);
      continue;
    }
    attach(base, weSingle, [], forms);
    // *vámonos, démoselo*: the s is dropped.
    attach(
      base.slice(0, -1),
      ["nos"],
      objects.map((second) => `se${second}`),
      forms,
    );
  }
}

function attach(
  base: string,
  one: readonly string[],
  two: readonly string[],
  forms: FormSink,
): void {
  const stress = stressOf(base);
  const plain = withoutAcute(base);
  const accented = accentAt(plain, stress);
  // With one pronoun after a stressed last syllable, the word is llana and ends in a vowel or s.
  const start = isStressedLast(base) ? spell(`${plain}lo`, stress).slice(0, -2) : accented;
  for (const pronoun of one) {
    if (!nouns.has(plain + pronoun)) forms.add(start + pronoun);
  }
  for (const pronouns of two) forms.add(accented + pronouns);
}
