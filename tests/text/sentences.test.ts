import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

// A bar marks where the sentence ends.
function splitAgain(marked: string, language: string): string {
  const text = marked.replaceAll(" | ", " ");
  return splitSentences(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");
}

describe("Spanish", () => {
  it.each([
    "El art. 113 permite la vacancia. | El Congreso votó.",
    "Viajó a EE. UU. | El presidente volvió en mayo.",
    "Las FF. AA. Peruanas y los EE. UU. negociaron.",
    "La Sra. Boluarte y el Gral. Mora hablaron. | Nadie respondió.",
    "Habló Dña. María. | Nadie respondió.",
    "Vino D. Pedro con Dña. Rosa Quispe. | Se fueron.",
    "La Cía. Minera Andina S. A. no respondió.",
    "Trabaja en Minera Andina S. A. | La empresa calla.",
    "El pan costó S/ 1.50 el kilo. | Antes costaba S/. 1.20.",
    "Algunos, p. ej. Castillo, ganaron en la sierra.",
    "Marchó el 1.º de mayo. | Luego volvió.",
    "Nació en el s. XX en Puno. | Murió en Lima.",
    "A las 7:30 p. m. Castillo habló.",
    "Ganó el 50,1 % de los votos. | ¿Quién lo discute? | ¡Nadie!",
    "¡¿Qué dijo?! | No se sabe.",
    "Dijo: «No renunciaré.» | El presidente insistió.",
    "«No renunciaré.», dijo el presidente.",
    "Esperó... y nadie llegó. | Esperó… | Nadie llegó.",
    "—¿Vendrá? | —No lo sé. | —Se fue ayer.",
    "Hay pan, leche, etc. | Compramos ahí.",
    "Ver pág. 5 y cap. IX. | Fin.",
    "Reinó Felipe V. | El rey murió en 1746.",
    "J. M. Arguedas escribió sobre el Perú.",
    "El DL N.º 25475 sigue vigente. | La ley es antigua.",
  ])("%s", (marked) => {
    expect(splitAgain(marked, "es")).toBe(marked);
  });
});

describe("English", () => {
  it.each([
    "He moved to the U.S. | The vote was close.",
    "The U.S. Government said nothing.",
    "Mr. Vizcarra met Sen. Aldana on Jan. 5 at noon. | They disagreed.",
    "See fig. 3, art. 113 and no. 5. | Nothing else matters.",
    "He said no. | They left.",
    "Humala won 51.4% of the vote. | It was 2011.",
    "Write to lima@example.org or see www.example.org. | We answer.",
    "“We won.” | The crowd cheered.",
    "“We won!” shouted the crowd.",
    "The law (it was passed in 1993.) still stands. | Many object.",
    "It was written long ago.[1] | Nobody read it.",
    "Pope John Paul II. | Nobody came.",
    "It is 5 km. | They walked.",
    "1. Vote early. | 2. Count the ballots. | 3. Publish the result.",
    "The thing is... I did not know.",
  ])("%s", (marked) => {
    expect(splitAgain(marked, "en")).toBe(marked);
  });
});

it("ends a sentence at an empty line, not at a line break", () => {
  const text = "Rural patrols\nkeep order\r\n\r\nThey began in 1976";
  expect(splitSentences(text, "en").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Rural patrols\nkeep order",
    "They began in 1976",
  ]);
});

it("covers all text but white space, in order, trimmed", () => {
  const parts = constantFrom(
    "EE. UU.",
    "p. ",
    "A",
    "ñ",
    " ",
    "\n",
    "\n\n",
    ". ",
    "?",
    "»",
    "¿",
    "1.",
    "...",
    "(",
  );
  const texts = oneof(
    string({ unit: "grapheme" }),
    array(parts).map((some) => some.join("")),
  );
  assert(
    property(texts, constantFrom("en", "es-PE", "qu"), (text, language) => {
      let last = 0;
      for (const { start, end } of splitSentences(text, language)) {
        expect(text.slice(last, start).trim()).toBe("");
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

it("takes time in proportion to the text", () => {
  for (const unit of ["a. ", "(((.", ". ", ".\n ", " 1. 2. ", "EE. UU. "]) {
    const text = unit.repeat(100_000);
    const began = performance.now();
    splitSentences(text, "es");
    expect(performance.now() - began).toBeLessThan(5000);
  }
});
