import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { confidenceShares } from "../../src/terms/confidence-shares.ts";

const pages = readdirSync(join(import.meta.dirname, "../../docs/decisions")).map((name) =>
  name.slice(0, 4),
);

describe("the shares of a confidence", () => {
  it.each(Object.entries(confidenceShares))("tell where %s is from", (_, { share, date, page }) => {
    expect(Math.abs(share)).toBeLessThanOrEqual(1);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(pages).toContain(page);
  });
});
