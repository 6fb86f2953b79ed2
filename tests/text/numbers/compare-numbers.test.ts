import { describe, expect, it } from "vitest";
import {
  isHour,
  isSameNumber,
  isWrittenIn,
  scaleRatio,
} from "../../../src/text/numbers/compare-numbers.ts";
import type { FoundNumber } from "../../../src/text/numbers/numbers.ts";

function number(written: string, ...readings: readonly number[]): FoundNumber {
  return {
    range: { start: 0, end: written.length },
    value: readings[0],
    alternatives: readings,
    kind: "cardinal",
    written,
    spelled: false,
  };
}

describe("comparing numbers", () => {
  it("takes any reading", () => {
    expect(isSameNumber(number("1,250", 1250), number("1.250", 1.25, 1250))).toBe(true);
    expect(isSameNumber(number("87", 87), number("78", 78))).toBe(false);
  });

  it("takes years by their last digits, and nothing else", () => {
    expect(isSameNumber(number("1990", 1990), number("90", 90))).toBe(true);
    expect(isSameNumber(number("2390", 2390), number("90", 90))).toBe(false);
  });

  it("takes hours of the afternoon", () => {
    expect(isHour(number("5.30", 5.3), number("17.30", 17.3))).toBe(true);
    expect(isHour(number("20", 20), number("32", 32))).toBe(false);
  });

  it("knows a billion from a billón", () => {
    expect(scaleRatio(number("12 billion", 12e9), number("12 billones", 12e12))).toBe(1000);
    expect(scaleRatio(number("12 thousand", 12e3), number("12 millones", 12e6))).toBeUndefined();
  });

  it("takes a time for its digits with a point", () => {
    const time: FoundNumber = { ...number("5.30pm", 1730), kind: "time" };
    expect(isSameNumber(time, number("17.30", 17.3))).toBe(true);
    expect(isSameNumber(time, number("17.45", 17.45))).toBe(false);
  });

  it("finds an ordinal in a date and in a row of centuries", () => {
    const ordinal: FoundNumber = { ...number("18th", 18), kind: "ordinal" };
    expect(isWrittenIn(ordinal, "los siglos XVII, XVIII y XIX")).toBe(true);
    expect(isWrittenIn(ordinal, "hasta el 18/7/2022")).toBe(true);
    expect(isWrittenIn(ordinal, "hasta el 19/7/2022")).toBe(false);
  });

  it("finds a share in words", () => {
    const share: FoundNumber = { ...number("50 percent", 50), kind: "percent" };
    expect(isWrittenIn(share, "la mitad de los escaños")).toBe(true);
    expect(isWrittenIn(share, "los escaños")).toBe(false);
    expect(isWrittenIn(number("50", 50), "la mitad de los escaños")).toBe(false);
  });

  it("finds Roman digits and codes", () => {
    expect(isWrittenIn(number("19", 19), "el siglo XIX")).toBe(true);
    expect(isWrittenIn(number("19", 19), "el siglo XX")).toBe(false);
    expect(isWrittenIn(number("16", 16), "el F-16")).toBe(true);
    expect(isWrittenIn(number("16", 16), "en 1600")).toBe(false);
  });
});
