// A sentence of the translation that has no counterpart in the source.

import { noProblems, type UnitRule } from "../rule.ts";
import { certaintyAround, confidenceByLength, mostInRun } from "./lone-sentence.ts";

export const addition: UnitRule = {
  on: "unit",
  meta: { id: "addition", issueType: "addition", level: "confidence" },
  options: {},
  examples: [
    { units: [["The vote failed.", "La votación fracasó."]], expect: [] },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        [null, "* * *"],
      ],
      expect: [],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        [null, "Once congresistas dejaron la sala antes de que se leyera la segunda moción."],
        ["The session ended.", "La sesión terminó."],
      ],
      expect: ["added"],
    },
    {
      units: [
        [null, "Las rondas de Cajamarca fueron las primeras."],
        ["Others followed.", "Otras siguieron."],
      ],
      expect: ["added"],
    },
  ],
  check(unit, document) {
    const { source, target } = unit;
    if (target === undefined || source !== undefined) return noProblems;
    const confidence = confidenceByLength(target, unit.heading);
    if (confidence === undefined) return noProblems;
    return [
      {
        messageId: "added",
        unit,
        target: { start: 0, end: target.text.length },
        data: {},
        confidence: Math.min(
          confidence * certaintyAround(unit, document, "source"),
          mostInRun(unit, document, "source"),
        ),
      },
    ];
  },
};
