import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "../../src/strings/diff-words.ts";

function shown(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");
}

describe("two versions of a sentence", () => {
  it.each([
    ["El Congreso votó.", "El Congreso votó.", "El Congreso votó."],
    ["El Congreso votó.", "El Pleno votó.", "El [-Congreso-]{+Pleno+} votó."],
    [
      "La vacante del cargo",
      "La vacancia presidencial",
      "La [-vacante del cargo-]{+vacancia presidencial+}",
    ],
    ["Votó", "No votó", "[-Votó-]{+No votó+}"],
    ["Sí", "", "[-Sí-]"],
  ])("%j and %j", (before, after, marked) => {
    expect(shown(before, after)).toBe(marked);
  });

  it("are both there in full", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "é"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        const joined = (kind: string): string =>
          changes
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join("");
        expect(joined("added")).toBe(before);
        expect(joined("removed")).toBe(after);
      }),
    );
  });

  it("are shown whole where they are very long", () => {
    const before = "a ".repeat(2000);
    expect(diffWords(`${before}x`, `y ${before}`).length).toBeLessThan(4);
  });
});
