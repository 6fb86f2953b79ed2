import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeAttribute, escapeText } from "../../src/xml/escape.ts";
import { readWithSaxes } from "./xml-events.ts";

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\r\n", "\t", "<&>", '"', "]]>", "😀", "\uFFFE"),
    ),
  )
  .map((parts) => parts.join(""));
const halves = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

/** What XML can carry of a text. */
function legal(text: string): string {
  // Control characters are what this looks for.
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

describe("escaping", () => {
  it("gives back every legal character, and names each other one", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, halves), (text) => {
        const illegal: string[] = [];
        const report = (character: string): number => illegal.push(character);
        const element = `<a b="${escapeAttribute(text, report)}">${escapeText(text, report)}</a>`;
        const expected = legal(text);
        expect(readWithSaxes([element])).toEqual({
          failure: undefined,
          events: [
            ["open", "a", { b: expected }],
            ...(expected === "" ? [] : [["text", expected]]),
            ["close", "a"],
          ],
        });
        expect(illegal.length).toBe(2 * (text.length - expected.length));
      }),
    );
  });

  it("leaves text alone that needs nothing", () => {
    const text = "La “vacancia” 😀 'x'";
    expect(escapeText(text, () => expect.unreachable())).toBe(text);
    expect(escapeText("a > b & c", () => expect.unreachable())).toBe("a &gt; b &amp; c");
  });
});
