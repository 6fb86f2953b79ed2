// The meaning of English number words, folded, and how English writes numbers in figures.

import type { MarkReading, Numerals } from "../quantities/numerals.ts";
import { wordSet, wordTable } from "../word-set.ts";

/** A comma never marks decimals; a point parts thousands where it was left so by mistake: nobody gives three noughts. */
function marks(digits: string, mark: number): readonly MarkReading[] {
  if (digits[mark] === ",") return ["thousands"];
  return digits.endsWith("000") ? ["thousands", "decimals"] : ["decimals"];
}

export const numerals: Numerals = {
  small: wordTable(`
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 twenties=20 thirties=30 forties=40 fifties=50 sixties=60
    seventies=70 eighties=80 nineties=90
  `),
  scales: wordTable(`
    dozen=12 dozens=12 score=20 hundred=100 thousand=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e9 billions=1e9
    trillion=1e12 trillions=1e12
  `),
  ordinals: wordTable(`
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 twenty-first=21 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000
  `),
  bareScales: new Set(),
  links: wordSet("and"),
  halves: wordSet("half"),
  articles: wordSet("a an"),
  percent: ["percent", "per cent"],
  denominators: wordTable(`
    half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6
    seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12 twentieth=20
    hundredth=100 hundredths=100 thousandth=1000 thousandths=1000
  `),
  doubtfulDenominators: wordSet(`
    half third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth thousandth
  `),
  parts: [],
  ofWhole: ["of", "as"],
  outOf: ["out of every", "out of", "in every", "in"],
  halfOf: ["half of", "half the", "half (?:its|their|his|her|our|all)"],
  implied: [
    ["couple|pair|both|twice|double[ds]?|two-?fold|twins?", 2],
    ["triple[ds]?|trio|thrice|three-?fold|trebled", 3],
    ["quadruple[ds]?|four-?fold", 4],
    ["five-?fold", 5],
    ["ten-?fold|decades?", 10],
    ["dozens?", 12],
    ["fortnight", 14],
    ["fortnight", 15],
    ["hundred-?fold|century|centuries|hundreds", 100],
    ["millenni(?:um|a)|thousand-?fold|thousands", 1000],
  ],
  figures: ["(\\p{L}+)[ -]figures?"],
  ofCounted: [],
  between: ["to", "and", "or"],
  ordinalEndings: ["st", "nd", "rd", "th"],
  attachedUnits: wordSet("hr hrs"),
  andHalf: ["and a half"],
  shares: new Map([
    [10, "tenth|one in ten"],
    [20, "fifth|one in five"],
    [25, "quarter|one in four"],
    [50, "half"],
    [75, "three[- ]quarters"],
  ]),
  centuries: new Set(),
  marks,
  decimalMark: ".",
  addsBare: false,
  looseScales: new Map(),
  metre: false,
  rescaled: () => undefined,
};
