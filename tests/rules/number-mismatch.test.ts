import { describe, expect, it } from "vitest";
import { numberMismatch } from "../../src/rules/number-mismatch.ts";
import { runExample } from "./run-example.ts";

function found(source: string, target: string): string {
  return runExample(numberMismatch, { units: [[source, target]], expect: [] })
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
    ["It won 40 percent of the seats.", "Obtuvo la mitad de los escaños.", "missing warning"],
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
