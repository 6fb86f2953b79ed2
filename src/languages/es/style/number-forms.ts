// How Spanish writes figures (Ortografía, 2010, VIII; SI): a space before the sign, thousands, decimals by region.

import type { FormFault, StyledText } from "../../style/writing-style.ts";

const noBreakSpace = "\u00A0";

/** Regions whose press writes a decimal point (CLDR); the others write a comma. "es" alone may be either. */
const pointRegions = "419 MX PE US PA PR DO GT HN NI SV".split(" ");

type Mark = "point" | "comma" | "either";

function decimalMark(tag: string): Mark {
  const region = /-([A-Z]{2}|\d{3})(?:-|$)/u.exec(tag)?.[1];
  if (region === undefined) return "either";
  return pointRegions.includes(region) ? "point" : "comma";
}

const before = /(?<![\p{L}\d.,:/#%-])/u.source;
const percent = new RegExp(String.raw`${before}(\d[\d.,]*)([%‰])(?![\p{L}\d%])`, "gu");
// "5G", "4K" and "3D" are names; single letters are left to those who know what is meant.
const unit = new RegExp(
  String.raw`${before}(\d[\d.,]*)(km²|km2|km/h|km|cm|mm|m²|m2|kg|mg|ml|ha|kW|MW|GW|kWh|MWh|GWh|kB|KB|MB|GB|TB|Hz|kHz|MHz|GHz|hPa|°C|°F|ºC|ºF|€)(?![\p{L}\d/])`,
  "gu",
);
// What may only follow a quantity: "2,5 millones", "3,5 %".
const measure = String.raw`(?=[\s\u00A0\u202F]?(?:%|€|km|kg|millones|millón|mil millones|por ciento|puntos|euros|dólares|pesos|soles|billones|veces|grados|metros|kilómetros|toneladas|litros|hectáreas))`;
const pointDecimal = new RegExp(String.raw`${before}(\d{1,3})\.(\d{1,2})${measure}`, "gu");
const commaDecimal = new RegExp(String.raw`${before}(\d{1,3}),(\d{1,2})${measure}`, "gu");
const commaThousands = new RegExp(String.raw`${before}(\d{1,3}(?:,\d{3})+)(?![\d.,]*\d)`, "gu");
const pointThousands = new RegExp(String.raw`${before}(\d{1,3}(?:\.\d{3})+)(?![\d.,]*\d)`, "gu");
const year =
  /(?<=(?:\p{L}\s+de|\ben|\baño|\baños|\bdesde|\bhasta|\bentre)\s)([12])[.,\s\u00A0]([089]\d\d)(?![\d.,]*\d)(?![\s\u00A0]+(?:\p{L}+(?:as|os|es)|millones|soles|personas)(?!\p{L}))/gu;
const sign = /€[\s\u00A0]?(\d[\d.,]*)(?![\d.,]|\s*(?:mil|millones))/gu;

// What a match has somewhere, looked for first: most texts with a figure have none of it.
const unitHint = /\d[a-zA-Z°º€]/;
const yearHint = /[12][.,\s\u00A0][089]\d\d/;
const markHint = /\d[.,]\d/;

/** The faults of figures in a text. */
export function numberForms(text: StyledText): readonly FormFault[] {
  const { prose } = text;
  if (!/\d/u.test(prose)) return [];
  const faults: FormFault[] = [];
  const say = (
    match: RegExpMatchArray,
    kind: string,
    expected: string,
    confidence: number,
  ): void => {
    const start = match.index ?? 0;
    faults.push({ start, end: start + match[0].length, kind, expected, certain: true, confidence });
  };
  if (/[%‰]/u.test(prose))
    for (const match of prose.matchAll(percent))
      say(match, "percent", `${match[1] ?? ""}${noBreakSpace}${match[2] ?? ""}`, 0.5);
  if (unitHint.test(prose))
    for (const match of prose.matchAll(unit))
      say(
        match,
        "unit",
        `${match[1] ?? ""}${noBreakSpace}${(match[2] ?? "").replace("º", "°")}`,
        0.5,
      );
  if (prose.includes("€"))
    for (const match of prose.matchAll(sign))
      say(match, "sign", `${match[1] ?? ""}${noBreakSpace}€`, 0.5);
  const years = new Set<number>();
  for (const match of yearHint.test(prose) ? prose.matchAll(year) : []) {
    const plain = `${match[1] ?? ""}${match[2] ?? ""}`;
    // Only the source shows that it is a year and no count of things.
    if (!new RegExp(String.raw`(?<![\d.,])${plain}(?![\d.,]\d|\d)`, "u").test(text.source))
      continue;
    years.add(match.index);
    say(match, "year", plain, 0.8);
  }
  marks(text, years, say);
  return faults.sort((left, right) => left.start - right.start);
}

type Say = (match: RegExpMatchArray, kind: string, expected: string, confidence: number) => void;

function marks({ prose, tag, source }: StyledText, years: ReadonlySet<number>, say: Say): void {
  if (!markHint.test(prose)) return;
  const mark = decimalMark(tag);
  if (mark !== "point") {
    for (const match of prose.matchAll(pointDecimal))
      say(match, "decimal", `${match[1] ?? ""},${match[2] ?? ""}`, mark === "comma" ? 0.75 : 0.4);
    for (const match of prose.matchAll(commaThousands)) {
      // "4,000" without a source may be four with three decimals.
      const copied = source.includes(match[0]);
      if (mark === "comma" || copied)
        say(match, "thousands", grouped(match[0]), copied && mark === "comma" ? 0.75 : 0.5);
    }
  }
  if (mark === "point") {
    for (const match of prose.matchAll(commaDecimal))
      say(match, "decimal", `${match[1] ?? ""}.${match[2] ?? ""}`, 0.6);
    for (const match of prose.matchAll(pointThousands))
      if (!years.has(match.index) && source.includes(match[0].replaceAll(".", ",")))
        say(match, "thousands", grouped(match[0]), 0.6);
  }
}

/** Four figures stand together, more are parted by a space. */
function grouped(written: string): string {
  const figures = written.split(/[.,]/u);
  return figures.length === 2 && figures[0]?.length === 1
    ? figures.join("")
    : figures.join(noBreakSpace);
}
