import { describe, expect, it } from "vitest";
import { isPerson } from "../../../src/languages/es/persons.ts";
import { verdict } from "../../terms/glossary-of.ts";

describe("a person has a word for each gender", () => {
  const women: readonly (readonly [row: string, woman: string])[] = [
    ["campesino", "campesina"],
    ["ingeniero", "ingeniera"],
    ["vecino", "vecina"],
    ["rondero", "rondera"],
    ["obrero", "obrera"],
    ["ministro", "ministra"],
    ["cocinero", "cocinera"],
    ["enfermero", "enfermera"],
    ["minero", "minera"],
    ["funcionario", "funcionaria"],
    ["peruano", "peruana"],
    ["senador", "senadora"],
    ["profesor", "profesora"],
    ["alcalde", "alcaldesa"],
    ["juez", "jueza"],
    ["antropólogo", "antropóloga"],
    ["comunero", "comunera"],
  ];
  it.each(women)("%s, whether its gender is given or not", (row, woman) => {
    for (const gender of [undefined, "masculine"] as const)
      expect(
        verdict(
          [["someone", { text: row, pos: "noun", ...(gender === undefined ? {} : { gender }) }]],
          ["Someone resigned.", `La ${woman} renunció.`],
        ),
      ).toBe("contiguous");
  });

  it.each([
    ["rondera", "rondero"],
    ["ministra", "ministro"],
    ["ingeniera", "ingeniero"],
    ["directora", "director"],
  ])("%s is found as %s", (row, man) => {
    expect(
      verdict(
        [["someone", { text: row, pos: "noun" }]],
        ["Someone resigned.", `El ${man} renunció.`],
      ),
    ).toBe("contiguous");
  });

  it.each([
    ["actress", "actriz", "feminine", "El actor renunció."],
    ["gate", "puerta", undefined, "El puerto cerró."],
    ["port", "puerto", "masculine", "La puerta cerró."],
    ["bill", "cuenta", undefined, "El cuento cerró."],
    ["plant", "planta", undefined, "El plante cerró."],
    ["point", "punta", undefined, "El punto cerró."],
    ["log", "madero", "masculine", "La madera cedió."],
    ["money", "dinero", undefined, "La dinera cerró."],
    ["portfolio", "cartera", "feminine", "El cartero cerró."],
  ] as const)("but %s, %s (%s) is not found in: %s", (english, row, gender, target) => {
    expect(
      verdict(
        [[english, { text: row, pos: "noun", ...(gender === undefined ? {} : { gender }) }]],
        [`The ${english} closed.`, target],
      ),
    ).not.toBe("contiguous");
  });

  it("is told in the plural as well", () => {
    expect(["ronderos", "ronderas", "ministras"].filter((word) => !isPerson(word))).toEqual([]);
    expect(["puertos", "cuentas", "sombreros"].filter((word) => isPerson(word))).toEqual([]);
  });
});
