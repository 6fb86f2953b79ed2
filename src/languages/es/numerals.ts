// The meaning of Spanish number words, folded, and how Spanish writes numbers in figures.

import type { Numerals } from "../numerals.ts";
import { wordSet, wordTable } from "../word-set.ts";

// Spanish-speaking regions whose decimal mark is a point.
const pointCountries = new Set(["PE", "MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO"]);

export const numerals: Numerals = {
  small: wordTable(`
    cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
    trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21
    veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26
    veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
    ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300
    cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
    setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900
  `),
  scales: wordTable(`
    docena=12 docenas=12 mil=1e3 millon=1e6 millones=1e6 billon=1e12 billones=1e12 millardo=1e9 millardos=1e9
  `),
  ordinals: wordTable(`
    primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5
    quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10
    undecimo=11 undecima=11 duodecimo=12 duodecima=12 vigesimo=20 vigesima=20 trigesimo=30 trigesima=30
    cuadragesimo=40 cuadragesima=40 quincuagesimo=50 quincuagesima=50 sexagesimo=60 sexagesima=60
    septuagesimo=70 septuagesima=70 octogesimo=80 octogesima=80 nonagesimo=90 nonagesima=90 centesimo=100
    centesima=100 primeros=1 primeras=1
  `),
  links: wordSet("y"),
  halves: wordSet("medio media"),
  articles: wordSet("un una"),
  percent: ["por ciento", "por cien"],
  currencies: ["soles", "sol", "dólares", "dolares", "euros?", "pesos"],
  andHalf: ["y medio"],
  shares: new Map([
    [10, "décim[oa]|uno de cada diez"],
    [20, "quint[oa]|uno de cada cinco"],
    [25, "cuart[oa]|uno de cada cuatro"],
    [50, "mitad|medi[oa]"],
    [75, "tres cuart[oa]s"],
  ]),
  centuries: wordSet("siglo siglos s"),
  // Nobody writes three decimal zeros; and a point before three digits groups them even where it is also the
  // decimal mark.
  groups: (digits, mark, region) =>
    digits[mark] !== "," || digits.endsWith("000") || pointCountries.has(region),
  decimalMark: ",",
  addsBare: true,
  looseScales: new Map([["miles de millones", 1e9]]),
  metre: true,
};
