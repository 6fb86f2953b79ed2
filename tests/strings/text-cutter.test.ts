import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex } from "../../src/strings/line-index.ts";
import { TextCutter } from "../../src/strings/text-cutter.ts";

const text = fc.array(fc.constantFrom("a", "bc", "\n", "\r\n", "\r", "ñ"), { maxLength: 40 });

describe("cutting a text that comes in pieces", () => {
  it("gives the parts of the whole, with the places where they begin", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 4 }), (pieces, offsets) => {
        const whole = pieces.join("");
        const at = lineIndex(whole);
        const places = offsets
          .map((offset) => Math.min(offset, whole.length))
          .sort((a, b) => a - b)
          // Between the halves of a line end there is no place.
          .filter((offset) => whole.slice(offset - 1, offset + 1) !== "\r\n");
        const cutter = new TextCutter(pieces);
        const parts = [...places.map((offset) => cutter.cut(at(offset))), cutter.cut()];
        const starts = [0, ...places];
        expect(parts).toEqual(
          starts.map((start, index) => ({
            content: whole.slice(start, places[index]),
            from: at(start),
          })),
        );
      }),
    );
  });

  it("cuts where a line end is cut itself", () => {
    const cutter = new TextCutter(["a\r", "\nb"]);
    expect(cutter.cut({ line: 2, column: 1 }).content).toBe("a\r\n");
    expect(cutter.cut().content).toBe("b");
  });
});
