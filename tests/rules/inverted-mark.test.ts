import { describe, expect, it } from "vitest";
import { invertedMark } from "../../src/rules/inverted-mark.ts";
import { runExample } from "./run-example.ts";

function fixes(source: string, target: string): readonly (string | undefined)[] {
  return runExample(invertedMark, { units: [[source, target]], expect: [] }).map(
    ({ fix }) => fix?.replacement,
  );
}

describe("what is mended without asking", () => {
  it.each([
    ["Will Congress vote?", "Votará el Congreso?", "¿Votará el Congreso?"],
    ["Stop the mine! Now.", "Paren la mina! Ya.", "¡Paren la mina!"],
    ["What did Congress vote for?", "Por qué votó el Congreso?", "¿Por qué votó el Congreso?"],
    ["“Will Congress vote?”", "“Votará el Congreso?”", undefined],
  ])("%s %s", (source, target, replacement) => {
    expect(fixes(source, target)).toEqual([replacement]);
  });
});

describe("what is left to the translator", () => {
  it.each([
    ["The source has no such mark.", "The march goes on.", "La marcha sigue!"],
    ["The sentence goes on.", "The Go! party won.", "El partido Arriba! ganó."],
    ["The mark is set off.", "The march goes on!", "La marcha sigue !"],
    [
      "The question begins further in.",
      "The strike goes on and who answers?",
      "El paro sigue y quién responde?",
    ],
  ])("%s", (_reason, source, target) => {
    expect(fixes(source, target)).toEqual([undefined]);
  });
});

describe("what is no mark of a sentence", () => {
  it.each([
    [
      "A #DIV/0! error is returned if the divisor is 0.",
      "Se devuelve el error #DIV/0! cuando el divisor vale 0.",
    ],
    ["Type the ?wsdl option.", "Incluya la opción ?wsdl."],
    ['"A?" matches "A1".', "«A?» encuentra «A1»."],
  ])("%s", (source, target) => {
    expect(fixes(source, target)).toEqual([]);
  });
});
