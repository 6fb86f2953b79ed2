import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedTree, type PlacedElement } from "../../src/xml/placed-tree.ts";

const tree = (text: string): PlacedElement => placedTree(text, "a.xlf");

function write(element: PlacedElement, text: string): string {
  const inside = element.children.map((child) =>
    "text" in child ? text.slice(child.start, child.end) : write(child, text),
  );
  return [
    text.slice(element.start, element.contentStart),
    ...inside,
    text.slice(element.contentEnd, element.end),
  ].join("");
}

describe("a tree that knows its places", () => {
  it("resolves namespaces and decodes text and attributes", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY org "Congreso">]>
<a xmlns="urn:a" xmlns:b='urn:b'><b:c d="&lt;1&#x20;\t2&gt;" b:e='x'>El &org;\r\n<![CDATA[<&]]></b:c><!-- <x> --><d xmlns=""/></a>`;
    const root = tree(text);
    const [c, d] = root.children.filter((child): child is PlacedElement => !("text" in child));
    expect([root.namespace, c?.namespace, c?.name, d?.namespace]).toEqual([
      "urn:a",
      "urn:b",
      "c",
      "",
    ]);
    expect(c?.attributes.get("d")?.value).toBe("<1  2>");
    expect(c?.children.map((child) => ("text" in child ? child.text : ""))).toEqual([
      "El Congreso\n",
      "<&",
    ]);
    const { start = 0, end = 0 } = c?.attributes.get("b:e") ?? {};
    expect(text.slice(start, end)).toBe("x");
    expect(text.slice(d?.start, d?.end)).toBe('<d xmlns=""/>');
  });

  it("covers the whole document with its parts", () => {
    const element = fc.letrec<{ node: string }>((tie) => ({
      node: fc
        .tuple(
          fc.constantFrom("a", "b:c", "long-name"),
          fc.array(fc.constantFrom(' x="1"', " y='>'", ' z = "&amp;/"'), { maxLength: 2 }),
          fc.array(
            fc.oneof(
              { depthSize: "small", withCrossShrink: true },
              fc.constantFrom("text", "&lt;", "\r\n", "<![CDATA[<x>]]>"),
              tie("node"),
            ),
            { maxLength: 3 },
          ),
        )
        .map(([name, attributes, children]) => {
          const tag = `${name}${[...new Set(attributes)].join("")}`;
          return children.length === 0 ? `<${tag} />` : `<${tag}>${children.join("")}</${name} >`;
        }),
    })).node;
    fc.assert(
      fc.property(element, (text) => {
        const root = tree(text);
        expect(write(root, text)).toBe(text);
      }),
    );
  });
});
