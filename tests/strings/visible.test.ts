import { describe, expect, it } from "vitest";
import { withoutLogCommands } from "../../src/strings/visible.ts";

describe("withoutLogCommands", () => {
  it("leaves nothing that a build server obeys, and everything else", () => {
    expect(withoutLogCommands("::error::x\n  ::set-output name=a::b\na ::b\n", true)).toBe(
      "\\u003A:error::x\n  \\u003A:set-output name=a::b\na ::b\n",
    );
    expect(withoutLogCommands("::b", false)).toBe("::b");
    expect(withoutLogCommands("x ##vso[task] ##[group] ##teamcity[a] ## [b]", true)).toBe(
      "x \\u0023#vso[task] \\u0023#[group] \\u0023#teamcity[a] ## [b]",
    );
  });
});
