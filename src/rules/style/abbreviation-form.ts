// Abbreviations and acronyms written otherwise than the language writes them: "EEUU", "ONGs", "Dr Ruiz".

import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const abbreviationForm: UnitRule = {
  on: "unit",
  meta: { id: "abbreviation-form", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["Four NGOs left the U.S.", "Cuatro ONG salieron de EE. UU."]],
      expect: [],
    },
    {
      units: [["Dr. Ruiz ran 12 km, etc.", "El Dr. Ruiz corrió 12 km, etc."]],
      expect: [],
    },
    { units: [["They left the U.S.", "Salieron de EE.UU."]], expect: ["doubled"] },
    { units: [["They left the U.S.", "Salieron de E.E.U.U. ayer."]], expect: ["doubled"] },
    { units: [["Four NGOs signed.", "Firmaron cuatro ONGs."]], expect: ["plural"] },
    { units: [["Dr. Ruiz spoke.", "Habló el Dr Ruiz."]], expect: ["title"] },
    { units: [["Decree no. 30 stands.", "El decreto Nº 30 sigue vigente."]], expect: ["numero"] },
    { units: [["It was her 3rd win.", "Fue su 3ra victoria."]], expect: ["ordinal"] },
    { units: [["They met at 10 a.m.", "Se reunieron a las 10 a.m."]], expect: ["spaced"] },
    { units: [["Bread, salt, etc.", "Pan, sal, etc..."]], expect: ["etcetera"] },
    { units: [["It is 5 km from here.", "Queda a 5 kms de aquí."]], expect: ["symbol"] },
  ],
  check: (unit, document) =>
    formProblems(unit, document, (style, text) => style.abbreviationForms(text)),
};
