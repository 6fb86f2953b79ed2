import fc from "fast-check";
import { expect, it } from "vitest";
import { changedWords } from "../../../src/session/edits/changed-words.ts";

const text = fc
  .array(fc.constantFrom("la ", "ronda", "s", " ", ",", "é", "12", "«", "»", "el"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

it("turns the old text into the new one, in order and without overlaps", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      let made = "";
      let last = 0;
      for (const { start, end, inserted } of changedWords(before, after)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end > start || inserted !== "").toBe(true);
        made += before.slice(last, start) + inserted;
        last = end;
      }
      expect(made + before.slice(last)).toBe(after);
    }),
  );
});

it("changes only the words that differ", () => {
  expect(changedWords("La patrulla campesina llegó.", "La ronda campesina llegó ayer.")).toEqual([
    { start: 3, end: 11, inserted: "ronda" },
    { start: 27, end: 27, inserted: " ayer" },
  ]);
});
