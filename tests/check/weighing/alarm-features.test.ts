import { describe, expect, it } from "vitest";
import { checkBitexts } from "../../../src/check/check-bitexts.ts";
import type { FeatureName } from "../../../src/check/weighing/features.ts";
import { createTranslator } from "../../../src/messages/translator.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { rules } from "../../../src/rules/index.ts";
import { bitextOf } from "../../bitext-of.ts";
import { glossaryOf, type TermSketch } from "../../terms/glossary-of.ts";

type Rows = Parameters<typeof glossaryOf>[0];

function findingsOf(
  rows: Rows,
  units: readonly (readonly [string, string])[],
  certainty: number,
): readonly Finding[] {
  const glossary = glossaryOf(rows);
  return checkBitexts([bitextOf(units, { certainty })], {
    glossaryFor: () => glossary,
    rules,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
    wholeStory: true,
  }).findings;
}

/** Which of the features the first finding about a term has. */
function known(
  names: readonly FeatureName[],
  rows: Rows,
  units: readonly (readonly [string, string])[],
  certainty = 1,
): readonly boolean[] {
  const finding = findingsOf(rows, units, certainty).find(({ ruleId }) =>
    ruleId.startsWith("term-"),
  );
  if (finding === undefined) throw new Error("nothing was found");
  return names.map((name) => finding.weighing?.features.has(name) === true);
}

const noun = (text: string): TermSketch => ({ text, pos: "noun" });
const order: Rows = [[noun("order"), noun("pedido")]];
const quorum: Rows = [[noun("quorum"), noun("cuórum")]];

describe("the features of an alarm", () => {
  it("tell a word of many senses from one that has few, in whatever form it stands", () => {
    const senses = ["senses"] as const;
    const written = ["They sort the orders by date.", "Clasifican todo por fecha."] as const;
    expect(known(senses, order, [written])).toEqual([true]);
    const met = ["There was no quorum that day.", "Ese día no bastaron los presentes."] as const;
    expect(known(senses, quorum, [met])).toEqual([false]);
  });

  it("tell that the source's own word stands there, of one word alone", () => {
    const names = ["cognate-instead", "cognate-stands"] as const;
    const one = ["The menu order is fixed.", "El orden del menú es fijo."] as const;
    expect(known(names, order, [one]).includes(true)).toBe(true);
    const row: Rows = [[noun("prime minister"), noun("presidente del Consejo")]];
    const two = ["The prime minister spoke.", "Habló el ministro primero."] as const;
    expect(known(names, row, [two])).toEqual([false, false]);
  });

  it("tell a term that was left out from one that something stands for", () => {
    const names = ["left-out"] as const;
    const shorter = ["Delete the orders of this shop.", "Borrar los de esta tienda."] as const;
    expect(known(names, order, [shorter])).toEqual([true]);
    const other = ["Orders: five", "Compras: cinco"] as const;
    expect(known(names, order, [other])).toEqual([false]);
  });

  it("count the other uses of the run, and those that are rendered so", () => {
    const names = ["only-use", "never-approved"] as const;
    const wrong = ["The order was cut short.", "La compra se interrumpió."] as const;
    expect(known(names, order, [wrong])).toEqual([true, false]);
    const again = Array.from({ length: 4 }, () => wrong);
    expect(known(names, order, again)).toEqual([false, true]);
    const right = ["An order came.", "Llegó un pedido."] as const;
    expect(known(names, order, [...again, right])).toEqual([false, false]);
  });

  it("tell how well the sentences are aligned, and what touches the place", () => {
    const names = ["certainty", "quoted"] as const;
    const plain = ["There is no quorum today.", "Hoy no hay bastante gente."] as const;
    expect(known(names, quorum, [plain])).toEqual([false, false]);
    const quoted = ["They say “quorum” too often.", "Lo dicen con demasiada frecuencia."] as const;
    expect(known(names, quorum, [quoted], 0.7)).toEqual([true, true]);
  });

  it("are none of a rule that finds no term, but for its own word", () => {
    const findings = findingsOf(quorum, [["Why?", "Por qué?"]], 1);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["inverted-mark"]);
    expect([...(findings[0]?.weighing?.features.keys() ?? [])]).toEqual(["own"]);
  });
});
