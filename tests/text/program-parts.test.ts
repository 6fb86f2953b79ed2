import { describe, expect, it } from "vitest";
import { programParts } from "../../src/text/program-parts.ts";

describe("programParts", () => {
  it("gives placeholders, tags and references in order, without overlap", () => {
    const text = 'Don&#8217;t <a href="?a&nbsp;b">open</a> %s&nbsp;';
    expect(programParts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "&#8217;",
      '<a href="?a&nbsp;b">',
      "</a>",
      "%s",
      "&nbsp;",
    ]);
  });
});
