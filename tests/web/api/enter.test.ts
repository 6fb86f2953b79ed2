import { expect, it } from "vitest";
import { tokenOf } from "../../../web/api/enter.ts";
import { withQuery } from "../../../web/api/request.ts";

it("finds the token in the address, and where to go on", () => {
  expect(tokenOf("#token=abc")).toEqual({ token: "abc", rest: "#/" });
  expect(tokenOf("#token=a%2Bb&to=%2Fcheck%2Fp1")).toEqual({ token: "a+b", rest: "#/check/p1" });
  expect(tokenOf("#/look-up?q=token=abc")).toBeUndefined();
  expect(tokenOf("")).toBeUndefined();
});

it("asks with those values that there are", () => {
  expect(withQuery("/lookup", { q: "a&b", limit: 5, side: "" })).toBe("/lookup?q=a%26b&limit=5");
  expect(withQuery("/lookup", { q: undefined })).toBe("/lookup");
});
