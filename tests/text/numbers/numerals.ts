// Numerals as the grammars of English and Spanish make them, for laws of the tests.

const enSmall = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const enTens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const esSmall = (
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete " +
  "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete " +
  "veintiocho veintinueve"
).split(" ");
const esTens = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const esHundreds =
  "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );
const at = (words: readonly string[], index: number): string => words[Math.floor(index)] ?? "";

/** 0 to 9999. */
export function englishCardinal(n: number): string {
  if (n < 20) return at(enSmall, n);
  if (n < 100) return at(enTens, n / 10) + (n % 10 === 0 ? "" : `-${at(enSmall, n % 10)}`);
  if (n < 1000)
    return `${at(enSmall, n / 100)} hundred${n % 100 === 0 ? "" : ` and ${englishCardinal(n % 100)}`}`;
  const rest = n % 1000;
  const link = rest < 100 ? " and " : " ";
  return `${at(enSmall, n / 1000)} thousand${rest === 0 ? "" : link + englishCardinal(rest)}`;
}

/** 0 to 9999. */
export function spanishCardinal(n: number): string {
  if (n < 30) return at(esSmall, n);
  if (n < 100) return at(esTens, n / 10) + (n % 10 === 0 ? "" : ` y ${at(esSmall, n % 10)}`);
  if (n === 100) return "cien";
  if (n < 1000)
    return at(esHundreds, n / 100) + (n % 100 === 0 ? "" : ` ${spanishCardinal(n % 100)}`);
  const thousands = n < 2000 ? "mil" : `${at(esSmall, n / 1000)} mil`;
  return thousands + (n % 1000 === 0 ? "" : ` ${spanishCardinal(n % 1000)}`);
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);

/** 1 to 199. */
export function englishOrdinal(n: number): string {
  return englishCardinal(n).replace(
    /[a-z]+$/u,
    (word) =>
      irregular.get(word) ?? (word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`),
  );
}

const esUnits = "_ primera segunda tercera cuarta quinta sexta séptima octava novena".split(" ");
const esOrdinalTens =
  "_ décima vigésima trigésima cuadragésima quincuagésima sexagésima septuagésima octogésima nonagésima".split(
    " ",
  );

/** Feminine, 1 to 99; in one word below 30 where that is how it is written most. */
export function spanishOrdinal(n: number): string {
  if (n < 10) return at(esUnits, n);
  if (n === 11) return "undécima";
  if (n === 12) return "duodécima";
  const unit = n % 10 === 0 ? "" : at(esUnits, n % 10);
  if (unit !== "" && n < 30) return (n < 20 ? "decimo" : "vigesimo") + unit;
  return [at(esOrdinalTens, n / 10), unit].filter(Boolean).join(" ");
}
