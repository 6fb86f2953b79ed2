import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/model/concept.ts";
import { termColumns, termToCopy } from "../../../web/look-up/term-columns.ts";

const term = (text: string, language: string, status: Status) => ({ text, language, status });
const terms = [
  term("patrulla campesina", "es", "deprecated"),
  term("ronda campesina", "es", "preferred"),
  term("peasant patrol", "en", "preferred"),
  term("patrouille paysanne", "fr", "admitted"),
];

describe("termColumns", () => {
  it("puts the project's languages first, and what one should write before the rest", () => {
    const columns = termColumns(terms, ["en", "es"]).map(
      ({ language, terms: own }) => [language, ...own.map(({ text }) => text)] as const,
    );
    expect(columns).toEqual([
      ["en", "peasant patrol"],
      ["es", "ronda campesina", "patrulla campesina"],
      ["fr", "patrouille paysanne"],
    ]);
  });

  it("copies the best term of the target language, or else of any", () => {
    expect(termToCopy(terms, "es")?.text).toBe("ronda campesina");
    expect(termToCopy(terms.slice(2, 3), "es")?.text).toBe("peasant patrol");
    expect(termToCopy([], "es")).toBeUndefined();
  });
});
