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

describe("a sentence that stands at another place", () => {
  const among = (there: string): readonly number[] =>
    runExample(omission, {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["In Cajamarca the patrols founded a federation of 48 communities.", null],
        ["Nobody came from Lima to the hall.", "Nadie vino de Lima a la sala."],
        ["The session ended.", "La sesión terminó."],
        [null, there],
      ],
      expect: [],
    }).map(({ confidence }) => confidence);

  it("was moved", () => {
    expect(among("Las rondas de Cajamarca fundaron una federación de 48 comunidades.")).toEqual([
      0.45,
    ]);
  });

  it("is missed where the other says something else", () => {
    expect(among("Los jueces de Puno escribieron un informe de 12 páginas.")).toEqual([0.65]);
  });
});
