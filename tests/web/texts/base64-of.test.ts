import fc from "fast-check";
import { expect, it } from "vitest";
import { base64Of } from "../../../web/texts/base64-of.ts";

it("writes bytes as everybody else reads them, however many", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...Buffer.from(base64Of(bytes), "base64")]).toEqual([...bytes]);
    }),
  );
  const many = new Uint8Array(100_000).map((_, index) => index);
  expect(Buffer.from(base64Of(many), "base64").equals(many)).toBe(true);
});
