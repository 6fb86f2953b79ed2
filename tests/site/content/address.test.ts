import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBook, addressOf } from "../../../src/site/content/address.ts";

const hostile = [
  "",
  ".",
  "..",
  "../../etc/passwd",
  "a/b",
  "a\\b",
  "CON",
  "con",
  "nul",
  "lpt1",
  "TCP",
  "search.html",
  "<script>",
  '"',
  "\u202Egnp",
  "peña",
  "条約",
  "a b",
  "a?b#c%20",
  "-x",
  "_x",
  "\0",
  "x".repeat(500),
  "\uD800",
];

describe("the address of an id", () => {
  it.each(["peasant-patrols", "tcp", "x_1", "2024-law", "index", "concepts"])(
    "is the id where every disk and server takes it: %s",
    (id) => {
      expect(addressOf(id, 0)).toBe(id);
    },
  );

  it.each(hostile)("is a safe name for %j", (id) => {
    expect(addressOf(id, 0)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}~[0-9a-f]{16}$/u);
  });

  it("keeps what can be read", () => {
    expect(addressOf("Peña Nieto/2018", 0)).toMatch(/^pena-nieto-2018~/u);
  });

  it("never is that of another, capitals aside, however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom(...hostile))),
        (ids) => {
          const address = addressBook();
          const all = ids.map(address);
          expect(new Set(all.map((each) => each.toLowerCase())).size).toBe(ids.length);
          for (const each of all) expect(each).toMatch(/^[a-z0-9][a-z0-9_-]*(?:~[0-9a-f]{16})?$/u);
        },
      ),
    );
  });

  it("does not depend on what else there is", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (id, others) => {
        const address = addressBook();
        for (const other of others) if (other !== id) address(other);
        expect(address(id)).toBe(addressOf(id, 0));
      }),
    );
  });
});
