import { describe, expect, it } from "vitest";
import { declaredEntities, doctypeEntities } from "../../src/xml/doctype-entities.ts";

const bomb = Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join("");

describe("the entities that a file declares", () => {
  it.each([
    ["text", '<!ENTITY ong "ONG Ronda">', [["ong", "ONG Ronda"]]],
    ["a character", "<!ENTITY rsquo '&#x2019;'>", [["rsquo", "’"]]],
    [
      "text of other entities, also of later ones",
      '<!ENTITY b "&a;, &c;"><!ENTITY a "uno"><!ENTITY c "dos&#8230;">',
      [
        ["b", "uno, dos…"],
        ["a", "uno"],
        ["c", "dos…"],
      ],
    ],
    ["text that would hold itself", '<!ENTITY a "x&b;"><!ENTITY b "&a;">', []],
    ["markup", '<!ENTITY a "<hi>x</hi>"><!ENTITY b "1 &#60; 2"><!ENTITY c "R&amp;D">', []],
    ["another file", '<!ENTITY a SYSTEM "a.txt">', []],
    ["an entity nobody declares", '<!ENTITY a "&none;">', []],
  ])("are taken where they are %s", (_, doctype, entities) => {
    expect([...doctypeEntities(`<!DOCTYPE tmx [${doctype}]>`)]).toEqual(entities);
  });

  it("are not followed where they grow", () => {
    const entities = doctypeEntities(`<!DOCTYPE tmx [<!ENTITY l0 "lol">${bomb}]>`);
    expect([...entities.keys()]).toEqual(["l0", "l1", "l2"]);
  });

  it("are known by name all the same", () => {
    expect([
      ...declaredEntities('<!DOCTYPE tmx [<!ENTITY a SYSTEM "a.txt"><!ENTITY b "<i/>">]>'),
    ]).toEqual(["a", "b"]);
  });
});
