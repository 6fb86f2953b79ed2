import { describe, expect, it } from "vitest";
import { omission } from "../../src/rules/completeness/omission.ts";
import { runExample } from "./run-example.ts";

const sentences = [
  "The patrols of Cajamarca were founded first of all.",
  "Others followed soon in Piura and in Amazonas.",
  "They judged thefts of cattle in all the villages.",
  "The state recognised them only many years later.",
  "Their members now ask for more than that.",
];

function confidences(count: number): readonly number[] {
  return runExample(omission, {
    units: [
      ["The vote failed.", "La votación fracasó."],
      ...sentences.slice(0, count).map((text) => [text, null] as const),
      ["The session ended.", "La sesión terminó."],
    ],
    expect: [],
  }).map(({ confidence }) => confidence);
}

describe("sentences without a counterpart", () => {
  it("are each missed where they are few", () => {
    expect(confidences(3)).toEqual([0.65, 0.65, 0.65]);
  });

  it("are one doubt where they are many at one place", () => {
    expect(confidences(5)).toEqual([0.65, 0.5, 0.5, 0.5, 0.5]);
  });
});
