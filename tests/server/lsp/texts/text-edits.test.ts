import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  offsetOf,
  rangeFromPoint,
  rangeOfOffsets,
} from "../../../../src/server/lsp/texts/ranges.ts";
import { textEdits } from "../../../../src/server/lsp/texts/text-edits.ts";

const text = fc
  .array(fc.constantFrom("a\n", "b\n", "c\r\n", "d", "\n", "é😀\n", "e\r"), { maxLength: 8 })
  .map((parts) => parts.join(""));

/** As an editor does. */
function applied(before: string, after: string): string {
  return textEdits(before, after).reduce(
    (result, { range, newText }) =>
      result.slice(0, offsetOf(range.start, before)) +
      newText +
      result.slice(offsetOf(range.end, before)),
    before,
  );
}

describe("edits of lines", () => {
  it("make the new text of the old one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, after)).toBe(after);
      }),
    );
  });

  it("are one line for one line", () => {
    expect(textEdits("a\nb\nc\n", "a\nb\nx\nc\n")).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
        newText: "x\n",
      },
    ]);
    expect(textEdits("a\n", "a\n")).toEqual([]);
  });
});

describe("places", () => {
  it("lead from an offset to a position and back", () => {
    fc.assert(
      fc.property(text, fc.nat(20), (content, at) => {
        const offset = Math.min(at, content.length);
        const { start } = rangeOfOffsets({ start: offset, end: offset }, content);
        // Between \r and \n there is no position.
        const isInside = content[offset - 1] === "\r" && content[offset] === "\n";
        expect(offsetOf(start, content)).toBe(isInside ? offset - 1 : offset);
      }),
    );
  });

  it("that do not exist are the nearest that do", () => {
    expect(offsetOf({ line: 0, character: 99 }, "abc\ndef")).toBe(3);
    expect(offsetOf({ line: 9, character: 0 }, "abc\ndef")).toBe(7);
    expect(rangeFromPoint({ line: 1, column: 99 }, "abc")).toEqual({
      start: { line: 0, character: 3 },
      end: { line: 0, character: 3 },
    });
  });
});
