import { describe, expect, it } from "vitest";
import { readTag } from "../../../src/doctor/markup/read-tag.ts";

const known = (name: string): boolean => name === "tuv" || name === "seg";

describe("a tag at a place", () => {
  it.each([
    ['<tuv xml:lang="es">', { "xml:lang": "es" }, true],
    ["<tuv xml:lang = 'es' x=\"a>b\">", { "xml:lang": "es", x: "a>b" }, true],
    ["<tuv xml:lang=es>", { "xml:lang": "es" }, false],
    ['<tuv xml:lang=""es"">', { "xml:lang": "es" }, false],
    ['<tuv xml:lang="es><seg>"Sí"</seg>', { "xml:lang": "es" }, false],
    ['<tuv a="1" a="2">', { a: "1" }, false],
    ['<tuv a="x < y">', { a: "x < y" }, false],
    ['<tuv checked xml:lang="es">', { "xml:lang": "es" }, false],
  ])("%s", (text, attributes, wellFormed) => {
    const tag = readTag(text, 0, known);
    expect(tag).toMatchObject({ name: "tuv", attributes, wellFormed, kind: "open" });
  });

  it("ends before the next tag where its own end is lost", () => {
    expect(readTag('<tuv xml:lang="es"<seg>', 0, known)?.end).toBe('<tuv xml:lang="es"'.length);
  });

  it.each(["< y", "<3", "<b and c> d", "</ x>", "<x y>"])("%s is text", (text) => {
    expect(readTag(text, 0, known)).toBeUndefined();
  });
});
