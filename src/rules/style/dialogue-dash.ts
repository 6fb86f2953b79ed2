// A hyphen or a loose dash where dialogue and asides have the dash of the language: "-Nunca -dijo".

import { nothing } from "../../model/nothing.ts";
import type { UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

// Who said what stands above, in English too: a signature, which houses set with a space or without.
const opensAsSignature = /^\s*[\u2013\u2014]\s/u;

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
    { units: [["“Let us go,” she said.", "– Vámonos – dijo."]], expect: ["hyphen", "hyphen"] },
    {
      units: [["The strike, the third, went on.", "El paro - el tercero - siguió."]],
      expect: ["aside", "aside"],
    },
    {
      units: [["The strike—the third—went on.", "El paro—el tercero—siguió."]],
      expect: ["tight", "tight"],
    },
    { units: [["— Farmer, 58", "— Agricultor de 58 años"]], expect: [] },
  ],
  check: (unit, document) =>
    opensAsSignature.test(unit.source?.text ?? "")
      ? nothing
      : formProblems(unit, document, (style, text) => style.dialogueDashes(text)),
};
