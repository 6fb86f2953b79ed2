// A prefix with a hyphen or apart where it belongs to the word: "ex-presidente", "anti-golpista".

import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const prefixForm: UnitRule = {
  on: "unit",
  meta: { id: "prefix-form", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [
        ["A former prime minister, anti-NATO.", "Un ex primer ministro, anti-OTAN y antimilitar."],
      ],
      expect: [],
    },
    {
      units: [["The Franco-German border.", "La frontera franco-alemana."]],
      expect: [],
    },
    {
      units: [["They joined the cooperative.", "Entraron en la Andean Farmers Co-operative."]],
      expect: [],
    },
    {
      units: [["The former president spoke.", "Habló el ex-presidente."]],
      expect: ["hyphen"],
    },
    {
      units: [["Anti-racist groups marched.", "Marcharon grupos anti-racistas."]],
      expect: ["hyphen"],
    },
    { units: [["The former mayor spoke.", "Habló la ex alcaldesa."]], expect: ["apart"] },
    {
      units: [["The former prime minister spoke.", "Habló el ex-primer ministro."]],
      expect: ["several"],
    },
  ],
  check: (unit, document) => formProblems(unit, document, (style, text) => style.prefixForms(text)),
};
