import { describe, expect, it } from "vitest";
import { isImprint } from "../../../src/text/numbers/imprint.ts";

describe("isImprint", () => {
  it.each([
    ["By Rosa Quispe | January 23, 2004 | Page 12", true],
    ["junio-julio de 2007 | página 3", true],
    ["April 27, 2007 | Pages 6 and 7", true],
    ["Por Rosa Quispe | 30 de enero de 2004", true],
    ["The vote was on January 23, 2004.", false],
    ["Party | Seats | 2004", false],
    [
      "The Congress voted on the motion once more on January 23, 2004 | and it lost the vote again",
      false,
    ],
  ])("%s: %s", (text, expected) => {
    expect(isImprint(text)).toBe(expected);
  });
});
