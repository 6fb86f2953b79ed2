// A name that one article spells in two ways, in the translation or already in the source, or that the translation
// spells otherwise than the source.

import { nameVariants, type NameVariant } from "../terms/names/name-variants.ts";
import { respeltNames } from "../terms/names/respelt-names.ts";
import type { DocumentRule } from "./rule.ts";

// If both sides have the odd spelling, it may be another person.
const confidences = { contradicted: 0.82, perhaps: 0.6, respelt: 0.6, copied: 0.56 } as const;
const clearRatio = 3;
const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

export const nameInconsistent: DocumentRule = {
  on: "document",
  meta: { id: "name-inconsistent", issueType: "misspelling", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [
        ["In Lima, Kuczynski resigned.", "En Lima renunció Kuczynski."],
        ["His rival was not Kaczynski.", "Su rival no era Kaczynski."],
      ],
      expect: [],
    },
    {
      units: [
        ["The Peruvian press wrote of it.", "La prensa peruana lo contó."],
        ["Two Peruvians left.", "Dos peruanos se fueron."],
      ],
      expect: [],
    },
    {
      units: [
        ["The Votes count. All Votes are kept.", "Los Votos cuentan. Se guardan."],
        ["So the Votes and Votes again.", "Así los Votos, y más Votes."],
        ["He sold the votes.", "Vendió los votos."],
      ],
      expect: [],
    },
    {
      units: [
        ["In Lima, Kuczynski resigned.", "En Lima renunció Kuczynski."],
        ["So Kuczynski was gone.", "Así cayó Kuczynski."],
        ["Then Kuczynski left.", "Luego Kuczynsky se marchó."],
      ],
      expect: ["here"],
    },
    {
      units: [["The mayor met Calzadilla.", "El alcalde se reunió con Calpadilla."]],
      expect: ["otherwise"],
    },
    {
      units: [
        ["The mayor met Yeltsin in Ukraine.", "El alcalde se reunió con Ieltsin en Ucrania."],
      ],
      expect: [],
    },
    {
      glossary: `${header}\nkeiko-fujimori,Keiko Fujimori,Keiko Fujimori,preferred,proper noun,,,,,\n`,
      units: [
        ["In 2011 Fujimori lost.", "En 2011 perdió Fujimori."],
        ["In 2016 Fujimori lost again.", "En 2016 volvió a perder Fujimori."],
        ["In 2021 Fujimori lost to Castillo.", "En 2021 Fujimori perdió ante Castillo."],
        ["Since then Fijimoro has led.", "Desde entonces Fijimoro ha dirigido."],
      ],
      expect: ["alsoThere", "alsoThere"],
    },
  ],
  *check(document) {
    const { units, texts, glossary } = document;
    const variants = nameVariants(units, texts, glossary.nameWords());
    for (const variant of variants) {
      const { unit, side, range, written, usual, times, own, contradicted } = variant;
      const clear = times >= own * clearRatio ? confidences.contradicted : confidences.perhaps;
      yield {
        messageId: contradicted ? "here" : "alsoThere",
        unit,
        [side]: range,
        data: { written, usual, times },
        confidence: contradicted ? clear : confidences.copied,
        suggestions: [usual],
      };
    }
    const isTold = ({ unit, range }: Pick<NameVariant, "unit" | "range">): boolean =>
      variants.some((other) => other.unit === unit && other.range.start === range.start);
    for (const respelt of respeltNames(units, texts, glossary.nameWords())) {
      if (isTold(respelt)) continue;
      const { unit, range, written, usual, times, own, isHabit } = respelt;
      const clear =
        times >= own * clearRatio && !isHabit ? confidences.contradicted : confidences.perhaps;
      yield {
        messageId: times > 0 ? "here" : "otherwise",
        unit,
        target: range,
        data: { written, usual, times },
        confidence: times > 0 ? clear : confidences.respelt,
        suggestions: [usual],
      };
    }
  },
};
