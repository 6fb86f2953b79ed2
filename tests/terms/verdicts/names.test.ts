// What becomes of names and places: dropped, replaced, said by an adjective or by a surname, or no occurrence at all.

import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const name = (en: string, es: string = en): ConceptSketch => [
  { text: en, pos: "proper noun" },
  { text: es, pos: "proper noun" },
];
const fromSpanish = { source: "es", target: "en" } as const;

describe("a name", () => {
  it.each([
    ["Boluarte", "Boluarte resigned on Friday.", "Castillo renunció el viernes.", "Castillo"],
    ["Boluarte", "Boluarte was questioned.", "Castillo fue interrogado.", "Castillo"],
    ["Hezbollah", "Hezbollah shelled the town.", "Israel bombardeó la ciudad.", "Israel"],
  ])("is replaced by another at the beginning: %s", (text, source, target, found) => {
    const [assessment] = assess([name(text)], [[source, target]]);
    expect(assessment).toMatchObject({ outcome: "other-name", found: { surface: found } });
    expect(assessment?.confidence).toBeGreaterThanOrEqual(0.55);
  });

  it.each([
    ["Boluarte resigned on Friday.", "Renunció el viernes."],
    ["Two deputies met Boluarte.", "Dos diputados hablaron con ella."],
    ["Then Boluarte promised calm.", "Finalmente prometió calma."],
  ])(
    "that is left out is told of softly where the sentence before ends with it: %s",
    (source, target) => {
      const given = [
        "Congress then voted on Boluarte.",
        "El Congreso votó sobre Boluarte.",
      ] as const;
      const [, assessment] = assess([name("Boluarte")], [given, [source, target]]);
      expect(assessment?.outcome).toBe("missing");
      expect(assessment?.parts.map(({ reason }) => reason)).toContain("demoted-name-left-out");
      expect(assessment?.confidence).toBeLessThan(0.55);
      const [alone] = assess(
        [name("Boluarte")],
        [[`Today, ${source.toLowerCase().replace("boluarte", "Boluarte")}`, target]],
      );
      expect(alone?.confidence).toBeGreaterThanOrEqual(0.55);
    },
  );

  it("of several words is left out softly only after it was given", () => {
    const given = ["Dina Boluarte spoke.", "Dina Boluarte habló."] as const;
    const dropped = ["Dina Boluarte was then questioned.", "Luego la presidenta declaró."] as const;
    const concept = name("Dina Boluarte");
    expect(assess([concept], [given, dropped])[1]?.confidence).toBeLessThan(0.55);
    expect(assess([concept], [dropped])[0]?.confidence).toBeGreaterThanOrEqual(0.55);
  });

  it("may be the surname alone after it was given", () => {
    const concept = name("Ana Ruiz Prado");
    const given = ["Ana Ruiz Prado spoke.", "Ana Ruiz Prado habló."] as const;
    const short = ["Ana Ruiz Prado left.", "Ruiz Prado se fue."] as const;
    expect(assess([concept], [given, short])[1]?.outcome).toBe("elliptic");
    expect(assess([concept], [short])[0]?.outcome).toBe("head-only");
    expect(assess([concept], [["Ana Ruiz Prado left.", "Prado se fue."]])[0]?.found?.surface).toBe(
      "Prado",
    );
  });
});

describe("a place", () => {
  it.each([
    [name("Bolivia"), "Bolivia's senate met.", "Se reunió el Senado boliviano."],
    [
      name("Germany", "Alemania"),
      "Voters in Germany stayed home.",
      "Los electores alemanes no fueron.",
    ],
    [name("Lima"), "The mayor of Lima spoke.", "Habló el alcalde limeño."],
    [
      name("Latin America", "América Latina"),
      "Latin America's poor",
      "Los pobres latinoamericanos",
    ],
    [
      name("United States", "Estados Unidos"),
      "The United States Senate",
      "El Senado estadounidense",
    ],
  ])("is named by its adjective %#", (concept, source, target) => {
    expect(assess([concept], [[source, target]])[0]?.outcome).toBe("approved");
  });

  it("is named for its adjective, and its people for either", () => {
    const adjective: ConceptSketch = [
      { text: "Polish", pos: "adjective" },
      { text: "polaco", pos: "adjective" },
    ];
    const pair = ["The Polish consul left.", "Se fue el cónsul de Polonia."] as const;
    expect(assess([adjective], [pair])[0]?.outcome).toBe("approved");
    const [spanish] = assess(
      [name("Spain", "España")],
      [["Viven en España.", "They live among Spaniards."]],
      fromSpanish,
    );
    expect(spanish?.outcome).toBe("approved");
  });

  it("has the name that the glossary gives it, and no other", () => {
    const concept = name("Myanmar", "Birmania");
    expect(assess([concept], [["Myanmar voted.", "Myanmar votó."]])[0]?.outcome).not.toBe(
      "approved",
    );
  });

  it.each([
    ["Chile's senate met.", "Se reunió el Senado boliviano."],
    ["Chile sent ships.", "Ecuador envió barcos."],
    ["Chile's ships and the Chilean army", "Los barcos de Ecuador y el ejército chileno"],
  ])("that is another country is an error: %s", (source, target) => {
    const [assessment] = assess([name("Chile")], [[source, target]]);
    expect(assessment?.outcome).toBe("other-place");
    expect(assessment?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it("that the source names as well is no other country", () => {
    const [assessment] = assess(
      [name("Chile")],
      [["The president of Chile flew to Bolivia.", "La presidenta viajó a Bolivia."]],
    );
    expect(assessment?.outcome).toBe("missing");
  });

  it("is called the country after it was named", () => {
    const units = [
      ["Chile's senate met.", "Se reunió el Senado de Chile."],
      ["Chile's courts closed.", "Cerraron los tribunales del país."],
    ] as const;
    expect(assess([name("Chile")], units)[1]?.outcome).toBe("elliptic");
  });

  it("that acts may be said to be its country, but not where something happens in it", () => {
    const concept = name("Moscow", "Moscú");
    expect(
      assess([concept], [["Moscow denied it.", "El Gobierno ruso lo negó."]])[0]?.outcome,
    ).toBe("approved");
    expect(
      assess([concept], [["The trial in Moscow ended.", "Terminó el juicio ruso."]])[0]?.outcome,
    ).not.toBe("approved");
  });
});

describe("a word that is part of a name", () => {
  const noun = (en: string, es: string): ConceptSketch => [
    { text: en, pos: "noun" },
    { text: es, pos: "noun" },
  ];
  it.each([
    [noun("stone", "piedra"), "He met Oliver Stone there.", "Allí vio a Oliver Stone."],
    [
      noun("union", "sindicato"),
      "It left the Soviet Union then.",
      "Dejó entonces la Unión Soviética.",
    ],
    [
      noun("target", "objetivo"),
      "Workers at Target went home.",
      "Los obreros de Target se fueron.",
    ],
    [name("New York", "Nueva York"), "The New York Times said it.", "Lo dijo el New York Times."],
  ])("is no occurrence %#", (concept, source, target) => {
    expect(assess([concept], [[source, target]])).toEqual([]);
  });

  it("is one in lower case, in a label, and where the translation has no name", () => {
    const union = noun("union", "sindicato");
    expect(assess([union], [["The union left.", "La unión se fue."]])).toHaveLength(1);
    expect(assess([union], [["Add Union Member", "Añadir socio"]])).toHaveLength(1);
    expect(assess([union], [["He left the Teachers Union.", "Dejó la unión."]])).toHaveLength(1);
  });

  it("is doubtful at the beginning of both texts", () => {
    const reasons = (source: string, target: string): readonly string[] | undefined =>
      assess([noun("shell", "concha")], [[source, target]])[0]?.parts.map(({ reason }) => reason);
    expect(reasons("Shell denied it.", "Shell lo negó.")).toContain("demoted-kept-name");
    expect(reasons("Shell of a snail.", "Shell de caracol.")).not.toContain("demoted-kept-name");
  });
});
