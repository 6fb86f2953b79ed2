import { describe, expect, it } from "vitest";
import { substituteNumbers } from "../../../src/memory/compare/substitute-numbers.ts";

const languages = { source: "en", target: "es" };
const text = (wanted: string, source: string, target: string): string | undefined =>
  substituteNumbers(wanted, { source, target }, languages)?.text;

describe("numbers that differ alone", () => {
  it.each([
    [
      "Article 114 was amended.",
      "Article 113 was amended.",
      "Se modificó el artículo 113.",
      "Se modificó el artículo 114.",
    ],
    [
      "It cost 2,300.75 soles.",
      "It cost 1,250.50 soles.",
      "Costó 1.250,50 soles.",
      "Costó 2.300,75 soles.",
    ],
    [
      "In 2023, 45 of 130 voted.",
      "In 2021, 52 of 130 voted.",
      "En 2021 votaron 52 de 130.",
      "En 2023 votaron 45 de 130.",
    ],
    ["Some 12,000 marched.", "Some 900 marched.", "Marcharon unos 900.", "Marcharon unos 12.000."],
    [
      "They won 48 % of the votes.",
      "They won 51 % of the votes.",
      "Ganaron el 51 % de los votos.",
      "Ganaron el 48 % de los votos.",
    ],
  ])("are put into the translation: %j", (wanted, source, target, expected) => {
    expect(text(wanted, source, target)).toBe(expected);
  });

  it("are named, in the order of the translation", () => {
    const match = { source: "In 2021, 52 voted.", target: "Votaron 52 en 2021." };
    expect(substituteNumbers("In 2023, 45 voted.", match, languages)?.substitutions).toEqual([
      { from: "52", to: "45" },
      { from: "2021", to: "2023" },
    ]);
  });

  it.each([
    [
      "a word differs too",
      "Article 114 was repealed.",
      "Article 113 was amended.",
      "Se modificó el artículo 113.",
    ],
    [
      "nothing differs",
      "Article 113 was amended.",
      "Article 113 was amended.",
      "Se modificó el artículo 113.",
    ],
    [
      "the translation has not the number",
      "It took 3 days.",
      "It took 2 days.",
      "Tardó dos días y medio, casi 60 horas.",
    ],
    [
      "it is twice in the translation",
      "It took 3 days.",
      "It took 2 days.",
      "Tardó 2 días, del 2 de mayo en adelante.",
    ],
    ["it stands for two numbers", "From 3 to 4", "From 2 to 2", "De 2 a 2"],
  ])("are left alone where %s", (_, wanted, source, target) => {
    expect(text(wanted, source, target)).toBeUndefined();
  });
});
