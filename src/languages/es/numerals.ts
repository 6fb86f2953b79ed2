// The meaning of Spanish number words, folded, and how Spanish writes numbers in figures.

import type { MarkReading, Numerals } from "../quantities/numerals.ts";
import { wordSet, wordTable } from "../word-set.ts";

// Spanish-speaking regions whose decimal mark is a point.
const pointCountries = new Set(["PE", "MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO"]);

// "12 billones", "12 millones": "mil" can be put in or take their place, while "un billón" needs more.
const manyMillions = /^(\d[\d.,\s]*?)\s+([bm]illones)$/u;

function rescaled(written: string, factor: number): string | undefined {
  const [, amount, word] = manyMillions.exec(written) ?? [];
  if (amount === undefined || Math.abs(factor / (word === "billones" ? 1e-3 : 1e3) - 1) > 1e-9)
    return undefined;
  return `${amount} mil millones`;
}

/** A point before three digits parts thousands even where it marks decimals, and nobody gives three decimal noughts. */
function marks(digits: string, mark: number, region: string): readonly MarkReading[] {
  if (digits[mark] !== "," || digits.endsWith("000") || pointCountries.has(region))
    return ["thousands"];
  return region === "" ? ["decimals", "thousands"] : ["decimals"];
}

const words = wordTable(`
    cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
    trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21
    veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26
    veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
    ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300
    cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
    setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900
  `);
const ordinals = wordTable(`
    primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5
    quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10
    undecimo=11 undecima=11 duodecimo=12 duodecima=12 vigesimo=20 vigesima=20 trigesimo=30 trigesima=30
    cuadragesimo=40 cuadragesima=40 quincuagesimo=50 quincuagesima=50 sexagesimo=60 sexagesima=60
    septuagesimo=70 septuagesima=70 octogesimo=80 octogesima=80 nonagesimo=90 nonagesima=90 centesimo=100
    centesima=100 primeros=1 primeras=1
  `);

/** Tens and units in one word: "treintaicinco", "vigesimotercera", "decimoctavo". */
function joined(
  table: ReadonlyMap<string, number>,
  least: number,
  most: number,
  link: string,
): readonly (readonly [word: string, value: number])[] {
  const entries = [...table];
  const tens = entries.filter(
    ([word, value]) => value >= least && value <= most && value % 10 === 0 && /[eao]$/u.test(word),
  );
  const units = entries.filter(([, value]) => value > 0 && value < 10);
  return tens.flatMap(([ten, value]) =>
    // The first part keeps its masculine: "decimotercera".
    link === "" && ten.endsWith("a")
      ? []
      : units.flatMap(([unit, more]) => [
          [`${ten}${link}${unit}`, value + more] as const,
          ...(unit.startsWith("o") ? [[`${ten.slice(0, -1)}${unit}`, value + more] as const] : []),
        ]),
  );
}

export const numerals: Numerals = {
  small: new Map([...words, ...joined(words, 30, 90, "i")]),
  scales: wordTable(`
    docena=12 docenas=12 mil=1e3 millon=1e6 millones=1e6 billon=1e12 billones=1e12 trillon=1e18 trillones=1e18 millardo=1e9 millardos=1e9
  `),
  ordinals: new Map([...ordinals, ...joined(ordinals, 10, 90, "")]),
  bareScales: wordSet("mil"),
  links: wordSet("y"),
  halves: wordSet("medio media"),
  articles: wordSet("un una"),
  percent: ["por ciento", "por cien"],
  denominators: wordTable(`
    tercio=3 tercios=3 tercera=3 terceras=3 cuarto=4 cuartos=4 cuarta=4 cuartas=4 quinto=5 quintos=5 quinta=5
    quintas=5 sexto=6 sextos=6 sexta=6 sextas=6 septimo=7 septimos=7 septima=7 septimas=7 octavo=8 octavos=8
    octava=8 octavas=8 noveno=9 novenos=9 novena=9 novenas=9 decimo=10 decimos=10 decima=10 decimas=10 doceava=12
    doceavas=12 vigesima=20 veinteava=20 centesima=100 centesimas=100 milesima=1000 milesimas=1000
  `),
  doubtfulDenominators: wordSet(`
    tercera terceras cuarto cuartos cuarta cuartas quinto quinta quintas sexto sexta sextas septimo septima
    septimas octavo octava octavas noveno novena novenas decimo decima vigesima centesima milesima
  `),
  parts: ["partes?"],
  ofWhole: ["de", "del"],
  outOf: ["de cada", "de entre"],
  halfOf: ["mitad"],
  implied: [
    ["par|ambos|ambas|doble|duplic\\p{L}+|gemel[oa]s|pareja", 2],
    ["triples?|triplic\\p{L}+|trío", 3],
    ["cuádruple|cuadruplic\\p{L}+", 4],
    ["quíntuple|quintuplic\\p{L}+|lustros?|quinquenio", 5],
    ["década|decenio|decena|decenas|décadas", 10],
    ["docenas?", 12],
    ["veintitant[oa]s|veinteañer[oa]s?", 20],
    ["quincena|quincenal", 14],
    ["quincena|quincenal", 15],
    ["siglos?|cientos|centenar(?:es)?", 100],
    ["milenios?|millar(?:es)?|miles", 1000],
  ],
  figures: ["(\\p{L}+) cifras"],
  ofCounted: ["de"],
  between: ["al", "a", "y", "e", "o", "u"],
  ordinalEndings: [..."er ero era do da ro ra to ta mo ma vo va no na o a".split(" ")],
  attachedUnits: wordSet("seg"),
  andHalf: ["y medio", "y media"],
  shares: new Map([
    [10, "décim[oa]|uno de cada diez"],
    [20, "quint[oa]|uno de cada cinco"],
    [25, "cuart[oa]|uno de cada cuatro"],
    [50, "mitad|medi[oa]"],
    [75, "tres cuart[oa]s"],
  ]),
  centuries: wordSet("siglo siglos s"),
  marks,
  decimalMark: ",",
  addsBare: true,
  looseScales: new Map([["miles de millones", 1e9]]),
  metre: true,
  rescaled,
};
