import { describe, expect, it } from "vitest";
import { ParseError } from "../../src/model/errors.ts";
import { parseTree, type XmlElement } from "../../src/xml/parse-tree.ts";

const parse = (text: string): XmlElement => parseTree([text], "a.xml");

function codeOf(text: string): readonly unknown[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ParseError) return [error.code, error.line, error.column];
    throw error;
  }
  return [];
}

describe("parseTree", () => {
  it("keeps text, order and attributes as they are", () => {
    const root = parse(
      '<?xml version="1.0"?><!-- c -->\r\n<a n="007" t="1 &quot;&#10;2"> uno <b/> dos&#8220;<![CDATA[<&amp;]]>\r\n</a>',
    );
    expect(root).toMatchObject({
      name: "a",
      attributes: { n: "007", t: '1 "\n2' },
      line: 2,
      column: 1,
    });
    expect(root.children.map((child) => (typeof child === "string" ? child : child.name))).toEqual([
      " uno ",
      "b",
      " dos“<&amp;\n",
    ]);
  });

  it("takes entities that are plain text, and no others", () => {
    const doctype = '<!DOCTYPE a [<!ENTITY n "Perú &#60; ]>"><!ENTITY x SYSTEM "f.txt">]>\n';
    expect(parse(`${doctype}<a>&#38;amp;</a>`).children).toEqual(["&amp;"]);
    expect(codeOf(`${doctype}<a>&x;</a>`)).toEqual(["xmlUndefinedEntity", 2, 4]);
    expect(parse('<!DOCTYPE a [<!ENTITY n "Perú">]><a b="&n;">&n;</a>')).toMatchObject({
      attributes: { b: "Perú" },
      children: ["Perú"],
    });
  });

  it("bounds what entities grow to", () => {
    const doctype = `<!DOCTYPE a [<!ENTITY n "${"moción ".repeat(140)}">]>`;
    expect(codeOf(`${doctype}<a>${"&n;".repeat(30_000)}</a>`)[0]).toBe("xmlTooLarge");
  });

  it.each([
    ["<a><b>x</a>", "xmlMalformed", 1, 8],
    ["<a>\n<b>x", "xmlCutOff", 1, 1],
    ["<a/>\n<b/>", "xmlMalformed", 2, 1],
    ["<a>\nPerú & más</a>", "xmlBareAmpersand", 2, 6],
    ["<a>&eacute;</a>", "xmlUndefinedEntity", 1, 4],
    ["<a>&#0;</a>", "xmlIllegalCharacter", 1, 4],
    ["<a>\u0007</a>", "xmlIllegalCharacter", 1, 4],
    ["", "xmlNoRoot", 1, 1],
    ["<!-- only -->", "xmlNoRoot", 1, 1],
    ["<!DOCTYPE a [", "xmlMalformed", 1, 1],
    ["<a><!-- </a>", "xmlMalformed", 1, 4],
    [`${"<a>".repeat(200)}${"</a>".repeat(200)}`, "xmlTooDeep", 1, 1],
  ])("%j is %s", (text, code, line, column) => {
    expect(codeOf(text)).toEqual([code, line, column]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "valueOf"])(
    "takes an element called %s as any other",
    (name) => {
      const [only] = parse(`<a><${name} ${name}="x">y</${name}></a>`).children;
      if (only === undefined || typeof only === "string") throw new Error("no element");
      expect([only.name, only.children]).toEqual([name, ["y"]]);
      expect(Object.entries(only.attributes)).toEqual([[name, "x"]]);
    },
  );

  it("names its limit of 20 MB", () => {
    function* pieces(): Generator<string> {
      for (;;) yield "a".repeat(1_000_000);
    }
    let error: unknown;
    try {
      parseTree(pieces(), "a.xml");
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: "xmlTooLarge", data: { limit: "20 MB" } });
  });
});
