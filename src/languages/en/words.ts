// The closed classes of English and the roles of its function words. Folded.

import { wordSet } from "../word-set.ts";

/** Grammatical words, found in every text. */
export const functionWords: ReadonlySet<string> = wordSet(`
  a an the this that these those each every either neither both all any some no none such same other another i
  you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves yourselves themselves one oneself who whom whose which what whoever whatever
  whichever and or but nor so yet if unless because although though while whereas whether since until till than
  as of in on at by for with without within from to into onto upon about above across after against along among
  amid around before behind below beneath beside besides between beyond despite during except inside like near
  off out outside over past per through throughout toward towards under underneath up down via versus vs be am
  is are was were been being have has had having do does did doing done can could may might must shall should
  will would ought cannot not never ever also too very just only even still already again always often once here
  there where when why how then now thus hence however therefore more most less least much many few several
  enough quite rather almost s t ll ve isn aren wasn weren didn doesn wouldn couldn shouldn
`);

export const prepositions: ReadonlySet<string> = wordSet(
  "of for in on at to from by with without against under over between about into after before during",
);
export const coordinators: ReadonlySet<string> = wordSet("and or nor");
export const leadingWords: ReadonlySet<string> = wordSet("the a an");
/** "be infected": it is the auxiliary that inflects. */
export const auxiliaries: ReadonlySet<string> = wordSet("be get have do");

/** They may stand twice in a row, with a meaning of their own or for emphasis. */
export const repeatable: ReadonlySet<string> = wordSet(
  "had that is was do her his you it in on so very no yes one more bye ha well many who long up out",
);

export const anaphora: ReadonlySet<string> = wordSet("the this that these those said");
export const demonstratives: ReadonlySet<string> = wordSet("this these that those such");
/** Not "they", "that": a Spanish verb needs no subject, and "que" is not counted either. */
export const pronouns: ReadonlySet<string> = wordSet(`
  it its them their theirs him his her your this these those such one ones both other others another same which
  whose former latter
`);

/** Words that precede a verb, and so not a noun. */
export const beforeVerb: ReadonlySet<string> = wordSet(`
  to can could will would shall should may might must i you we they he she who please not cannot don didn doesn
  won let
`);
/** Words followed by a bare infinitive: a plural after one can only be a noun ("exposed to droplets"). */
export const beforeBareVerb: ReadonlySet<string> = wordSet(
  "to can could will would shall should may might must not cannot didn doesn won let",
);
export const beforeNoun: ReadonlySet<string> = wordSet(
  "a an the this these those my your his its our their of no any each every some such another first new",
);
export const determiners: ReadonlySet<string> = wordSet(
  "a an the this that these those my your his her its our their all any it them",
);
/** Words that never precede a program label. */
export const beforeProse: ReadonlySet<string> = wordSet(`
  a an the this these that those my your his its our their no any each every some such another which first last
  new same
`);
/** Words that directly follow a verb but never a noun: "release the lock". Not "that": "the key that". */
export const objectStarts: ReadonlySet<string> = wordSet(
  "the a an my your his her its our their these those",
);

export const unrealPast: ReadonlySet<string> = wordSet(
  "would could should might had was were did wished wanted",
);
export const future: ReadonlySet<string> = wordSet("will shall ll");
export const firstPerson: ReadonlySet<string> = wordSet("i me my mine myself");

export const months: ReadonlySet<string> = wordSet(`
  january february march april may june july august september october november december
`);
export const dateWords: ReadonlySet<string> = wordSet(`
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`);

export const suffixes: ReadonlySet<string> = wordSet(`
  inesses iness izations ization ations ation itions ition ions ion ments ment nesses ness ities ity ables able ibles ible
  ively ive ously ous ists ist isms ism ings ing ers er ors or ed ly al ic y es s e
`);

/** How a place already named is referred to. */
export const placeNouns: Readonly<Record<"country" | "region" | "city", ReadonlySet<string>>> = {
  country: wordSet("country nation"),
  region: wordSet("region department province state"),
  city: wordSet("city capital town"),
};
