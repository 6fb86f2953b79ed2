import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonWithComments } from "../../../src/project/config/json-with-comments.ts";

const parse = (text: string): unknown => parseJsonWithComments(text, "glosa.json").value;

describe("parseJsonWithComments", () => {
  it("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(parse(JSON.stringify(value, undefined, 2))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it("passes over comments and trailing commas", () => {
    expect(parse('{ // lenguas\n "source": "en", /* y */ "list": [1, 2,], }')).toEqual({
      source: "en",
      list: [1, 2],
    });
  });

  it("keeps what looks like a comment inside a string", () => {
    expect(parse('{"a": "https://x /* no */"}')).toEqual({ a: "https://x /* no */" });
  });

  it("names line and column of what it cannot read", () => {
    expect(() => parse('{\n  "source": en\n}')).toThrow(
      expect.objectContaining({ code: "jsonSyntax", line: 2, column: 13 }),
    );
  });

  it("refuses nesting without end", () => {
    expect(() => parse("[".repeat(100_000))).toThrow(
      expect.objectContaining({ code: "jsonSyntax" }),
    );
  });

  it("keeps a key called __proto__ as data", () => {
    const value = parse('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("tells where a key and an item stand, whatever has the same name elsewhere", () => {
    const { locate } = parseJsonWithComments(
      '{\n  "x": 1,\n  "rules": {\n    "x": "off" },\n  "list": [1,\n    { "x": 2 }] }',
      "glosa.json",
    );
    expect(locate(["x"])).toEqual({ line: 2, column: 3 });
    expect(locate(["rules", "x"])).toEqual({ line: 4, column: 5 });
    expect(locate(["list", 1])).toEqual({ line: 6, column: 5 });
    expect(locate(["list", 1, "x"])).toEqual({ line: 6, column: 7 });
    expect(locate(["y"])).toEqual({ line: 1, column: 1 });
  });

  it("tells of a key that stands twice the place of the one that holds", () => {
    const { value, locate } = parseJsonWithComments('{ "x": 1,\n "x": 2 }', "glosa.json");
    expect(value).toEqual({ x: 2 });
    expect(locate(["x"])).toEqual({ line: 2, column: 2 });
  });
});
