// A text that addresses its reader in two ways: "Guarda tu archivo y cierre su sesión".

import { languageOf } from "../../languages/index.ts";
import type { AddressSign } from "../../languages/style/writing-style.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import type { DocumentRule, Problem } from "../rule.ts";
import { styledText } from "./form-problems.ts";

interface Sign extends AddressSign {
  readonly unit: BitextUnit;
  readonly surface: string;
}

// So much more of one register, and the other is a slip.
const clearMajority = 4;

export const addressForm: DocumentRule = {
  on: "document",
  meta: { id: "address-form", issueType: "register", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["Save your file and close your session.", "Guarda tu archivo y cierra tu sesión."]],
      expect: [],
    },
    {
      units: [
        ["“Your turn,” he told you. Open your book.", "«Te toca a ti», dijo. Abra su libro."],
      ],
      expect: [],
    },
    {
      units: [["Save your file and close your session.", "Guarda tu archivo y cierre su sesión."]],
      expect: ["mixed"],
    },
    {
      units: [
        ["Open your list.", "Abra su lista."],
        ["Choose your language.", "Elige tu idioma."],
        ["Close your session.", "Cierre su sesión."],
      ],
      expect: ["mixed"],
    },
  ],
  *check(document) {
    const { style } = languageOf(document.targetLanguage);
    const signs: Sign[] = [];
    for (const unit of document.units) {
      const text = styledText(unit, document);
      if (text === undefined) continue;
      for (const sign of style.addressSigns(text))
        signs.push({ ...sign, unit, surface: text.row.text.slice(sign.start, sign.end) });
    }
    const familiar = signs.filter(({ register }) => register === "familiar");
    const formal = signs.filter(({ register }) => register === "formal");
    const [few, many] = inOrder(familiar, formal);
    const [example] = many;
    if (few.length === 0 || example === undefined) return;
    const mixedUnits = new Set(many.map(({ unit }) => unit));
    const said = new Set<BitextUnit>();
    for (const sign of few) {
      if (said.has(sign.unit)) continue;
      said.add(sign.unit);
      const other = many.find(({ unit }) => unit === sign.unit) ?? example;
      const within = mixedUnits.has(sign.unit);
      const clear = many.length >= few.length * clearMajority;
      yield problem(sign, other, within ? 0.75 : clear || sign.unit.isolated === true ? 0.6 : 0.5);
    }
  },
};

/** The register with fewer signs, then the other; of two alike, that which comes first is meant. */
function inOrder(
  familiar: readonly Sign[],
  formal: readonly Sign[],
): readonly [few: readonly Sign[], many: readonly Sign[]] {
  if (familiar.length !== formal.length)
    return familiar.length < formal.length ? [familiar, formal] : [formal, familiar];
  const [tu, usted] = [familiar[0], formal[0]];
  if (tu === undefined || usted === undefined) return [familiar, formal];
  const isFirst =
    tu.unit === usted.unit ? tu.start < usted.start : tu.unit.index < usted.unit.index;
  return isFirst ? [formal, familiar] : [familiar, formal];
}

function problem({ unit, start, end, surface }: Sign, other: Sign, confidence: number): Problem {
  return {
    messageId: "mixed",
    unit,
    target: { start, end },
    data: { written: surface, other: other.surface },
    confidence,
  };
}
