import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icuSyntax } from "../../src/text/icu-message.ts";

function prose(text: string): string {
  let at = 0;
  let rest = "";
  for (const { start, end } of icuSyntax(text)) {
    rest += `${text.slice(at, start)}|`;
    at = end;
  }
  return rest + text.slice(at);
}

describe("the syntax of a message", () => {
  it.each([
    ["{count, plural, one {# vote} other {# votes}}", "|# vote|# votes|"],
    ["{n,plural,offset:1 =0{none}other{# left}} today", "|none|# left| today"],
    [
      "{who, select, she {her {n, plural, one {vote} other {votes}}} other {a vote}}",
      "|her |vote|votes||a vote|",
    ],
    ["{who, select, other {{name} voted}}", "|{name} voted|"],
  ])("leaves its branches: %s", (text, rest) => {
    expect(prose(text)).toBe(rest);
  });

  it.each([
    "{count, plural, one {# vote}",
    "{count} votes, plural",
    "Write {a, select, } there",
    "A set {x, select} of two",
  ])("is none here: %s", (text) => {
    expect(icuSyntax(text)).toEqual([]);
  });

  it("is in order and without overlap, whatever the text", () => {
    const part = fc.constantFrom(
      "{",
      "}",
      "n, plural, ",
      "n, select, ",
      "one",
      " ",
      "=1",
      "votes",
      "#",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of icuSyntax(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
