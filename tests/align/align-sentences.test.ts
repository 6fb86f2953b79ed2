import { array, assert, boolean, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { alignSentences } from "../../src/align/align-sentences.ts";
import type { AlignSentence, Bead } from "../../src/align/bead.ts";

const languages = { sourceLanguage: "en", targetLanguage: "es" };

// Our own sentences; a row is a bead of the gold, "|" parts sentences, "¶" begins a paragraph, "#" a heading.
const gold: readonly (readonly [source: string, target: string])[] = [
  ["#The rural patrols of Cajamarca", "#Las rondas campesinas de Cajamarca"],
  [
    "¶On 29 December 1976, the farmers of Cuyumalca decided to guard their cattle themselves.",
    "¶El 29 de diciembre de 1976, los campesinos de Cuyumalca decidieron cuidar ellos mismos su ganado.",
  ],
  [
    "The police were far away, and the judges asked for money.",
    "La policía estaba lejos. | Los jueces pedían dinero.",
  ],
  ["Within two years, theft had almost ceased.", "En dos años, el robo casi había cesado."],
  [
    "Each household sends one member to the night watch. | Whoever stays away pays a fine.",
    "Cada hogar envía a un miembro a la guardia nocturna, y quien falta paga una multa.",
  ],
  ["Who decides?", "¿Quién decide?"],
  ["The assembly does.", "La asamblea."],
  ["#What the law says", "#Qué dice la ley"],
  [
    "¶Article 149 of the Constitution lets communities apply their own law.",
    "¶El artículo 149 de la Constitución permite a las comunidades aplicar su propio derecho.",
  ],
  ["Law 27908 of 2003 names the patrols.", "La Ley 27908, de 2003, nombra a las rondas."],
  ["This sentence was added by the editor in London for readers who know little of Peru.", ""],
  [
    "The Supreme Court confirmed it in 2009 with Plenary Agreement 1-2009.",
    "La Corte Suprema lo confirmó en 2009 con el Acuerdo Plenario 1-2009.",
  ],
  [
    "Critics speak of abuse. | Some detainees were beaten. | Others were made to march.",
    "Los críticos hablan de abusos: hubo detenidos golpeados y otros fueron obligados a marchar.",
  ],
  ["#Politics", "#Política"],
  [
    "¶Pedro Castillo, a patrolman from Chota, won the presidency in 2021 with 50.1% of the vote.",
    "¶Pedro Castillo, rondero de Chota, ganó la presidencia en 2021 con el 50,1 % de los votos.",
  ],
  ["He lasted sixteen months.", "Duró dieciséis meses."],
  ["", "Así lo recuerda todavía en el mercado la gente mayor de Bambamarca cada domingo."],
  [
    "Congress removed him by 101 votes, and Dina Boluarte took the oath the same afternoon.",
    "El Congreso lo vacó con 101 votos. | Dina Boluarte juramentó esa misma tarde.",
  ],
  [
    "The patrols marched on Lima in January 2023.",
    "Las rondas marcharon hacia Lima en enero de 2023.",
  ],
  [
    "¶They call it the Taking of Lima, and they say that it is not over.",
    "¶La llaman la Toma de Lima y dicen que no ha terminado.",
  ],
];

function sentences(cell: string): AlignSentence[] {
  if (cell === "") return [];
  return cell.split(" | ").map((marked) => ({
    text: marked.replace(/^[¶#]/u, ""),
    startsParagraph: /^[¶#]/u.test(marked),
    heading: marked.startsWith("#"),
  }));
}

interface Ladder {
  readonly source: readonly AlignSentence[];
  readonly target: readonly AlignSentence[];
  readonly beads: readonly string[];
}

function ladderOf(rows: typeof gold): Ladder {
  const source: AlignSentence[] = [];
  const target: AlignSentence[] = [];
  const beads: string[] = [];
  for (const [left, right] of rows) {
    const from = [source.length, target.length] as const;
    source.push(...sentences(left));
    target.push(...sentences(right));
    beads.push(`${numbers(from[0], source.length)}:${numbers(from[1], target.length)}`);
  }
  return { source, target, beads };
}

function numbers(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => from + index).join(",");
}

function written(beads: readonly Bead[]): string[] {
  return beads.map(({ source, target }) => `${source.join(",")}:${target.join(",")}`);
}

describe("the gold ladder", () => {
  it("is found as a translator would draw it", () => {
    const { source, target, beads } = ladderOf(gold);
    expect(written(alignSentences(source, target, languages))).toEqual(beads);
  });

  it("is found in the other direction", () => {
    const { source, target, beads } = ladderOf(gold.map(([left, right]) => [right, left] as const));
    const options = { sourceLanguage: "es", targetLanguage: "en" };
    expect(written(alignSentences(source, target, options))).toEqual(beads);
  });

  it("is found when paragraphs are missing on one side", () => {
    for (const dropped of [3, 8, 11, 15, 18]) {
      const rows = gold.map(([left, right], row) => [left, row === dropped ? "" : right] as const);
      const { source, target, beads } = ladderOf(rows);
      const found = written(alignSentences(source, target, languages));
      const right = found.filter((bead) => beads.includes(bead)).length;
      expect(right / beads.length, `without row ${dropped}`).toBeGreaterThanOrEqual(0.7);
    }
  });

  it("is surer of clear beads than of doubtful ones", () => {
    const { source, target } = ladderOf(gold);
    const beads = alignSentences(source, target, languages);
    expect(beads[0]?.certainty).toBeGreaterThan(0.95);
    expect(beads.every(({ certainty }) => certainty >= 0 && certainty <= 1)).toBe(true);
  });
});

it("takes a lexicon pair as an anchor", () => {
  const plain = (text: string): AlignSentence => ({ text, startsParagraph: false });
  const source = ["They met there.", "The rural patrols came.", "It was late."].map(plain);
  const target = ["Llegaron los ronderos.", "Ya era muy tarde."].map(plain);
  const lexicon = [{ source: ["rural", "patrols"], target: ["ronderos"], weight: 6 }];
  const beads = alignSentences(source, target, { ...languages, lexicon });
  const patrols = beads.find((bead) => bead.source.includes(1));
  expect(patrols?.target).toContain(0);
});

it("puts every sentence in one bead, in order", () => {
  const sentence = record({
    text: constantFrom(
      "",
      "Lima.",
      "En 2021 ganó Pedro Castillo en Chota.",
      "Who decides in Lima?",
    ),
    startsParagraph: boolean(),
    heading: boolean(),
  });
  assert(
    property(array(sentence), array(sentence), (source, target) => {
      const beads = alignSentences(source, target, languages);
      expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
      expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
    }),
  );
});

it("keeps to the path in a long text with a chapter missing", () => {
  const nameOf = (index: number): string =>
    String(100_000 + index).replaceAll(/\d/gu, (digit) => "abcdefghij".charAt(Number(digit)));
  const text = (index: number, word: string): AlignSentence => ({
    text: `${word} ${index * 7919} ${nameOf(index)} ${"x".repeat((index * 13) % 60)}.`,
    startsParagraph: index % 5 === 0,
  });
  const source = Array.from({ length: 3000 }, (_, index) => text(index, "village"));
  const target = source
    .map((_, index) => text(index, "caserío"))
    .filter((_, index) => index < 1000 || index >= 1100);
  const beads = alignSentences(source, target, languages);
  const right = beads.filter(
    ({ source: [from = -1], target: [to = -1] }) => to >= 0 && from === (to < 1000 ? to : to + 100),
  );
  expect(right.length).toBeGreaterThan(2890);
}, 30_000);
