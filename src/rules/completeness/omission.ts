// A source sentence that has no counterpart in the translation.

import { noProblems, type UnitRule } from "../rule.ts";
import { certaintyAround, confidenceByLength, mostInRun } from "./lone-sentence.ts";

export const omission: UnitRule = {
  on: "unit",
  meta: { id: "omission", issueType: "omission", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["The vote failed.", "La votación fracasó."]],
      expect: [],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["* * *", null],
      ],
      expect: [],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["Eleven members of Congress left the room before the second motion was read.", null],
        ["The session ended.", "La sesión terminó."],
      ],
      expect: ["missing"],
    },
    {
      units: [
        ["The patrols of Cajamarca were founded first.", null],
        ["Others followed.", "Otras siguieron."],
      ],
      expect: ["missing"],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["The patrols of Cajamarca were founded first of all.", null],
        ["Others followed in Piura and Amazonas.", null],
        ["They judged thefts of cattle in the villages.", null],
        ["The state recognised them only years later.", null],
        ["The session ended.", "La sesión terminó."],
      ],
      expect: ["missing", "missing", "missing", "missing"],
    },
  ],
  check(unit, document) {
    if (unit.source === undefined || unit.target !== undefined) return noProblems;
    const confidence = confidenceByLength(unit.source, unit.heading);
    if (confidence === undefined) return noProblems;
    return [
      {
        messageId: "missing",
        unit,
        source: { start: 0, end: unit.source.text.length },
        data: {},
        confidence: Math.min(
          confidence * certaintyAround(unit, document, "target"),
          mostInRun(unit, document, "target"),
        ),
      },
    ];
  },
};
