// A hyphen or a loose dash where dialogue and asides have the dash of the language: "-Nunca -dijo".

import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const dialogueDash: UnitRule = {
  on: "unit",
  meta: { id: "dialogue-dash", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["“Let us go,” she said.", "—Vámonos —dijo."]], expect: [] },
    {
      units: [["The 2019-2021 plan, well-known, failed.", "El plan 2019-2021 —el bueno— fracasó."]],
      expect: [],
    },
    {
      units: [["“Let us go,” she said.", "-Vámonos -dijo."]],
      expect: ["hyphen", "hyphen"],
    },
    { units: [["“Let us go,” she said.", "— Vámonos — dijo."]], expect: ["loose", "loose"] },
    {
      units: [["The strike, the third, went on.", "El paro - el tercero - siguió."]],
      expect: ["aside", "aside"],
    },
    {
      units: [["The strike—the third—went on.", "El paro—el tercero—siguió."]],
      expect: ["tight", "tight"],
    },
  ],
  check: (unit, document) =>
    formProblems(unit, document, (style, text) => style.dialogueDashes(text)),
};
