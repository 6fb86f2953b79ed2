import { describe, expect, it } from "vitest";
import { assessDocuments } from "../../../src/terms/assess-terms.ts";
import { documentTexts } from "../../../src/terms/recognition/document-texts.ts";
import { bitextOf, type UnitSketch } from "../../bitext-of.ts";
import { glossaryOf, type ConceptSketch } from "../glossary-of.ts";

const roadblock: ConceptSketch = ["roadblock", { text: "bloqueo", pos: "noun" }];
const filler: readonly UnitSketch[] = [
  ["Nobody was hurt at the bridge.", "Nadie resultó herido en el puente."],
  ["The mayor asked for calm.", "El alcalde pidió calma."],
  ["Teachers marched to the square.", "Los maestros marcharon a la plaza."],
  ["The army sent two helicopters.", "El ejército envió dos helicópteros."],
  ["Markets stayed closed all week.", "Los mercados cerraron toda la semana."],
  ["Bread became expensive.", "El pan se encareció."],
  ["The bishop offered to mediate.", "El obispo se ofreció a mediar."],
  ["Rain fell on the high plain.", "Llovió en el altiplano."],
  ["Miners joined on Thursday.", "Los mineros se sumaron el jueves."],
  ["Students painted the walls.", "Los estudiantes pintaron las paredes."],
  ["The court freed three leaders.", "El juzgado liberó a tres dirigentes."],
  ["Radio stations told of it.", "Las radios lo contaron."],
  ["A train waited for hours.", "Un tren esperó horas."],
  ["Congress debated all night.", "El Congreso debatió toda la noche."],
];

/** What is said to stand for the term, document by document. */
function renderings(
  concepts: readonly ConceptSketch[],
  ...documents: readonly (readonly UnitSketch[])[]
): (string | undefined)[][] {
  const compiled = glossaryOf(concepts);
  const assessed = assessDocuments(
    documents.map((units) => ({ units: bitextOf(units).units, texts: documentTexts(compiled) })),
    compiled,
  );
  return assessed.map((document) => document.map(({ rendering }) => rendering?.surface));
}

const first: readonly UnitSketch[] = [
  ["The roadblock began at dawn.", "El piquete empezó al amanecer."],
  ["Trucks met a roadblock.", "Los camiones toparon con un piquete."],
];
const second: readonly UnitSketch[] = [
  ["Each roadblock had a leader.", "Cada piquete tenía un jefe."],
  ["Two roadblocks were lifted.", "Se levantaron dos piquetes."],
];

describe("discovery over documents", () => {
  it("learns from all of them together", () => {
    expect(renderings([roadblock], [...first, ...filler], [...second, ...filler])).toEqual([
      ["piquete", "piquete"],
      ["piquete", "piquetes"],
    ]);
  });

  it("learns nothing from one occurrence", () => {
    expect(renderings([roadblock], [...first.slice(0, 1), ...filler])).toEqual([[undefined]]);
  });

  it("takes no word that another word of the source accounts for", () => {
    const police: readonly UnitSketch[] = [
      ["The police watched the roadblock.", "La policía vigiló la protesta."],
      ["The roadblock stopped the police.", "El acto detuvo a la policía."],
      ["Police at every roadblock.", "Policía en cada barrera."],
      ["The police came.", "Vino la policía."],
      ["The police left again.", "La policía volvió a irse."],
      ["Nobody called the police.", "Nadie llamó a la policía."],
    ];
    expect(renderings([roadblock], [...police, ...filler])).toEqual([
      [undefined, undefined, undefined],
    ]);
  });

  it("takes no sentence that is only repeated", () => {
    const twice: readonly UnitSketch[] = [
      ["Mind the roadblock.", "Cuidado con la valla azul."],
      ["Mind the roadblock.", "Cuidado con la valla azul."],
    ];
    expect(renderings([roadblock], [...twice, ...filler])).toEqual([[undefined, undefined]]);
  });

  it("gives what stands for two terms to the clearer case", () => {
    const strike: ConceptSketch = ["sit-in", { text: "sentada", pos: "noun" }];
    const both: readonly UnitSketch[] = [
      ...first,
      ...second,
      ["A sit-in and a roadblock failed.", "Un piquete y otra cosa fracasaron."],
    ];
    const [found] = renderings([roadblock, strike], [...both, ...filler]);
    expect(found).toEqual(["piquete", "piquete", "piquete", "piquetes", undefined, "piquete"]);
  });
});
