import { describe, expect, it } from "vitest";
import { findCharacterReferences } from "../../src/strings/character-references.ts";

const written = (text: string): readonly string[] =>
  findCharacterReferences(text).map(({ start, end }) => text.slice(start, end));

describe("findCharacterReferences", () => {
  it("finds decimal, hexadecimal and named ones", () => {
    expect(written("can&#8217;t, the mayor&#x2019;s,&nbsp;&lt;b&gt;")).toEqual([
      "&#8217;",
      "&#x2019;",
      "&nbsp;",
      "&lt;",
      "&gt;",
    ]);
  });

  it.each(["Rosa & Juan; 8217;", "I&D; AT&T", "?a=1&b=2", "&#; &;"])("finds none in %j", (text) => {
    expect(written(text)).toEqual([]);
  });
});
