import { describe, expect, it } from "vitest";
import type { UnitSketch } from "../bitext-of.ts";
import { assess, verdict, type ConceptSketch } from "./glossary-of.ts";

const patrol: ConceptSketch = [
  "peasant patrol",
  { text: "ronda campesina", pos: "noun", gender: "feminine" },
];
const strike: ConceptSketch = ["hunger strike", "huelga de hambre"];

describe("the target ladder, English to Spanish", () => {
  it.each<[string, ConceptSketch, string, string]>([
    ["contiguous", patrol, "Peasant patrols came.", "Vinieron las rondas campesinas."],
    [
      "function-words",
      ["vote count", "conteo votos"],
      "The vote count ended.",
      "Terminó el conteo de los votos.",
    ],
    [
      "gap",
      ["probable case", "caso probable"],
      "One probable case.",
      "Un caso muy sospechoso probable.",
    ],
    [
      "coordination",
      patrol,
      "Peasant patrols came.",
      "Vinieron rondas, tanto urbanas como campesinas.",
    ],
    [
      "reordered",
      ["supreme court", "corte suprema"],
      "The supreme court ruled.",
      "Falló la suprema corte.",
    ],
    ["joined", ["self-coup", "auto golpe"], "The self-coup failed.", "El autogolpe fracasó."],
    [
      "derived",
      ["prior consultation", "consulta previa"],
      "Prior consultation is due.",
      "Hay que consultar previamente.",
    ],
    ["other-modifier", patrol, "Peasant patrols came.", "Vinieron las rondas rurales."],
    ["head-only", ["mining canon", "canon minero"], "The mining canon pays.", "El canon paga."],
    [
      "other-modifier",
      ["opening balance", "saldo inicial"],
      "The opening balance is low.",
      "El saldo de apertura es bajo.",
    ],
    [
      "head-only",
      ["opening balance", "saldo inicial"],
      "The opening balance of the party is low.",
      "El saldo del partido es bajo.",
    ],
    [
      "head-only",
      ["opening balance", "saldo inicial"],
      "The party opening balance is low.",
      "El saldo de partido es bajo.",
    ],
    ["untranslated", ["self-coup", "autogolpe"], "The self-coup failed.", "El self-coup fracasó."],
    [
      "misspelt",
      [
        { text: "Fujimori", pos: "proper noun" },
        { text: "Fujimori", pos: "proper noun" },
      ],
      "Fujimori lost.",
      "Perdió Fijimori.",
    ],
    ["missing", strike, "The hunger strike ended.", "Terminó la protesta."],
    [
      "nearly",
      ["peasant patrol", { text: "ronda campesina", pos: "noun", flags: ["short=ronda"] }],
      "Peasant patrols came.",
      "Vinieron las rondas camkesinas.",
    ],
    [
      "nearly",
      ["emergency government", ["gobierno de emergencia excepcional", "gobierno de emergencia"]],
      "An emergency government followed.",
      "Siguió un gobierno de emergencia exckpcional.",
    ],
  ])("%s", (expected, concept, source, target) => {
    expect(verdict([concept], [source, target])).toBe(expected);
  });
});

describe("the target ladder, Spanish to English", () => {
  const backwards = { source: "es", target: "en" };
  it.each<[string, ConceptSketch, string, string]>([
    ["contiguous", patrol, "Llegó la ronda campesina.", "The peasant patrols came."],
    [
      "contiguous",
      [
        { text: "repeal", pos: "verb" },
        { text: "derogar", pos: "verb" },
      ],
      "La derogaron ayer.",
      "They repealed it yesterday.",
    ],
    ...["was dissolving Congress", "had dissolved the Congress", "dissolves Congresses"].map(
      (english): [string, ConceptSketch, string, string] => [
        english.includes(" the ") ? "function-words" : "contiguous",
        [
          { text: "dissolve Congress", pos: "verb" },
          { text: "disolver el Congreso", pos: "verb" },
        ],
        "Anunció que disolvía el Congreso.",
        `He said that he ${english}.`,
      ],
    ),
    [
      "contiguous",
      [
        { text: "publicly shut down Congress", pos: "verb" },
        { text: "cerrar el Congreso", pos: "verb" },
      ],
      "Cerró el Congreso.",
      "He publicly shut down Congress.",
    ],
    [
      "function-words",
      ["court ruling", "fallo judicial"],
      "Leyó el fallo judicial.",
      "He cited the court in its ruling.",
    ],
    [
      "gap",
      ["general election", "elección general"],
      "Hubo elección general.",
      "They held a general regional election.",
    ],
    [
      "reordered",
      ["state of siege", "estado de sitio"],
      "Rige el estado de sitio.",
      "A siege state is in force.",
    ],
    [
      "derived",
      [
        { text: "govern", pos: "verb" },
        { text: "gobernar", pos: "verb" },
      ],
      "Los gobiernan mal.",
      "Their government is bad.",
    ],
    ["other-modifier", patrol, "Llegó la ronda campesina.", "The rural patrol came."],
    ["missing", strike, "Siguen en huelga de hambre.", "They are still fasting."],
  ])("%s", (expected, concept, source, target) => {
    expect(verdict([concept], [source, target], backwards)).toBe(expected);
  });
});

describe("deprecated terms", () => {
  const concept: ConceptSketch = [
    "community leader",
    ["dirigente comunal", { text: "líder comunitario", status: "deprecated" }],
  ];
  it("are found in any number", () => {
    expect(
      verdict([concept], ["Community leaders met.", "Se reunieron líderes comunitarios."]),
    ).toBe("deprecated");
  });
  it("are no concern where the source has no such concept", () => {
    expect(assess([concept], [["The mayors met.", "Se reunieron líderes comunitarios."]])).toEqual(
      [],
    );
  });
  it("are fine inside an approved term", () => {
    const vacancy: ConceptSketch = [
      "vacancy",
      ["moción de vacancia", { text: "vacancia", status: "deprecated" }],
    ];
    expect(verdict([vacancy], ["The vacancy failed.", "Fracasó la moción de vacancia."])).toBe(
      "contiguous",
    );
  });
});

describe("what may be left out", () => {
  it("the modifier, once the full term was there", () => {
    const units: UnitSketch[] = [
      ["The mining canon pays.", "El canon minero paga."],
      ["The mining canon grew.", "El canon creció."],
    ];
    expect(assess([["mining canon", "canon minero"]], units).map(({ outcome }) => outcome)).toEqual(
      ["approved", "elliptic"],
    );
  });
  it("not the modifier of a term that was never there in full", () => {
    expect(
      verdict([["mining canon", "canon minero"]], ["The mining canon grew.", "El canon creció."]),
    ).toBe("head-only");
  });
  it("a term that a demonstrative points back to, if the source names it as known", () => {
    const first: UnitSketch = ["A hunger strike began.", "Empezó una huelga de hambre."];
    const outcome = (unit: UnitSketch): string | undefined =>
      assess([strike], [first, unit])[1]?.outcome;
    expect(outcome(["The hunger strike ended.", "Esta protesta terminó."])).toBe("elliptic");
    expect(outcome(["Another hunger strike ended.", "Esta protesta terminó."])).toBe("missing");
    expect(
      outcome(["The hunger strike ended this week.", "La protesta terminó esta semana."]),
    ).toBe("missing");
  });
});

describe("neighbours", () => {
  const units: UnitSketch[] = [
    ["The hunger strike ended.", "Todo terminó."],
    ["People cheered.", "La gente celebró el fin de la huelga de hambre."],
  ];
  it("are looked at where the alignment is unsure", () => {
    expect(assess([strike], units, { certainty: 0.4 })[0]?.outcome).toBe("approved");
  });
  it("are not looked at where it is sure", () => {
    expect(assess([strike], units)[0]?.outcome).toBe("missing");
  });
});

describe("several units together", () => {
  const filler: UnitSketch[] = Array.from({ length: 40 }, (_, index) => [
    `Village ${index} harvested potatoes in peace.`,
    `El pueblo ${index} cosechó papas en paz.`,
  ]);
  const curfew: ConceptSketch = ["curfew", "toque de queda"];
  const renamed: UnitSketch[] = [
    ["The curfew was lifted.", "Levantaron el encierro nocturno."],
    ["Lima kept its curfew.", "Lima mantuvo el encierro nocturno."],
    ["Nobody liked the curfew.", "A nadie gustaba ese encierro nocturno."],
    ["The curfew lasts.", "El encierro nocturno sigue."],
  ];
  it("show what is written instead of a term", () => {
    const found = assess([curfew], [...filler, ...renamed]);
    expect(found.map(({ outcome, rendering }) => [outcome, rendering?.surface])).toEqual(
      renamed.map(() => ["missing", "encierro nocturno"]),
    );
    expect(found[0]?.confidence).toBeGreaterThanOrEqual(0.8);
  });
  it("say nothing of a term missed once", () => {
    const [found] = assess([curfew], [...filler, ["The curfew ended.", "Terminó la medida."]]);
    expect(found?.rendering).toBeUndefined();
    expect(found?.confidence).toBeLessThan(0.8);
  });
  it("accuse the second occurrence of a unit only where a known rendering stands", () => {
    const twice = (rest: string): string | undefined =>
      assess(
        [curfew],
        [...filler, ...renamed, ["A curfew is a curfew.", `Un toque de queda es ${rest}.`]],
      ).at(-1)?.outcome;
    expect(twice("un encierro nocturno")).toBe("missing");
    expect(twice("lo que es")).toBe("approved");
  });
});

describe("flags of a term", () => {
  const flagged = (es: string, ...flags: string[]): ConceptSketch => [
    "x-ray case",
    { text: es, flags },
  ];
  const target = (concept: ConceptSketch, text: string): string =>
    verdict([concept], ["The x-ray case.", text]);
  it("exact: as it stands", () => {
    expect(target(flagged("caso probable", "exact"), "Dos casos probables.")).not.toBe(
      "contiguous",
    );
    expect(target(flagged("caso probable", "exact"), "Un caso probable.")).toBe("contiguous");
  });
  it("literal: in its own capitals", () => {
    expect(target(flagged("caso probable", "literal"), "Un Caso probable.")).not.toBe("contiguous");
  });
  it("case: capitals count", () => {
    expect(target(flagged("Cámara", "case"), "La cámara.")).not.toBe("contiguous");
    expect(target(flagged("Cámara"), "La cámara.")).toBe("contiguous");
  });
  it("inflect=none: no other form", () => {
    expect(target(flagged("caso", "inflect=none"), "Dos casos.")).not.toBe("contiguous");
  });
  it("inflect=verb: every form of a verb", () => {
    expect(target(flagged("votar", "inflect=verb"), "Ya votaron.")).toBe("contiguous");
  });
  it("gender=on and gender=off", () => {
    expect(target(flagged("colono", "gender=on"), "Dos colonas.")).toBe("contiguous");
    expect(target(flagged("ministro", "gender=off"), "La ministra.")).not.toBe("contiguous");
  });
  it("gap=0: no word between", () => {
    expect(
      target(flagged("caso probable", "gap=0", "order=fixed"), "Un caso muy grave probable."),
    ).not.toMatch(/gap|reordered/u);
  });
  it("order=fixed: no other order", () => {
    expect(target(flagged("corte suprema", "order=fixed"), "La suprema corte.")).not.toBe(
      "reordered",
    );
  });
  it("func=off: no function word between", () => {
    expect(
      target(flagged("conteo votos", "func=off", "order=fixed"), "El conteo de votos."),
    ).not.toBe("function-words");
  });
  it("derived=ok: a word of the family will do", () => {
    const outcome = (...flags: string[]): string | undefined =>
      assess([flagged("derogar", ...flags)], [["The x-ray case.", "La derogación."]])[0]?.outcome;
    expect(outcome("derived=ok")).toBe("approved");
    expect(outcome()).toBe("derived");
  });
  it("head=always and head=never", () => {
    expect(
      assess([flagged("canon minero", "head=always")], [["x-ray case", "El canon."]])[0]?.outcome,
    ).toBe("approved");
    const units: UnitSketch[] = [
      ["x-ray case", "El canon minero."],
      ["x-ray case", "El canon."],
    ];
    expect(assess([flagged("canon minero", "head=never")], units)[1]?.outcome).toBe("head-only");
  });
  it("forms= and short=: other ways to write it", () => {
    expect(target(flagged("ómnibus", "forms=bus|buses"), "Dos buses.")).toBe("contiguous");
    expect(target(flagged("canon minero", "short=canon"), "El canon.")).toBe("contiguous");
  });
  it("context= and notContext=: only near the right words", () => {
    const near = (flags: string[], source: string): number =>
      assess([[{ text: "key", flags }, "clave"]], [[source, "Nada."]]).length;
    expect(near(["context=lock"], "The key of the lock.")).toBe(1);
    expect(near(["context=lock"], "The key of the song.")).toBe(0);
    expect(near(["notContext=function"], "Press the function key.")).toBe(0);
  });
});
