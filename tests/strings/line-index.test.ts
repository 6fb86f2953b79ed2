import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { lineIndex } from "../../src/strings/line-index.ts";

it("counts lines ended by \\n, \\r\\n and a lone \\r", () => {
  const at = lineIndex("Lima\nCusco\r\nPuno\rIca");
  expect(at(0)).toEqual({ line: 1, column: 1 });
  expect(at(4)).toEqual({ line: 1, column: 5 });
  expect(at(5)).toEqual({ line: 2, column: 1 });
  expect(at(11)).toEqual({ line: 2, column: 7 });
  expect(at(12)).toEqual({ line: 3, column: 1 });
  expect(at(17)).toEqual({ line: 4, column: 1 });
  expect(at(20)).toEqual({ line: 4, column: 4 });
});

it("takes offsets outside the text as its nearest end", () => {
  const at = lineIndex("Lima\n");
  expect(at(-3)).toEqual({ line: 1, column: 1 });
  expect(at(99)).toEqual({ line: 2, column: 1 });
  expect(lineIndex("")(0)).toEqual({ line: 1, column: 1 });
});

it("agrees with splitting the text before the offset", () => {
  const text = array(constantFrom("a", "\n", "\r", "ñ")).map((parts) => parts.join(""));
  assert(
    property(text, nat(40), (content, offset) => {
      const { line, column } = lineIndex(content)(offset);
      const lines = content.split(/(?<=\r\n|\n|\r(?!\n))/u);
      const before = lines.slice(0, line - 1).join("").length;
      expect(before + column - 1).toBe(Math.min(offset, content.length));
    }),
  );
});
