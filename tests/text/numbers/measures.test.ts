import { describe, expect, it } from "vitest";
import { unitAfter } from "../../../src/text/numbers/measures.ts";

describe("the unit after a number", () => {
  it.each([
    ["5 km", "km"],
    ["5 kilómetros", "km"],
    ["5-kilometre", "km"],
    ["5 metros", "m"],
    ["140 km/h", "km/h"],
    ["140 kmh", "km/h"],
    ["5 millas", "mile"],
    ["98 °F", "°F"],
    ["36 grados Celsius", "°C"],
    ["5 p. m.", "clock"],
    ["5 p.m.", "clock"],
    ["5 de la tarde", "clock"],
    ["5 horas", "hour"],
    ["5 mesas", undefined],
    ["5 golpes", undefined],
    ["5", undefined],
  ])("%s: %s", (text, expected) => {
    expect(unitAfter(text, /^\d+/u.exec(text)?.[0].length ?? 0)).toBe(expected);
  });
});
