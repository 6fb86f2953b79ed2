import { describe, expect, it } from "vitest";
import type { UnitSketch } from "../../bitext-of.ts";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const release: ConceptSketch = [
  { text: "release", pos: "noun" },
  { text: "versión", pos: "noun" },
];
const touch: ConceptSketch = [
  { text: "touch", pos: "noun" },
  { text: "toque", pos: "noun" },
];
const swab: ConceptSketch = [
  { text: "swab", pos: "noun" },
  { text: "muestra", pos: "noun" },
];
const toEnglish = { source: "es", target: "en" };

// So many other sentences that what stands beside a term is no chance.
const places = "Puno Cusco Lima Piura Tacna Ancash Junín Loreto Ucayali Moquegua".split(" ");
const others: readonly UnitSketch[] = places.flatMap((place) => [
  [`El alcalde de ${place} pidió agua.`, `The mayor of ${place} asked for water.`],
  [`Los comuneros de ${place} cerraron la feria.`, `Villagers from ${place} closed the market.`],
  [`La lluvia cortó la carretera a ${place}.`, `Rain cut the road to ${place}.`],
]);

/** The first reason for each alarm among the first units. */
function bases(concept: ConceptSketch, units: readonly UnitSketch[], first: number): string[] {
  return assess([concept], [...units, ...others], toEnglish)
    .filter(({ unit, outcome }) => unit.index < first && outcome !== "approved")
    .map(({ parts }) => parts[0]?.reason ?? "");
}

describe("doubts about what stands for a term", () => {
  const kinds = "20 30 40 50 60 70 80 90 100 110".split(" ");
  const verbs = "contaron oyeron leyeron dieron vieron".split(" ");
  const english = "told heard read gave saw".split(" ");
  const cognates: UnitSketch[] = places.map((place, at) => [
    `${kinds[at] ?? ""} vecinos de ${place} ${verbs[at % 5] ?? ""} la versión.`,
    `${kinds[at] ?? ""} people from ${place} ${english[at % 5] ?? ""} ${at % 2 === 0 ? "the" : "that"} version.`,
  ]);

  it("doubts the source's own word where it stands again and again", () => {
    expect(new Set(bases(release, cognates, 10))).toEqual(new Set(["cognate"]));
  });

  it("does not doubt it where the approved term is the rule: a false friend", () => {
    const approved: UnitSketch[] = [places, places, places, places]
      .flat()
      .map((place, at) => [
        `Salió la versión ${at} en ${place}.`,
        `Release ${at} came out in ${place}.`,
      ]);
    expect(bases(release, [...cognates, ...approved], 10)).not.toContain("cognate");
  });

  const curfews: UnitSketch[] = places.map((place, at) => [
    `En ${place} siguió ${at} noches el toque de queda.`,
    `In ${place} the curfew went on for ${at} nights.`,
  ]);

  it("takes a word of its own for that of a longer expression", () => {
    expect(new Set(bases(touch, curfews, 10))).toEqual(new Set(["expression"]));
  });

  it("does not where the words beside the term differ", () => {
    const kinds = "leve brusco largo amargo seco fino duro raro suave fresco".split(" ");
    const units: UnitSketch[] = places.map((place, at) => [
      `En ${place} bastó ${at} veces un toque ${kinds[at] ?? ""}.`,
      `In ${place} a brush was enough ${at} times.`,
    ]);
    expect(bases(touch, units, 10)).not.toContain("expression");
  });

  it("doubts a pair of terms that the texts know from neither side", () => {
    const samples: UnitSketch[] = places.map((place, at) => [
      `Tomaron la muestra ${at} de agua en ${place}.`,
      `They took water sample ${at} in ${place}.`,
    ]);
    const swabs: UnitSketch[] = places.map((place, at) => [
      `Usaron el hisopo ${at} en ${place}.`,
      `They used swab ${at} in ${place}.`,
    ]);
    expect(new Set(bases(swab, [...samples, ...swabs], 10))).toEqual(new Set(["other-sense"]));
    // Where there is no swab at all, the glossary may well be right.
    expect(bases(swab, samples, 10)).not.toContain("other-sense");
  });
});

describe("a date", () => {
  it("is no rendering of what stands beside it", () => {
    const raise: ConceptSketch = [
      { text: "raise", pos: "verb" },
      { text: "lanzar", pos: "verb" },
    ];
    const units: UnitSketch[] = places.map((place, at) => [
      `La radio de ${place} se lanzó el ${at + 2} de diciembre.`,
      `The radio of ${place} went live on December ${at + 2}.`,
    ]);
    const found = assess([raise], [...units, ...others], toEnglish).map(
      ({ rendering }) => rendering?.surface,
    );
    expect(found).not.toContain("December");
  });

  const order: ConceptSketch = [
    { text: "order", pos: "noun" },
    { text: "pedido", pos: "noun" },
  ];

  it("doubts the source's own word from English as well", () => {
    const twice: readonly UnitSketch[] = [
      ["Random order", "Orden al azar"],
      ["The order of the votes", "El orden de los votos"],
    ];
    const reasons = assess([order], twice).map(({ parts }) => parts[0]?.reason);
    expect(reasons).toEqual(["cognate", "cognate"]);
  });

  it("takes it for a false friend where it stands once", () => {
    const [assessment] = assess([order], [["Random order", "Orden al azar"]]);
    expect(assessment?.parts[0]?.reason).toBe("missing");
  });

  it("does not where that word is another term's", () => {
    const rule: ConceptSketch = [
      { text: "rule", pos: "noun" },
      { text: "orden", pos: "noun" },
    ];
    const assessments = assess([order, rule], [["The rule and the order came.", "Vino la orden."]]);
    const [, second] = assessments;
    expect(second?.parts[0]?.reason).toBe("missing");
  });

  it("doubts a row of several words that is read backwards", () => {
    const remove: ConceptSketch = [
      { text: "delete", pos: "verb" },
      [
        { text: "eliminar", pos: "verb" },
        { text: "borrar", pos: "verb" },
      ],
    ];
    const backwards: UnitSketch = ["Pidieron eliminar la ley.", "They asked to repeal it."];
    const [assessment] = assess([remove], [backwards], toEnglish);
    expect(assessment?.parts[0]?.reason).toBe("one-of-several");
    const [forwards] = assess([remove], [["They asked to delete the law.", "Pidieron vetarla."]]);
    expect(forwards?.parts[0]?.reason).toBe("missing");
  });

  it("doubts an admitted term that is read backwards, of however many words", () => {
    const backwards = (text: string): string | undefined => {
      const session: ConceptSketch = [
        { text: "log in", pos: "verb" },
        [
          { text: "iniciar sesión", pos: "verb" },
          { text, pos: "verb", status: "admitted" },
        ],
      ];
      const unit: UnitSketch = [`Hay que ${text} por la puerta.`, "You have to walk through it."];
      return assess([session], [unit], toEnglish)[0]?.parts[0]?.reason;
    };
    expect(backwards("ingresar")).toBe("one-of-several");
    expect(backwards("entrar de nuevo")).toBe("one-of-several");
  });

  const shut = "closed opened saw moved left".split(" ");
  const cerrar = "cerró abrió vio movió dejó".split(" ");
  const tabs: UnitSketch[] = places.map((place, at) => [
    `The mayor of ${place} ${shut[at % 5] ?? ""} ${at + 2} tabs.`,
    `El alcalde de ${place} ${cerrar[at % 5] ?? ""} ${at + 2} pestañas.`,
  ]);

  function fromEnglish(concept: ConceptSketch, units: readonly UnitSketch[]): string[] {
    const more = others.map(([es, en]): UnitSketch => [en, es]);
    return assess([concept], [...units, ...more])
      .filter(({ outcome }) => outcome !== "approved")
      .map(({ parts }) => parts[0]?.reason ?? "");
  }

  it("asks of what stands in the place of the term throughout", () => {
    expect(new Set(fromEnglish(["tab", "solapa"], tabs))).toEqual(new Set(["throughout"]));
  });

  it("does not where some have the term", () => {
    const some: UnitSketch[] = [["They saw the tab.", "Vieron la solapa."]];
    expect(fromEnglish(["tab", "solapa"], [...tabs, ...some])).not.toContain("throughout");
  });

  const shelter: ConceptSketch = [
    { text: "shelter", pos: "noun" },
    { text: "albergue", pos: "noun" },
  ];
  const payers = "Miners Traders Bakers Weavers Fishers".split(" ");
  const pagadores = "Mineros Comerciantes Panaderos Tejedores Pescadores".split(" ");
  const taken = "won lost sold wanted kept".split(" ");
  const tomar = "ganaron perdieron vendieron pidieron guardaron".split(" ");
  const shelters: UnitSketch[] = [
    ...places.map((place, at): UnitSketch => [
      `The mayor of ${place} ${shut[at % 5] ?? ""} a shelter.`,
      `El alcalde de ${place} ${cerrar[at % 5] ?? ""} un albergue.`,
    ]),
    ...places.map((place, at): UnitSketch => [
      `${payers[at % 5] ?? ""} from ${place} ${taken[at % 5] ?? ""} a tax ${at % 2 === 0 ? "" : "law "}shelter.`,
      `${pagadores[at % 5] ?? ""} de ${place} ${tomar[at % 5] ?? ""} ${at % 2 === 0 ? "una" : "esa"} exención.`,
    ]),
    ...places.flatMap((place, at): UnitSketch[] => [
      [
        `In ${place} the tax rose ${at + 2} times.`,
        `En ${place} el impuesto subió ${at + 2} veces.`,
      ],
      [`The tax of ${place} is high.`, `El impuesto de ${place} es alto.`],
      [`Nobody paid tax in ${place}.`, `Nadie pagó impuesto en ${place}.`],
    ]),
  ];

  it("takes an English compound that never has the term for a term of its own", () => {
    expect(new Set(fromEnglish(shelter, shelters))).toEqual(new Set(["expression"]));
  });

  it("does not where the glossary keeps the word as it is", () => {
    const kept = shelters.map(([en, es]): UnitSketch => [
      en,
      es?.replace("albergue", "shelter") ?? es,
    ]);
    const same: ConceptSketch = [
      { text: "shelter", pos: "noun" },
      { text: "shelter", pos: "noun" },
    ];
    const reasons = fromEnglish(same, kept);
    expect(reasons).not.toEqual([]);
    expect(reasons).not.toContain("expression");
  });

  const headings = "Roof Wall Door Lamp River Bridge Valley".split(" ");
  const capitals = "Techo Muro Puerta Farol Río Puente Valle".split(" ");
  const programs: ConceptSketch[] = [
    ["Code", "Code"],
    ...headings.map((heading, at): ConceptSketch => [heading, capitals[at] ?? ""]),
  ];
  const reasonsOf = (unit: UnitSketch): (string | undefined)[] =>
    assess(programs, [unit]).map(({ parts }) => parts[0]?.reason);

  it("keeps a name that both languages write alike apart from the common word", () => {
    expect(reasonsOf(["They read the source code.", "Leyeron el texto."])).toEqual(["other-sense"]);
    expect(reasonsOf(["They started Code.", "Iniciaron el texto."])).toEqual(["missing"]);
  });
});
