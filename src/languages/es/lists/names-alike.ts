// Months, days, demonyms and religious adherents that are also given names, surnames or parts of names: "Julio",
// "Navarro".

import { wordSet } from "../../word-set.ts";

/** Folded. */
export const wordsOfNames: ReadonlySet<string> = wordSet(
  `abril domingo julio mayo
  aleman andaluz aragones asturiano atlantico baltico bautista belga bohemio caribe carioca castellano catalan cordobes corso
  cristiano flamenco franciscano frances galo gallego germano granadino griego habanero hispano indio italiano judio
  latino leones lombardo luso madrileño malagueño mallorquin manchego mexicano milanes napolitano navarro
  normando oriental pacifico pisano portugues potosino romano ruso sajon salmantino santero segoviano
  sevillano siciliano soriano suizo tarraconense toledano toscano troyano turco valenciano vasco veneciano vizcaino zamorano
  zaragozano`,
);
