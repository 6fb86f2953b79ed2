import fc from "fast-check";
import { expect, it } from "vitest";
import { groupedNumber } from "../../src/messages/grouped-number.ts";
import { interfaceLanguages } from "../../src/messages/translator.ts";

it.each(interfaceLanguages)("writes whole numbers in %s as Intl does", (language) => {
  const format = new Intl.NumberFormat(language);
  const law = (value: number): void => {
    expect(groupedNumber(value, language)).toBe(format.format(value));
  };
  for (const value of [1, 999, 1000, 9999, 10_000, 99_999, 100_000, 999_999, 1_000_000]) {
    law(value);
    law(-value);
  }
  fc.assert(fc.property(fc.maxSafeInteger(), law));
  fc.assert(fc.property(fc.nat({ max: 20_000 }), law));
});
