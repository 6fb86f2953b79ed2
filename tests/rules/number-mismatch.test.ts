import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberMismatch } from "../../src/rules/number-mismatch.ts";
import type { RuleExample } from "../../src/rules/rule.ts";
import {
  englishCardinal,
  englishOrdinal,
  spanishCardinal,
  spanishOrdinal,
} from "../text/numbers/numerals.ts";
import { runExample } from "./run-example.ts";

function found(source: string, target: string, languages: Partial<RuleExample> = {}): string {
  return runExample(numberMismatch, { units: [[source, target]], expect: [], ...languages })
    .map(({ messageId, level }) => `${messageId} ${level}`)
    .join(", ");
}

describe("what is no wrong number", () => {
  it.each([
    ["The strike began on October 26th.", "El paro comenzó el 26/10/2022."],
    [
      "It grew in the 17th and 18th centuries, and into the 19th.",
      "Creció en los siglos XVII, XVIII y XIX.",
    ],
    ["It starts at 10:30 sharp.", "Empieza a las diez y media en punto."],
    ["It was around 10:30 at night.", "Eran cerca de las 10 y media de la noche."],
    ["It starts at 8:40.", "Empieza a las nueve menos veinte."],
    ["From 5.30pm to 6.30pm the square is closed.", "La plaza cierra de 17.30 a 18.30."],
    ["It won 50 percent of the seats.", "Obtuvo la mitad de los escaños."],
    ["A 140mph train reached Cusco.", "Un tren de 225 kmh llegó al Cusco."],
    ["There are 5m-6m voters in Lima.", "En Lima hay 5-6 millones de votantes."],
    ["The budget rose by 47 millions.", "El presupuesto subió 47 millones."],
    ["The state spent 17,280 pesos.", "El Estado gastó 17 mil 280 pesos."],
    ["It cost 45 billion euros.", "Costó 45 miles de millones de euros."],
    ["The laws of the Sixties.", "Las leyes de los años 60."],
    ["He burned million-dollar notes.", "Quemó billetes de un millón de dólares."],
    [
      "See the [https://example.org/2019/04 report] on Puno.",
      "Véase el [https://example.org/watch?v=8kPI9 informe] sobre Puno.",
    ],
    ["=FLOOR(-45.67,2) gives the votes.", "=MULTIPLO(-45,67;2) da los votos."],
    ["=TRUNC(0.664,2) gives the share.", "=TRUNCAR(0,664;2) da la parte."],
    ["The law is of 6/11/1999.", "La ley es del 11/06/99."],
    ["The law is of Tuesday, October 14, 1999.", "La ley es del 14/10/99."],
    ["The stations worked 24/7.", "Los locales trabajaron sin interrupción."],
    ["They trade ten milliards of euros.", "Comercian diez mil millones de euros."],
    ["The party spent 7.5 million soles.", "El partido gastó 7 millones y medio de soles."],
    ["It will raise 42,000 euros million.", "Recaudará 42.000 millones de euros."],
    ["There are 2.53 strikes per 1 million workers.", "Hay 2,53 paros por cada millón."],
    ["It opens from 1000 to 2030 hours.", "Abre de 10 a 20.30 horas."],
    ["You can&#8217;t vote in 2026.", "Usted no puede votar en 2026."],
    ["The mayor&#x2019;s list", "La lista de la alcaldesa"],
    ["It shut in the 1970s and the 1980s.", "Cerró en los años setenta y en los ochenta."],
    ["It was the 10th anniversary of the strike.", "Fue el 10° Aniversario del paro."],
    ["It was the 10 year anniversary.", "Era el 10° Aniversario."],
  ])("%s", (source, target) => {
    expect(found(source, target)).toBe("");
  });
});

describe("what is still one", () => {
  it.each([
    ["=FLOOR(-45.67,2) gives the votes.", "=MULTIPLO(-45,76;2) da los votos.", "different error"],
    ["The law is of 6/11/1999.", "La ley es del 12/06/99.", "different error"],
    ["The law is of 6/11/1999.", "La ley es del 11/06/98.", "missing warning"],
    ["The law is of October 14, 1999.", "La ley es del 14/10/98.", "missing warning"],
    ["They won 24 of 70 seats.", "Obtuvieron los escaños.", "missing warning, missing warning"],
    [
      "The party spent 7.5 million soles.",
      "El partido gastó 7 millones de soles.",
      "different error",
    ],
    ["It will raise 42,000 euros million.", "Recaudará 42.000 euros.", "different error"],
    ["There are 2.53 strikes per 1 million.", "Hay 2,53 paros.", "missing warning"],
    ["It opens from 1000 to 2030 hours.", "Abre de 10 a 21.30 horas.", "extra warning"],
    ["You can&#8217;t use list 8217.", "Usted no puede usar la lista.", "missing warning"],
    ["The strike began on October 26th.", "El paro comenzó el 27/10/2022.", "different error"],
    ["It starts at 10:30 sharp.", "Empieza a las doce y media en punto.", "missing warning"],
    ["It won 40 percent of the seats.", "Obtuvo la mitad de los escaños.", "different error"],
    ["It costs a billion soles.", "Cuesta un billón de soles.", "scale error"],
    ["From 5.30pm on the square is closed.", "La plaza cierra a las 18.45.", "different error"],
    ["The court agreed[7] in May.", "El tribunal accedió[8] en mayo.", "different warning"],
  ])("%s %s", (source, target, expected) => {
    expect(found(source, target)).toBe(expected);
  });

  it("only notes the date and page of another edition", () => {
    expect(
      found(
        "By Rosa Quispe | January 23, 2004 | Page 12",
        "Por Rosa Quispe | 30 de enero de 2004 | página 4",
      ),
    ).toBe("different note, different note");
  });
});

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const meses =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );
const isFound = (source: string, target: string): boolean => found(source, target) !== "";

describe("numbers said by two numerals", () => {
  const two = fc
    .tuple(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 9999 }))
    .filter(([one, other]) => one !== other);

  it("in words are the same exactly where their values are", () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const source = `They bought ${englishCardinal(one)} books.`;
        expect(isFound(source, `Compraron ${spanishCardinal(one)} libros.`)).toBe(false);
        expect(isFound(source, `Compraron ${String(one)} libros.`)).toBe(false);
        expect(isFound(source, `Compraron ${spanishCardinal(other)} libros.`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["They bought 4 books.", "Compraron 1404 libros."],
    ["They bought four books.", "Compraron mil cuatrocientos cuatro libros."],
    ["They bought 2014 books.", "Compraron catorce libros."],
  ])("of which one ends like the other are not one year: %s", (source, target) => {
    expect(isFound(source, target)).toBe(true);
  });

  it("may be a year without its century", () => {
    expect(isFound("The strikes of 1990-95.", "Las huelgas de 1990 a 1995.")).toBe(false);
    expect(isFound("The class of '95.", "La promoción de 1995.")).toBe(false);
  });

  it("that are ordinals too", () => {
    const ordinals = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(ordinals, ([one, other]) => {
        const source = `It was the ${englishOrdinal(one)} session.`;
        const target = `Fue la ${spanishOrdinal(other)} sesión.`;
        expect(isFound(source, target)).toBe(one !== other);
      }),
      { numRuns: 60 },
    );
  });

  it("as dates, in figures of either order and in words", () => {
    const date = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1950, max: 2049 }),
    );
    fc.assert(
      fc.property(date, ([day, month, year]) => {
        const said = `Se firmó el ${String(day)} de ${meses[month - 1] ?? ""} de ${String(year)}.`;
        const figures = [month, day, year].join("/");
        expect(isFound(`It was signed on ${figures}.`, said)).toBe(false);
        expect(
          isFound(
            `It was signed on ${months[month - 1] ?? ""} ${String(day)}, ${String(year)}.`,
            `Se firmó el ${[day, month, year].join("/")}.`,
          ),
        ).toBe(false);
        expect(
          isFound(`It was signed on ${figures}.`, said.replace(String(year), String(year + 1))),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is said in other words", () => {
  it.each([
    ["They left after a fortnight.", "Se fueron a los 15 días."],
    ["A quarter of a million people fled.", "Huyeron 250 000 personas."],
    ["Two out of three voters agree.", "El 67 % de los votantes está de acuerdo."],
    ["It took a year and a half.", "Tomó 18 meses."],
    ["Half a dozen mayors came.", "Vinieron seis alcaldes."],
    ["It rained for two and a half months.", "Llovió dos meses y medio."],
    ["Chapter 4, section IV", "Capítulo IV, sección 4"],
    ["He is 5'10\" tall.", "Mide 1,78 m."],
    ["The oven is at 350 °F.", "El horno está a 180 °C."],
    ["They own 264 metres squared.", "Tienen 264 metros cuadrados."],
    ["They earn 5 euro cents.", "Ganan 5 céntimos de euro."],
    ["Add 1½ cups.", "Añada 1,5 tazas."],
    ["At least one's a mayor.", "Una hora después, al menos uno es alcalde."],
    ["Take .5 ml a day.", "Tome 0,5 ml al día."],
    ["They may march on Sunday.", "Quizá marchen el domingo."],
    [
      "Three million for mothers, two for fathers.",
      "Tres millones a las madres, dos millones a los padres.",
    ],
  ])("%s %s", (source, target) => {
    expect(found(source, target)).toBe("");
    expect(found(target, source, { sourceLanguage: "es", targetLanguage: "en" })).toBe("");
  });

  it.each([
    ["It was 90 °F.", "Hacía 90 °C."],
    ["It is 5 miles away.", "Está a 80 km."],
    ["He is 5 months old.", "Tiene 5 años."],
    ["They paid £30.", "Pagaron 30 euros."],
    ["Prices rose 5 percentage points.", "Los precios subieron un 5 %."],
    ["Give 0.25 mg.", "Administre 2,5 mg."],
    ["Some 1.234 people came.", "Acudieron unas 1234 personas."],
    ["King Philip II spoke.", "Habló el rey Felipe IV."],
    ["Python 3.10 is out.", "Ya salió Python 3.1."],
    ["Six in ten agree.", "El 40 % está de acuerdo."],
    ["They meet on Monday.", "Se reúnen el jueves."],
    ["Take one tablet.", "Tome dos tabletas."],
  ])("%s is not: %s", (source, target) => {
    expect(found(source, target)).toMatch(/^different (?:error|warning)$/u);
  });
});
