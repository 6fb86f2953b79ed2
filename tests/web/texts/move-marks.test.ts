import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveMarks } from "../../../web/texts/move-marks.ts";

const mark = { id: "a", start: 4, end: 10 };

describe("moveMarks", () => {
  it("takes a mark along when something is written before it", () => {
    expect(moveMarks("Las rondas", "Todas las rondas", [mark])).toEqual([
      { id: "a", start: 10, end: 16 },
    ]);
  });

  it("leaves a mark where it is when something is written behind it", () => {
    expect(moveMarks("Las rondas", "Las rondas vigilan", [mark])).toEqual([mark]);
  });

  it("lets go of a mark whose words were changed", () => {
    expect(moveMarks("Las rondas", "Las patrullas", [mark])).toEqual([]);
  });

  it("keeps the words of every mark that it keeps", () => {
    const parts = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string());
    fc.assert(
      fc.property(parts, ([head, marked, tail, written]) => {
        const before = head + marked + tail;
        const one = { id: "a", start: head.length, end: head.length + marked.length };
        for (const after of [written + before, before + written, written])
          for (const { start, end } of moveMarks(before, after, [one]))
            expect(after.slice(start, end)).toBe(marked);
      }),
    );
  });
});
