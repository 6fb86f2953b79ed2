// A language that is not shipped, as anybody may hand one in: enough French to find a term in its plural or feminine.

import { formList } from "../../src/languages/form-list.ts";
import { defineLanguage } from "../../src/languages/neutral.ts";
import { wordSet } from "../../src/languages/word-set.ts";

const prepositions = wordSet("de du des a au aux en par pour sur dans avec sans");

export const french = defineLanguage({
  tag: "fr",
  knows: new Set(["forms"]),
  functionWords: wordSet(`
    le la les l un une de du des d a au aux en par pour sur dans avec sans et ou ni que qui se ce cette ces son sa ses
    est sont ont ne pas
  `),
  prepositions,
  coordinators: wordSet("et ou ni"),
  leadingWords: wordSet("le la les un une"),
  modifiers: "after",
  forms: (word, { wordClass }) => {
    const lower = word.normalize("NFC").toLowerCase();
    const list = formList(lower);
    if (wordClass === "noun" || wordClass === "adjective") {
      const plural = /[sxz]$/u.test(lower)
        ? lower
        : lower.replace(/al$/u, "a") + (lower.endsWith("al") ? "ux" : "s");
      list.as({ number: "singular" }).add(lower);
      list.as({ number: "plural" }).add(plural);
    }
    if (wordClass === "adjective" && !lower.endsWith("e")) {
      list.as({ number: "singular", gender: "feminine" }).add(`${lower}e`);
      list.as({ number: "plural", gender: "feminine" }).add(`${lower}es`);
    }
    return list.all();
  },
  inflection: (words, head, termClass) =>
    words.map((word, at) => {
      if (word.isFunction || termClass === "fixed") return "fixed";
      return at === head ? termClass : "adjective";
    }),
});
