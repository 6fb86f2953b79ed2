import { describe, expect, it } from "vitest";
import { recogniseTerms } from "../../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../../src/text/read-text.ts";
import { glossaryOf, type ConceptSketch } from "../../terms/glossary-of.ts";

const lawmaker: ConceptSketch = [
  { text: "member of Congress", pos: "noun" },
  { text: "parlamentario", pos: "noun" },
];
const sitIn: ConceptSketch = [
  { text: "sit-in", pos: "noun" },
  { text: "sentada", pos: "noun" },
];
const party: ConceptSketch = [
  { text: "party", pos: "noun" },
  { text: "partido", pos: "noun" },
];
const protectOneself: ConceptSketch = ["protect oneself", "protegerse"];
const congress: ConceptSketch = [
  { text: "Congress", pos: "proper noun" },
  { text: "Parlamento", pos: "proper noun", gender: "masculine" },
];
const palace: ConceptSketch = [
  { text: "Government Palace", pos: "proper noun" },
  { text: "Palacio", pos: "proper noun", gender: "masculine" },
];
const castillo: ConceptSketch = [
  { text: "Castillo", pos: "proper noun" },
  { text: "Castillo", pos: "proper noun" },
];
const executive: ConceptSketch = [
  "executive branch",
  ["Poder Ejecutivo", { text: "rama ejecutiva", status: "deprecated" }],
];

/** What is found in a Spanish source, and what speaks against it. */
function found(concept: ConceptSketch, text: string): string {
  const compiled = glossaryOf([concept], { source: "es", target: "en" });
  return recogniseTerms(readText(text, "es"), compiled.source)
    .map(({ occurrence: { how } }) => [how.surface, ...how.demotions].join(" "))
    .join(", ");
}

describe("cues of a Spanish source", () => {
  it.each<[string, ConceptSketch, string, string]>([
    ["an adjective", lawmaker, "Citó al comité parlamentario.", "parlamentario other-class"],
    ["a noun", lawmaker, "Citó a un parlamentario.", "parlamentario"],
    ["a noun after a verb", lawmaker, "Allí eligieron parlamentarios.", "parlamentarios"],
    ["a noun after an adjective", lawmaker, "Citó al nuevo parlamentario.", "parlamentario"],
    ["what is said of a subject", sitIn, "La comunera estaba sentada.", "sentada other-class"],
    ["a participle", sitIn, "Habló la comunera sentada allí.", "sentada other-class"],
    ["a noun with a participle's ending", sitIn, "Disolvieron la sentada.", "sentada"],
    ["the second of two such words", party, "Votó el histórico partido.", "partido"],
  ])("tells %s", (_name, concept, text, expected) => {
    expect(found(concept, text)).toBe(expected);
  });

  it.each([
    ["Las rondas protegen la quebrada.", ""],
    ["Las rondas se protegen del frío.", "protegen"],
    ["Las rondas se deben siempre proteger.", "proteger"],
    ["Cruzaron la quebrada protegiéndose del frío.", "protegiéndose"],
    ["Se fueron. Las rondas protegen la quebrada.", ""],
  ])("asks for the pronoun of a pronominal verb: %s", (text, expected) => {
    expect(found(protectOneself, text)).toBe(expected);
  });

  it.each<[ConceptSketch, string, string]>([
    [congress, "Por la noche votó otra vez el Parlamento Europeo.", "Parlamento longer-name"],
    [palace, "Por la noche la marcha llegó al Palacio de la Moneda.", "Palacio longer-name"],
    [congress, "Votó el Parlamento.", "Parlamento"],
    [congress, "Por la noche votó el Parlamento de entonces.", "Parlamento"],
    [congress, "Por la noche votó el Parlamento, Boluarte no.", "Parlamento"],
    [castillo, "Por la noche habló en la plaza Castillo Terrones.", "Castillo"],
  ])("sees another name in a longer one: %#", (concept, text, expected) => {
    expect(found(concept, text)).toBe(expected);
  });

  const builtIn: ConceptSketch = ["built-in", { text: "incorporado", pos: "adjective" }];

  it.each([
    ["Usó las funciones incorporadas.", "incorporadas"],
    ["El canon fue incorporado ayer.", "incorporado other-class"],
    ["Es el canon incorporado a la ley.", "incorporado other-class"],
  ])("tells the participle of a verb from the adjective: %s", (text, expected) => {
    expect(found(builtIn, text)).toBe(expected);
  });

  it("sees a common noun in the middle of a name", () => {
    const disease: ConceptSketch = ["sickness", { text: "enfermedad", pos: "noun" }];
    const text = "Lo dijo ayer por la noche el Centro para el Control de las Enfermedades.";
    expect(found(disease, text)).toBe("Enfermedades longer-name");
  });

  it("doubts that the author of a deprecated term means the concept", () => {
    expect(found(executive, "Consultó a la rama ejecutiva.")).toBe("rama ejecutiva deprecated");
    expect(found(executive, "Consultó al Poder Ejecutivo.")).toBe("Poder Ejecutivo");
  });
});
