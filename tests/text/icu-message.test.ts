// ICU messages: what they choose by, and which braces are their syntax.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIcu, readIcu } from "../../src/text/icu-message.ts";

/** What is left when the syntax is taken out. */
function prose(text: string): string {
  let at = 0;
  let rest = "";
  for (const { start, end } of readIcu(text).syntax) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

describe("an ICU message", () => {
  it.each([
    ["{n, plural, one {mine} other {mines}}", "minemines"],
    ["{n, plural, offset:1 =0 {none} other {# of {who}}} left", "none# of {who} left"],
    ["{a, select, x {{n, plural, one {p} other {q}}} other {r}}", "pqr"],
    ["'{n, plural, other {no}}' {n, plural, other {yes}}", "'{n, plural, other {no}}' yes"],
  ])("%s", (text, expected) => {
    expect(readIcu(text).broken).toBeUndefined();
    expect(prose(text)).toBe(expected);
  });

  it.each([
    "{n, plural, one {mine} other {mines}",
    "{n, plural, one {mine} other {mines}}}",
    "{n, plural, one mine} other {mines}}",
  ])("%s is broken", (text) => {
    expect(readIcu(text).broken).toBeDefined();
  });

  it("names nested choices after those around them", () => {
    const text = "{a, select, x {{n, plural, one {p} other {q}}} other {r}}";
    expect(readIcu(text).choices.map(({ name, keywords }) => [name, ...keywords])).toEqual([
      ["a", "x", "other"],
      ["n", "one", "other"],
    ]);
  });

  it("is none without a choice", () => {
    expect(["{n}", "{{count}}", "{n, number}", "{plural}"].filter(isIcu)).toEqual([]);
  });

  it("is whole whatever its branches say", () => {
    const word = fc.stringMatching(/^[a-záñ ,.]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const text = `{n, plural, one {${one}} other {${other}}}`;
        expect([readIcu(text).broken, prose(text)]).toEqual([undefined, one + other]);
      }),
    );
  });
});
