// Figures written otherwise than the language and its region write them: "9%", "12km", "3.5 millones" in Spain.

import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const numberForm: UnitRule = {
  on: "unit",
  meta: { id: "number-form", issueType: "locale-violation", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["Only 7% of 12,500 voted.", "Solo votó el 7 % de 12 500."]],
      expect: [],
    },
    {
      targetLanguage: "es-MX",
      units: [["It cost 2.5 million pesos.", "Costó 2.5 millones de pesos."]],
      expect: [],
    },
    {
      units: [["Version 3.5 with 5G left at 10:30.", "La versión 3.5 con 5G salió a las 10:30."]],
      expect: [],
    },
    { units: [["Only 7% voted.", "Solo votó el 7% del padrón."]], expect: ["percent"] },
    { units: [["The road is 12 km long.", "La carretera tiene 12km."]], expect: ["unit"] },
    { units: [["They paid €30.", "Pagaron €30."]], expect: ["sign"] },
    { units: [["It was built in 1998.", "Se construyó en 1.998."]], expect: ["year"] },
    {
      targetLanguage: "es-ES",
      units: [["It cost 2.5 million euros.", "Costó 2.5 millones de euros."]],
      expect: ["decimal"],
    },
    {
      targetLanguage: "es-ES",
      units: [["Some 45,000 people marched.", "Marcharon unas 45,000 personas."]],
      expect: ["thousands"],
    },
    {
      targetLanguage: "es-MX",
      units: [["It cost 2.5 million pesos.", "Costó 2,5 millones de pesos."]],
      expect: ["decimal"],
    },
  ],
  check: (unit, document) => formProblems(unit, document, (style, text) => style.numberForms(text)),
};
