import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/check/apply-fixes.ts";
import type { Fix } from "../../src/model/finding.ts";
import { lineIndex } from "../../src/strings/line-index.ts";

function fixAt(content: string, start: number, end: number, replacement: string): Fix {
  const position = lineIndex(content);
  const from = position(start);
  const to = position(end);
  return {
    place: {
      path: "articulo.md",
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: content.slice(start, end),
    },
    replacement,
  };
}

describe("applyFixes", () => {
  it("tells which it applied", () => {
    const fixes = [fixAt("vacancia", 0, 8, "destitución"), fixAt("Fijimoro", 0, 8, "Fujimori")];
    expect(applyFixes("vacancia", fixes).applied).toEqual([fixes[0]]);
  });

  it("replaces at the place, on any line", () => {
    const content = "Votó.\r\nCostó 12 billones.\n¿Y ahora";
    const at = content.indexOf("12");
    const fix = fixAt(content, at, at + 11, "12 mil millones");
    expect(applyFixes(content, [fix]).content).toBe("Votó.\r\nCostó 12 mil millones.\n¿Y ahora");
  });

  it("leaves a place alone that holds other text", () => {
    const fix = fixAt("vacancia", 0, 8, "destitución");
    expect(applyFixes("La vacancia", [fix]).content).toBe("La vacancia");
  });

  it("applies the first of two that overlap", () => {
    const content = "la vacancia";
    const fixes = [fixAt(content, 3, 11, "destitución"), fixAt(content, 0, 11, "el cese")];
    expect(applyFixes(content, fixes).content).toBe("el cese");
  });

  const content = fc
    .array(fc.constantFrom("1", "2", "a", "é", "\n", "\r\n", " "))
    .map((parts) => parts.join(""));
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 3 })));
  const digitSpans = (
    text: string,
    all: readonly (readonly [number, number])[],
  ): [number, number][] =>
    all
      .map(([start, length]): [number, number] => [start, Math.min(start + length, text.length)])
      .filter(([start, end]) => /^[12]+$/u.test(text.slice(start, end)));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(content, spans, (text, all) => {
        const fixes = digitSpans(text, all).map(([start, end]) =>
          fixAt(text, start, end, "x".repeat(end - start)),
        );
        const once = applyFixes(text, fixes).content;
        expect(applyFixes(once, fixes).content).toBe(once);
      }),
    );
  });

  it("takes fixes in any order and more than once", () => {
    fc.assert(
      fc.property(content, spans, fc.stringMatching(/^[x-z]{0,4}$/u), (text, all, mended) => {
        const fixes = digitSpans(text, all).map(([start, end]) => fixAt(text, start, end, mended));
        const once = applyFixes(text, fixes).content;
        expect(applyFixes(text, [...fixes, ...fixes]).content).toBe(once);
        expect(applyFixes(text, fixes.toReversed()).content).toBe(once);
      }),
    );
  });
});
