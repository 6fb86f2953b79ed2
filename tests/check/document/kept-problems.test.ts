import { describe, expect, it } from "vitest";
import { checkBitexts, type CheckOptions } from "../../../src/check/check-bitexts.ts";
import type { KeptProblems } from "../../../src/check/document/kept-problems.ts";
import type { Bitext } from "../../../src/model/bitext.ts";
import { rules } from "../../../src/rules/index.ts";
import { exampleRun } from "../../rules/run-example.ts";

const levels = Object.fromEntries(rules.map(({ meta }) => [meta.id, "on" as const]));

/** The report as it is printed, and what was kept. */
function report(
  bitexts: readonly Bitext[],
  options: CheckOptions,
  known?: KeptProblems,
): { readonly printed: string; readonly kept: string | undefined; readonly asked: number } {
  let kept: string | undefined;
  let asked = 0;
  const shelfOf: CheckOptions["shelfOf"] = () => ({
    recall: () => {
      asked += 1;
      return known;
    },
    keep: (_rules, problems) => {
      kept = JSON.stringify(problems);
    },
  });
  const printed = JSON.stringify(checkBitexts(bitexts, { ...options, rules, levels, shelfOf }));
  return { printed, kept, asked };
}

const examples = rules.flatMap((rule) => rule.examples.map((example) => exampleRun(rule, example)));
const quotation = exampleRun(
  rules.find(({ meta }) => meta.id === "quote-unbalanced") ?? rules[0] ?? expect.fail(),
  {
    units: [
      ["“We will march,” said the patrol of Ayaviri.", "«Marcharemos, dijo la ronda de Ayaviri."],
      ["Puno, with 12 mayors, waited.", "Puno, con 21 alcaldes, esperaba."],
    ],
    expect: [],
  },
);

describe("problems that are kept", () => {
  it("make the report that looking again makes", () => {
    let count = 0;
    for (const { bitexts, options } of examples) {
      const first = report(bitexts, options);
      const known = JSON.parse(first.kept ?? "[]") as KeptProblems;
      const again = report(bitexts, options, known);
      expect(again).toEqual({ printed: first.printed, kept: undefined, asked: 1 });
      expect(JSON.stringify(checkBitexts(bitexts, { ...options, rules, levels }))).toBe(
        first.printed,
      );
      count += known.flatMap(([, problems]) => problems).length;
    }
    expect(count).toBeGreaterThan(200);
  });

  it("are what is reported, without looking again", () => {
    const { bitexts, options } = quotation;
    const first = report(bitexts, options);
    expect(first.printed).toContain("quote-unbalanced");
    expect(first.printed).toContain("number-mismatch");
    const known = (JSON.parse(first.kept ?? "[]") as KeptProblems).filter(
      ([rule]) => rule !== "number-mismatch",
    );
    const again = report(bitexts, options, known);
    expect(again.printed).toContain("quote-unbalanced");
    expect(again.printed).not.toContain('"number-mismatch","level"');
  });

  it.each([
    ["unit", { unit: 7 }],
    ["concept", { concept: 7 }],
  ])("are found anew where one is about a %s that is not there", (_, wrong) => {
    const { bitexts, options } = quotation;
    const first = report(bitexts, options);
    const known = (JSON.parse(first.kept ?? "[]") as KeptProblems).map(
      ([rule, problems]) => [rule, problems.map((each) => ({ ...each, ...wrong }))] as const,
    );
    expect(report(bitexts, options, known)).toEqual({ ...first, asked: 1 });
  });
});
