import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf, type Mark } from "../../../web/texts/pieces-of.ts";

const marks = fc.array(
  fc.record({ id: fc.constantFrom("a", "b", "c"), start: fc.nat(30), end: fc.nat(30) }),
  { maxLength: 6 },
);

describe("piecesOf", () => {
  it("leaves a text without marks whole, and an empty one empty", () => {
    expect(piecesOf("La ronda", [])).toEqual([{ text: "La ronda", ids: [] }]);
    expect(piecesOf("", [{ id: "a", start: 0, end: 3 }])).toEqual([]);
  });

  it("cuts where marks overlap", () => {
    const overlapping: Mark[] = [
      { id: "a", start: 3, end: 12 },
      { id: "b", start: 9, end: 18 },
    ];
    expect(piecesOf("La ronda campesina", overlapping)).toEqual([
      { text: "La ", ids: [] },
      { text: "ronda ", ids: ["a"] },
      { text: "cam", ids: ["a", "b"] },
      { text: "pesina", ids: ["b"] },
    ]);
  });

  it("loses no letter and marks exactly what lies in a range", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), marks, (text, ranges) => {
        const pieces = piecesOf(text, ranges);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          for (let index = at; index < at + piece.text.length; index++)
            expect(new Set(piece.ids)).toEqual(
              new Set(
                ranges
                  .filter(({ start, end }) => start <= index && index < end)
                  .map(({ id }) => id),
              ),
            );
          at += piece.text.length;
        }
      }),
    );
  });
});
