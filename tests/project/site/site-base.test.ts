import { describe, expect, it } from "vitest";
import { siteBase } from "../../../src/project/site/site-base.ts";

describe("the base of a site", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/g", "https://example.org/g/"],
    ["HTTPS://Example.org/glosario peruano/", "https://example.org/glosario%20peruano/"],
    ["http://127.0.0.1:8000/a<b>\"'", "http://127.0.0.1:8000/a%3Cb%3E%22'/"],
  ])("is an address with a slash at the end: %s", (written, base) => {
    expect(siteBase(written)).toBe(base);
  });

  it.each([
    ...[
      "",
      "example.org",
      "/glossary/",
      "javascript:alert(1)",
      "file:///tmp/",
      "ftp://example.org/",
    ],
    ...[
      "https://example.org/?a",
      "https://example.org/#",
      "https://ana:secret@example.org/",
      "https://",
    ],
  ])("is not %j", (written) => {
    expect(() => siteBase(written)).toThrow(
      expect.objectContaining({ code: "siteBase", data: { base: written } }) as Error,
    );
  });
});
