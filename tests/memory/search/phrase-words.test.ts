import { describe, expect, it } from "vitest";
import { digitGroups, numberSpellings } from "../../../src/memory/search/number-spellings.ts";
import { phrasePattern } from "../../../src/memory/search/phrase-pattern.ts";
import { soughtPhrases } from "../../../src/memory/search/sought-phrases.ts";

function found(phrase: string, language: string, text: string): boolean {
  return soughtPhrases(phrase, language, { exact: false }).some(
    (each) => phrasePattern(each, { inRow: true, exact: false })(text).length > 0,
  );
}

describe("a query", () => {
  it.each([
    ["marching", "en", "They march in Lima.", true],
    ["repealed", "en", "Congress will repeal the law.", true],
    ["derogué", "es", "El Congreso derogó la ley.", true],
    ["marcharon", "es", "Las rondas marchan.", true],
    ["juezas", "es", "El juez votó.", true],
    ["hizo", "es", "Van a hacer un paro.", true],
    ["propuso", "es", "El Gobierno quiere proponer otra fecha.", true],
    ["contradijo", "es", "Nadie lo va a contradecir.", true],
    ["exijo", "es", "Vamos a exigir respuestas.", true],
    ["pidió", "es", "Van a pedir la renuncia.", true],
    ["murieron", "es", "No quieren morir.", true],
    ["juega", "es", "Le gusta jugar.", true],
    ["reconozca", "es", "No lo quiso reconocer.", true],
    ["busqué", "es", "Hay que buscar pruebas.", true],
    ["oyeron", "es", "Se dejó oír.", true],
    ["taught", "en", "They teach Quechua.", true],
    ["overthrew", "en", "They wanted to overthrow him.", true],
    ["withdrew", "en", "They withdraw the bill.", true],
    ["denied", "en", "They deny everything.", true],
    ["lying", "en", "They lie.", true],
    ["women", "en", "A woman spoke.", true],
    ["left", "en", "The lift is broken.", false],
    ["1.250", "es", "Llegaron 1250 ronderos.", true],
    ["1 250", "es", "Llegaron 1250 ronderos.", true],
    ["1250", "es", "Llegaron 1 250 ronderos.", true],
    ["1.250.000", "es", "Costó 1 250 000 soles.", true],
    ["1 250", "es", "Costó 1 250 000 soles.", false],
    ["250", "es", "Llegaron 1 250 ronderos.", false],
    ["250", "es", "Llegaron 250 ronderos.", true],
    ["expresidente", "es", "El ex presidente huyó.", true],
    ["ex presidente", "es", "Los expresidentes huyeron.", true],
    ["ex-ministras", "es", "La exministra declaró.", true],
    ["anti-government", "en", "An antigovernment march.", true],
    ["anticorruption", "en", "The anti-corruption office.", true],
    ["1250", "en", "There came 1,250 of them.", true],
    ["AIDS", "en", "The aid came late.", false],
    ["AIDS", "en", "The aids came late.", false],
    ["AIDS", "en", "AIDS came late.", true],
    ["aid", "en", "They fight AIDS.", false],
    ["US", "en", "They told us.", false],
    ["us", "en", "The US left.", false],
    ["us", "en", "LET US GO", true],
    ["US", "en", "US troops left.", true],
    ["NGO", "en", "Two NGOs left.", true],
    ["MARCHING", "en", "They march in Lima.", true],
    ["THE MARCH", "en", "The march began.", true],
    ["peru", "es", "EL PERÚ", true],
    ["the AIDS crisis", "en", "The aid crisis.", false],
    ["aids", "en", "The aid came late.", true],
    ["sing", "en", "The s came late.", false],
  ])("for %j in %s, in %j: %s", (phrase, language, text, is) => {
    expect(found(phrase, language, text)).toBe(is);
  });

  it.each([
    ["1250", ["1250", "1,250", "1.250"]],
    ["1.250.000", ["1.250.000", "1250000", "1,250,000"]],
    ["12.5", ["12.5"]],
    ["250", ["250"]],
  ])("for the number %s looks for %j", (written, spellings) => {
    expect(numberSpellings(written)).toEqual(spellings);
  });

  it.each([
    ["1250", ["1", "250"]],
    ["1.250.000", ["1", "250", "000"]],
    ["12.5", ["12.5"]],
    ["vote", ["vote"]],
  ])("for the groups of %s looks for %j", (written, groups) => {
    expect(digitGroups(written)).toEqual(groups);
  });
});
