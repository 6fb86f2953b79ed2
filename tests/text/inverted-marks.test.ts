import { describe, expect, it } from "vitest";
import { loneInvertedMarks } from "../../src/text/inverted-marks.ts";

function lone(text: string): string {
  const { closing, opening } = loneInvertedMarks(text);
  return [...closing, ...opening].map(({ marks, start }) => `${marks}${start}`).join(" ");
}

describe("loneInvertedMarks", () => {
  it.each([
    ["Ana, ¿vienes?"],
    ["¿Quién? ¿Cuándo? ¡Ya!"],
    ["¿Y ahora qué!"],
    ["¿¡Cómo!? ¡¡¡No!!!"],
    ["¿Vienes…? —preguntó—. «¿Sí?»"],
    ["Murió en 1533 (?), dicen."],
    ["https://example.org/a?id=3"],
    ["¿Quién dijo ¡basta!?"],
    ["?"],
    ["si len != 0 o tipo !== nada"],
    ["el operador ? condicional, (si ? a : b), un ? solo"],
    ["con '<', '>' y '!'."],
    ["Descárguelo de la página. ! imagen"],
    ['| Partido ! scope="col"| Escaños ! scope="col"| Votos'],
  ])("finds none in %s", (text) => {
    expect(lone(text)).toBe("");
  });

  it.each([
    ["Vienes?", "?6"],
    ["¿Vienes.", "¿0"],
    ["¿Vienes? Ya!", "!11"],
    ["Vienes ?", "?7"],
    ["Vienes… ?", "?8"],
    ["Vienes ? Sí.", "?7"],
    ["«Vienes»?", "?8"],
  ])("finds the lone ones of %s", (text, expected) => {
    expect(lone(text)).toBe(expected);
  });
});
