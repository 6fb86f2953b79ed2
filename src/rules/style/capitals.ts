// A capital that the language does not write, a title in capitals throughout, a sentence that begins without one.

import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const capitals: UnitRule = {
  on: "unit",
  meta: { id: "capitals", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["On Friday a Chilean deputy spoke.", "El viernes habló una diputada chilena."]],
      expect: [],
    },
    {
      units: [
        [
          "Good Friday, the Mexican Bank and Plaza de Mayo.",
          "El Viernes Santo, el Banco Mexicano y la Plaza de Mayo.",
        ],
      ],
      expect: [],
    },
    {
      units: [["The State and the Church signed.", "Firmaron el Estado y la Iglesia."]],
      expect: [],
    },
    { units: [["It snowed in March 1998.", "Nevó en Marzo de 1998."]], expect: ["month"] },
    { units: [["They march on Tuesdays.", "Marchan los Martes."]], expect: ["weekday"] },
    {
      units: [["A Peruvian farmer spoke.", "Habló un campesino Peruano."]],
      expect: ["demonym"],
    },
    { units: [["She speaks Quechua.", "Habla Quechua."]], expect: ["language"] },
    {
      units: [["They brought Christianity.", "Trajeron el Cristianismo."]],
      expect: ["religion"],
    },
    {
      units: [["The Muslims of the city fast.", "Ayunan los Musulmanes de la ciudad."]],
      expect: ["religion-adherent"],
    },
    { units: [["Later the minister left.", "Después se fue la Ministra."]], expect: ["office"] },
    { units: [["There was a coup.", "Hubo un golpe de estado."]], expect: ["state"] },
    {
      units: [["A Land Without Roads", "Una Tierra Sin Caminos"]],
      expect: ["titleCase"],
    },
    {
      units: [["It rained. Nobody left.", "Llovió mucho. nadie salió."]],
      expect: ["lowerStart"],
    },
  ],
  check: (unit, document) => formProblems(unit, document, (style, text) => style.capitals(text)),
};
