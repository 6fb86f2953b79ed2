import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRoute, parseRoute, screens } from "../../../web/routes/route.ts";

describe("an address", () => {
  it("is read as it was written", () => {
    const routes = fc.record({
      screen: fc.constantFrom(...screens),
      id: fc.string({ unit: "grapheme" }),
      query: fc.dictionary(
        fc.constantFrom("q", "rule", "finding", "status"),
        fc.string({ unit: "grapheme", minLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(routes, (route) => {
        const read = parseRoute(formatRoute(route));
        expect({ ...read, query: { ...read.query } }).toEqual({
          ...route,
          query: { ...route.query },
        });
      }),
    );
  });

  it("says what is shown, in an order of its own", () => {
    expect(
      formatRoute({
        screen: "check",
        id: "es/a b.md",
        query: { rule: "spacing", level: "", finding: "ñ" },
      }),
    ).toBe("#/check/es%2Fa%20b.md?finding=%C3%B1&rule=spacing");
  });

  it.each(["", "#", "#/", "#/nowhere", "#token=abc", "#/%E0%A4%A"])(
    "that names no screen leads to the first one: %j",
    (fragment) => {
      expect(parseRoute(fragment)).toEqual({ screen: "look-up", id: "", query: {} });
    },
  );

  it("that somebody typed badly still names a screen", () => {
    expect(parseRoute("#/check/%E0%A4%A?q=%")).toEqual({
      ...{ screen: "check", id: "%E0%A4%A", query: { q: "%" } },
    });
  });
});
