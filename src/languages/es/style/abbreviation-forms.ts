// How Spanish abbreviates (Ortografía, 2010, V): "EE. UU.", "ONG" in both numbers, "n.º", "km" without a stop.

import type { FormFault, StyledText } from "../../style/writing-style.ts";

const space = "\u00A0";

interface Form {
  readonly kind: string;
  /** What each match has somewhere, looked for first: most texts have none of it. */
  readonly hint: RegExp;
  /** Global. */
  readonly pattern: RegExp;
  readonly expected: (match: RegExpMatchArray) => string;
  readonly confidence: number;
}

/** Plurals that double their initials, by their letters. */
const doubled = "EEUU FFAA FFCC JJOO CCOO RRHH RREE DDHH CCAA AAVV SSMM PPGG".split(" ");
const initials = [...new Set(doubled.map((letters) => `${letters[0] ?? ""}${letters[2] ?? ""}`))];
const pairs = initials.map(
  ([one = "", two = ""]) =>
    String.raw`${one}${one}(?:\.[\s\u00A0]?|[\s\u00A0])${two}${two}|${one}\.\s?${one}\.\s?${two}\.\s?${two}`,
);

const titles = "Sr Sra Srta Sres Dr Dra Prof Profa Lic Ing Arq Gral Mons";

const forms: readonly Form[] = [
  {
    kind: "doubled",
    hint: new RegExp(initials.map(([one = ""]) => String.raw`${one}\.?\s?${one}`).join("|")),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(?:${pairs.join("|")}|EEUU)(?![\p{L}\d])\.?`,
      "gu",
    ),
    expected: ([written]) => {
      const letters = written.replaceAll(/[^\p{L}]/gu, "");
      return `${letters.slice(0, 2)}.${space}${letters.slice(2)}.`;
    },
    confidence: 0.5,
  },
  {
    kind: "plural",
    hint: /[\dA-Z\u00C0-\u00DE\u0100-\uFFFF](?:['’]s|s)/,
    // Two capitals at least: "CDs", "ONG's"; a capital and a plural in capitals is another acronym.
    pattern: /(?<![\p{L}\d.&/_-])(\p{Lu}[\p{Lu}\d]*\p{Lu})(?:['’]s|s)(?![\p{L}\d/_(-]|\.\p{L})/gu,
    expected: ([, acronym = ""]) => acronym,
    confidence: 0.8,
  },
  {
    kind: "title",
    hint: new RegExp(String.raw`(?:${titles.replaceAll(" ", "|")})\s`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])(${titles.replaceAll(" ", "|")})(?=\s\p{Lu}\p{Ll})`,
      "gu",
    ),
    expected: ([, title = ""]) => `${title}.`,
    confidence: 0.6,
  },
  {
    kind: "numero",
    hint: /No\.|[Nn][º°]/,
    pattern: /(?<=\p{Ll}\s)(?:No\.|Nº|N°|nº|n°)(?=\s?\d)/gu,
    expected: () => "n.º",
    confidence: 0.5,
  },
  {
    kind: "ordinal",
    hint: /\d[a-z]/,
    pattern:
      /(?<![\p{L}\d.,])(\d{1,3})(er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|st|nd|rd|th)(?![\p{L}\d])/gu,
    expected: ([, figures = "", ending = ""]) =>
      `${figures}.${ending === "er" ? "er" : ending.endsWith("a") ? "ª" : "º"}`,
    confidence: 0.5,
  },
  {
    kind: "spaced",
    hint: /\.(?:ej|C|e|gr|m)\./,
    pattern: /(?<![\p{L}\d.])(?:p\.ej\.|a\.C\.|d\.C\.|q\.e\.p\.d\.|v\.gr\.|a\.m\.|p\.m\.)/gu,
    expected: ([written]) => written.replaceAll(/\.(?=\p{L})/gu, `.${space}`),
    confidence: 0.4,
  },
  {
    kind: "etcetera",
    hint: /etc[.…]/,
    pattern: /(?<!\p{L})etc\.?(?:…|\.{3,})/gu,
    expected: () => "etc.",
    confidence: 0.7,
  },
  {
    kind: "symbol",
    hint: /\d[\s\u00A0]?[a-z]/,
    // Where the sentence goes on, the stop is no full stop.
    pattern:
      /(?<=\d[\s\u00A0]?)(km|cm|mm|kg|mg|ml|ha|hrs|hs|mts|kms|kgs|gr|grs)\.(?=\s\p{Ll}|,)|(?<=\d[\s\u00A0]?)(hrs|hs|mts|kms|kgs|grs|gr)(?![\p{L}\d.])/gu,
    expected: ([, dotted, bare]) => {
      const written = dotted ?? bare ?? "";
      return (
        { hrs: "h", hs: "h", mts: "m", kms: "km", kgs: "kg", gr: "g", grs: "g" }[written] ?? written
      );
    },
    confidence: 0.6,
  },
];

/** The faults of abbreviations in a text. */
export function abbreviationForms({ prose }: StyledText): readonly FormFault[] {
  const faults: FormFault[] = [];
  for (const { kind, hint, pattern, expected, confidence } of forms) {
    if (!hint.test(prose)) continue;
    for (const match of prose.matchAll(pattern)) {
      const [written] = match;
      const right = expected(match);
      if (right.replaceAll(space, " ") === written.replaceAll(space, " ")) continue;
      const { index: start } = match;
      faults.push({
        start,
        end: start + written.length,
        kind,
        expected: right,
        certain: true,
        confidence,
      });
    }
  }
  return faults.sort((left, right) => left.start - right.start);
}
