import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/text/numbers/numbers.ts";

/** "30.000=30|30000" for a number with another reading, "*" for one in words, the kind unless it is a cardinal. */
function shown(language: string, text: string): string {
  return findNumbers(text, language)
    .map(({ written, value, alternatives, kind, spelled }) => {
      const readings = [value ?? "-", ...alternatives].join("|");
      return `${written}=${readings}${kind === "cardinal" ? "" : ` ${kind}`}${spelled ? " *" : ""}`;
    })
    .join("; ");
}

describe("numbers in digits", () => {
  it.each([
    ["en", "30,000 marched", "30,000=30000"],
    ["en", "30 000 marched", "30 000=30000"],
    ["en", "30\u202F000 or 30\u00A0000", "30\u202F000=30000; 30\u00A0000=30000"],
    ["en", "30.000 marched", "30.000=30000|30"],
    ["es", "marcharon 30.000", "30.000=30000"],
    ["es", "marcharon 30,000", "30,000=30000"],
    ["es", "mide 12,345", "12,345=12.345|12345"],
    ["es-419", "mide 12,345", "12,345=12.345|12345"],
    ["es-ES", "mide 12,345", "12,345=12.345"],
    ["es-PE", "cuesta 12,345", "12,345=12345"],
    ["en", "12,345 and 12.345 and .5", "12,345=12345; 12.345=12.345; 5=0.5"],
    ["fr", "30.000", "30.000=30|30000"],
    ["es", "de 12,5 a 1.234,56", "12,5=12.5; 1.234,56=1234.56"],
    ["en", "from 12.5 to 1,234.56", "12.5=12.5; 1,234.56=1234.56"],
    ["es", "1'500,000 votos", "1'500,000=1500000"],
    ["en", "=FLOOR(45.67,2) and 1.234,56", "45.67=45.67; 2=2; 1.234,56=1234.56"],
    ["es", "7 millones y medio de votos", "7 millones y medio=7500000"],
    ["en", "42,000 euros million", "42,000 euros million=42000000000 currency"],
    ["en", "1000 to 2030 hours, 1000 votes", "1000=1000|10 time; 2030=2030 time; 1000=1000 year"],
    ["en", "rows 1,2,3", "1=1; 2=2; 3=3"],
    ["en", "77% or 77 % or 77 percent", "77%=77 percent; 77 %=77 percent; 77 percent=77 percent"],
    ["es", "el 50 por ciento", "50 por ciento=50 percent"],
    ["es", "S/ 1.50 y US$ 30", "S/ 1.50=1.5 currency; US$ 30=30 currency"],
    ["en", "€1.5bn and 20 dollars", "€1.5bn=1500000000 currency; 20=20 currency"],
    ["es", "2 mil millones de soles", "2 mil millones=2000000000 currency"],
    ["en", "2 million, 2m", "2 million=2000000; 2m=2000000|2"],
    ["es", "1.500 millones", "1.500 millones=1500000000"],
    ["en", "in 1992 and the 1980s", "1992=1992 year; 1980s=1980|80 year"],
    ["en", "COVID-19 and 4G", "19=19 code; 4G=4 code"],
    ["en", "version 3.10.2", "3.10.2=- code"],
    ["es", "el 1.º, la 2.ª y el 3.er", "1.º=1 ordinal; 2.ª=2 ordinal; 3.er=3 ordinal"],
    ["en", "the 1st and the 20th", "1st=1 ordinal; 20th=20 ordinal"],
    ["es", "7:30 p. m. o 7.30 p. m.", "7:30 p. m.=1930 time; 7.30 p. m.=1930 time"],
    ["en", "7:30, 7pm", "7:30=730|1930 time; 7pm=1900|7|19 time"],
    ["en", "on 2022-12-07", "2022-12-07=- date"],
    ["en", "1990-2000", "1990=1990 year; 2000=2000 year"],
    ["es", "a 20 °C y 5km", "20=20; 5=5"],
    ["es", "12,5millones", "12,5millones=12500000"],
    ["en", "47 millions, 3 milliards", "47 millions=47000000; 3 milliards=3000000000"],
    ["es", "de 5 a 6 millones", "5=5|5000000; 6 millones=6000000"],
    ["en", "5m-6m", "5m=5000000|5; 6m=6000000|6"],
    ["es", "entre 30 y 40 mil", "30=30|30000; 40 mil=40000"],
    ["es", "los 5 a 6 congresistas", "5=5; 6=6"],
    ["es", "a 140kmh", "140=140"],
    ["es", "68 miles de millones", "68 miles de millones=68000000000"],
    ["es", "6 mil 74 actas y 582 mil 835", "6 mil 74=6074; 582 mil 835=582835"],
    ["es", "5 millones 143 mil 312 soles", "5 millones 143 mil 312=5143312 currency"],
    ["es", "de 2 mil 600 millones", "2 mil 600 millones=2600000000"],
    ["es", "en 5 mil 2022 votos", "5 mil=5000; 2022=2022 year"],
    ["en", "1 million 200 thousand", "1 million 200 thousand=1200000"],
    ["en", "5 million 15 times", "5 million=5000000; 15=15"],
    ["en", "a $500-million loan", "$500-million=500000000 currency"],
    ["en", "a $300+ billion loss", "$300+ billion=300000000000 currency"],
    ["es", "a las 20h45 y a las 15H30", "20h45=2045 time; 15H30=1530 time"],
    ["en", "in the 1800s", "1800s=1800|19 year"],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toBe(expected);
  });
});

describe("numbers in words", () => {
  it.each([
    ["en", "two million people", "two million=2000000 *"],
    ["es", "dos millones de personas", "dos millones=2000000 *"],
    ["en", "half a million", "half a million=500000 *"],
    ["es", "medio millón", "medio millón=500000 *"],
    ["es", "un millón y medio", "un millón y medio=1500000 *"],
    ["en", "two and a half million", "two and a half million=2500000 *"],
    ["es", "mil millones", "mil millones=1000000000 *"],
    ["en", "a billion", "a billion=1000000000 *"],
    ["en", "a dozen, dozens of them", "a dozen=12 *"],
    ["es", "treinta y dos de ciento una", "treinta y dos=32 *; ciento una=101 *"],
    ["es", "mil quinientos treinta", "mil quinientos treinta=1530 *"],
    ["en", "two hundred and five", "two hundred and five=205 *"],
    ["en", "one or two", "one=1 *; two=2 *"],
    ["es", "tres, cuatro y cinco", "tres=3 *; cuatro=4 *; cinco=5 *"],
    ["en", "in the late Eighties", "Eighties=80 *"],
    ["en", "the one hundred fiftieth", "one hundred fiftieth=150 ordinal *"],
    ["en", "the first, the twenty-first", "first=1 ordinal *; twenty-first=21 ordinal *"],
    ["es", "la décimo tercera", "décimo tercera=13 ordinal *"],
    ["es", "siglos XIX y XX", "XIX=19 ordinal *; XX=20 ordinal *"],
    ["es", "diez por ciento", "diez por ciento=10 percent *"],
    ["es", "el tanto por ciento", ""],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toBe(expected);
  });
});

it("finds numbers in order, apart, as they are written", () => {
  const part = constantFrom(
    "1",
    "30",
    ".000",
    ",5",
    " ",
    "mil ",
    "y ",
    "half a ",
    "million",
    "%",
    "p. m.",
    ":30",
    "º",
    "S/ ",
    "XX",
    "siglo ",
  );
  assert(
    property(array(part), constantFrom("en", "es", "es-PE"), (parts, language) => {
      const text = parts.join("");
      let last = 0;
      for (const { range, written, value } of findNumbers(text, language)) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(range.start, range.end)).toBe(written);
        expect(value).not.toBeNaN();
        last = range.end;
      }
    }),
    { numRuns: 500 },
  );
});
