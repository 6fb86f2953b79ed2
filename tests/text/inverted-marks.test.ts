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
    ["La celda del padrón muestra #DIV/0! cuando falta el divisor."],
    ["El error #N/A! es otro."],
    ["Muestra #REF!"],
    ["Incluya la opción ?wsdl en la dirección"],
    ["Consulte _nombre_mesa!_ y nombre_mesa!_"],
    ["Escriba _mesa!_ antes del nombre"],
    ['El texto "! B38" se lee como una celda'],
    ['El operador " ! =" no es válido'],
    ["los signos de formato (@, &, y !)"],
    ["El comodín «A?» encuentra «A1» y «a1»"],
    ["Ciérrelo con :q! y vuelva a entrar"],
    ["Añada !important al estilo"],
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
    ["Muestra #REF! y nada más, vienes?", "?32"],
    ["«Cómo?», preguntó", "?5"],
    ["*Basta!* dijo la alcaldesa", "!6"],
    ["Lea _Qué pregunta!_ y siga", "!17"],
    ["Ganará en 2026? Sí.", "?14"],
    ["Vendrá la ministra (de Salud)? Sí.", "?29"],
    ["Qué es el G20?", "?13"],
    ["Vienes?</b>", "?6"],
  ])("finds the lone ones of %s", (text, expected) => {
    expect(lone(text)).toBe(expected);
  });
});
