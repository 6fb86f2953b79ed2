import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const strike: ConceptSketch = [
  { text: "strike", pos: "noun" },
  { text: "huelga", pos: "noun", gender: "feminine" },
];
const hunger: ConceptSketch = [
  { text: "hunger strike", pos: "noun" },
  { text: "huelga de hambre", pos: "noun", gender: "feminine" },
];
const congress: ConceptSketch = ["congress", { text: "congreso", pos: "noun" }];
const election: ConceptSketch = [
  { text: "election", pos: "noun" },
  { text: "elección", pos: "noun", gender: "feminine" },
];

/** Source words of the occurrences that have nothing of their own in the translation. */
function lacking(concept: ConceptSketch, source: string, target: string): string[] {
  return assess([concept], [[source, target]])
    .filter(({ unexplained }) => unexplained)
    .map(({ occurrence }) => source.slice(0, occurrence.range.end));
}

describe("a term that is written less often than in the source", () => {
  it("is said of the occurrence that has none near its place", () => {
    const target = "La huelga comenzó en marzo, y la protesta terminó en mayo.";
    expect(
      lacking(strike, "The strike began in March, and the strike ended in May.", target),
    ).toEqual(["The strike began in March, and the strike"]);
    const later = "La protesta comenzó en marzo, y la huelga terminó en mayo.";
    expect(
      lacking(strike, "The strike began in March, and the strike ended in May.", later),
    ).toEqual(["The strike"]);
  });

  it.each<[string, ConceptSketch, string, string]>([
    [
      "an article alone",
      strike,
      "The strike of May and the strike of June.",
      "La huelga de mayo y la de junio.",
    ],
    [
      "a relative clause",
      strike,
      "The strike that failed and the strike that won.",
      "La huelga que fracasó y la que venció.",
    ],
    [
      "a pronoun",
      strike,
      "Miners joined the strike and paid for the strike.",
      "Los mineros se sumaron a la huelga y la pagaron con ella.",
    ],
    [
      "a clitic",
      election,
      "They lost the election but contest the election.",
      "Perdieron la elección, pero buscan impugnarla.",
    ],
    [
      "a demonstrative",
      strike,
      "The strike grew; a strike frightens.",
      "La huelga creció; esta asusta.",
    ],
    ["a possessive", strike, "The strike and the cost of the strike.", "La huelga y su costo."],
    [
      "a related word",
      congress,
      "The congress and the members of congress.",
      "El congreso y los congresistas.",
    ],
    ["a compound", election, "An election and a new election.", "Una elección y una reelección."],
    [
      "the head",
      hunger,
      "The hunger strike and the old hunger strike.",
      "La huelga de hambre y la vieja huelga.",
    ],
    [
      "the source's own word",
      strike,
      "The strike and a “wildcat strike”.",
      "La huelga y un «wildcat strike».",
    ],
  ])("may be %s instead", (_, concept, source, target) => {
    expect(lacking(concept, source, target)).toEqual([]);
  });

  it("is not said where the source has the pronoun too", () => {
    expect(
      lacking(
        strike,
        "It was a strike, and it was a strike of miners in the north of the country.",
        "Ella fue una huelga, y ella fue una protesta de mineros en el norte del país.",
      ),
    ).toHaveLength(1);
  });

  it("is not said of a term that the glossary wants once", () => {
    const once: ConceptSketch = [
      { text: "strike", pos: "noun", flags: ["repeat=first"] },
      { text: "huelga", pos: "noun" },
    ];
    expect(
      lacking(
        once,
        "The strike began, and the strike ended.",
        "La huelga comenzó y la protesta terminó.",
      ),
    ).toEqual([]);
  });

  it("is not said where a source word is perhaps none of the term", () => {
    expect(
      lacking(strike, "They strike hard; the strike ended.", "Golpean duro; la huelga terminó."),
    ).toEqual([]);
  });
});
