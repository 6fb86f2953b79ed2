import { describe, expect, it } from "vitest";
import { accentLost } from "../../src/rules/accent-lost.ts";
import { runExample } from "./run-example.ts";

const glossary = `id,en,es,status,part_of_speech,gender,match,definition,note,source
repeal,repeal,derogar,preferred,verb,,,,,
cost,cost,costar,preferred,verb,,,,,
declare,declare,declarar,preferred,verb,,,,,
vacate,declare the presidency vacant,vacar,preferred,verb,,,,,
spread,spread,propagar,preferred,verb,,,,,
spread,,propagación,admitted,,,,,,
limit,limit,límite,preferred,noun,,,,,
stay,stay,tránsito,preferred,noun,,,,,
record,record,crédito,preferred,noun,,,,,
secretariat,secretariat,secretaría,preferred,noun,,,,,
`;

/** What is said to have lost an accent, with what is expected. */
function lost(source: string, target: string): string[] {
  return runExample(accentLost, { glossary, units: [[source, target]], expect: [] }).map(
    ({ data }) => `${data["written"]} ${data["expected"]}`,
  );
}

describe("a future without its accent", () => {
  it.each([
    ["Congress will repeal it.", "El Congreso la derogara."],
    ["It is the law that Congress will repeal.", "Es la ley que el Congreso derogara."],
    ["Whoever repeals it pays.", "El que la derogara paga."],
    ["If it fails, Congress repeals it.", "Si fracasa, el Congreso la derogara."],
  ])("%s / %s", (source, target) => {
    expect(lost(source, target)).toEqual(["derogara derogará"]);
  });

  it.each([
    // An imperfect subjunctive.
    ["They wanted Congress to repeal it.", "Querían que el Congreso la derogara."],
    ["If Congress repealed it, they would go.", "Si el Congreso la derogara, se irían."],
    ["They protest as if to repeal it.", "Protestan como si el Congreso la derogara."],
    // Nobody knows what it stands for.
    ["They speak after that.", "Hablan luego de que, al fin, la derogara."],
    // The present: "declará" is an imperative.
    ["He declares it.", "Él lo declara."],
    ["Congress will repeal it.", "El Congreso la derogará."],
  ])("none: %s / %s", (source, target) => {
    expect(lost(source, target)).toEqual([]);
  });
});

it("is lost of a noun that stands beside a verb in one concept", () => {
  expect(lost("It stops the spread.", "Frena la propagacion.")).toEqual([
    "propagacion propagación",
  ]);
});

describe("a past without its accent", () => {
  it.each([
    ["It was repealed at once.", "Enseguida se derogo la ley.", "derogo derogó"],
    ["Congress repealed it.", "El Congreso la derogo.", "derogo derogó"],
    ["Will Congress repeal the law?", "¿El Congreso derogo la ley?", "derogo derogó"],
    ["That cost a lot.", "Aquello costo mucho.", "costo costó"],
    ["Congress declared the presidency vacant.", "El Congreso lo vaco.", "vaco vacó"],
  ])("%s / %s", (source, target, expected) => {
    expect(lost(source, target)).toEqual([expected]);
  });

  it.each([
    ["I repealed it.", "La derogo."],
    ["Congress repealed my law.", "El Congreso derogo mi ley."],
    ["The cost rose.", "Subió el costo."],
    ["The coast is long.", "La costa es larga."],
    ["The cost of it.", "Al coste de ello."],
  ])("none: %s / %s", (source, target) => {
    expect(lost(source, target)).toEqual([]);
  });
});

describe("another word that is right without the accent", () => {
  it.each([
    ["It hems in the town.", "La muralla limite la ciudad."],
    ["I walk by daily.", "Transito a diario por ahí."],
    ["I do not credit it.", "No lo acredito ni le acredito nada."],
    ["The clerk left.", "Se fue la secretaria."],
  ])("is none: %s / %s", (source, target) => {
    expect(lost(source, target)).toEqual([]);
  });

  it.each([
    ["He knows no limit.", "No conoce un limite.", "limite límite"],
    ["The sign is far away.", "Pasó del limite de edad.", "limite límite"],
    ["The limit is low.", "Bajó limite y costo.", "limite límite"],
    ["The secretariat closed.", "Cerró la secretaria.", "secretaria secretaría"],
  ])("is one where the term belongs: %s / %s", (source, target, expected) => {
    expect(lost(source, target)).toEqual([expected]);
  });
});
