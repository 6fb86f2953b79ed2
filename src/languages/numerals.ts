// What number words mean, Spanish and English, folded.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";

export interface Numerals {
  /** Words below a hundred, and hundreds: they add up. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Links inside a number: "and", "y". */
  readonly links: ReadonlySet<string>;
  /** Words for a half, before a scale: "medio millón", "half a million". */
  readonly halves: ReadonlySet<string>;
  /** Words that are a number only beside another: "a million", "un millón". */
  readonly articles: ReadonlySet<string>;
}

function table(lines: string): Map<string, number> {
  const pairs = lines.trim().split(/\s+/u);
  return new Map(
    pairs.map((pair) => {
      const [word = "", value = "0"] = pair.split("=");
      return [word, Number(value)] as const;
    }),
  );
}

const english: Numerals = {
  small: table(`
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90
    twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
  `),
  scales: table(`
    dozen=12 dozens=12 score=20 hundred=100 thousand=1e3 million=1e6 milliard=1e9 milliards=1e9 billion=1e9 trillion=1e12
  `),
  ordinals: table(`
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
    twenty-first=21 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100 thousandth=1000
  `),
  links: new Set(["and"]),
  halves: new Set(["half"]),
  articles: new Set(["a", "an"]),
};

const spanish: Numerals = {
  small: table(`
    cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
    trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21
    veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26
    veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
    ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300
    cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
    setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900
  `),
  scales: table(`
    docena=12 docenas=12 mil=1e3 millon=1e6 millones=1e6 billon=1e12 billones=1e12
    millardo=1e9 millardos=1e9
  `),
  ordinals: table(`
    primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5
    quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10
    undecimo=11 undecima=11 duodecimo=12 duodecima=12 vigesimo=20 vigesima=20 trigesimo=30 trigesima=30
    cuadragesimo=40 cuadragesima=40 quincuagesimo=50 quincuagesima=50 sexagesimo=60 sexagesima=60
    septuagesimo=70 septuagesima=70 octogesimo=80 octogesima=80 nonagesimo=90 nonagesima=90
    centesimo=100 centesima=100 primeros=1 primeras=1
  `),
  links: new Set(["y"]),
  halves: new Set(["medio", "media"]),
  articles: new Set(["un", "una"]),
};

export function numeralsOf(language: LanguageTag): Numerals {
  return primaryLanguage(language) === "es" ? spanish : english;
}

// "47 millions", "10 milliards": not good English, but what those who write it mean is clear.
const loosePlurals = new Map([
  ...table("millions=1e6 billions=1e9 trillions=1e12"),
  ["miles de millones", 1e9] as const,
]);

/** A scale word of either language after digits: "2 millones", "2 million". */
export function scaleAfterDigits(folded: string): number | undefined {
  return english.scales.get(folded) ?? spanish.scales.get(folded) ?? loosePlurals.get(folded);
}

/** Written without a space: "2m", "3bn", "5k". */
export const abbreviatedScales: ReadonlyMap<string, number> = table(
  "k=1e3 m=1e6 mn=1e6 bn=1e9 tn=1e12",
);

/** XX -> 20; `undefined` for what is no well-formed Roman numeral. */
export function romanValue(written: string): number | undefined {
  if (!/^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(written))
    return undefined;
  let sum = 0;
  let last = 0;
  for (const letter of written) {
    const value = romanLetters.get(letter) ?? 0;
    sum += value > last ? value - 2 * last : value;
    last = value;
  }
  return sum;
}

const romanLetters = table("I=1 V=5 X=10 L=50 C=100 D=500 M=1000");
