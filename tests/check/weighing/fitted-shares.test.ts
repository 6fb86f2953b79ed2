import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { featureSigns, type FeatureName } from "../../../src/check/weighing/features.ts";
import {
  contributions,
  fittedConfidence,
  isFittedRule,
} from "../../../src/check/weighing/fitted-confidence.ts";
import { fittedShares } from "../../../src/check/weighing/fitted-shares.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const names = Object.keys(fittedShares) as FeatureName[];

const weightOf = (name: FeatureName): number => fittedShares[name]?.[0] ?? 0;

interface Known {
  readonly signs: Readonly<Record<string, number>>;
}

interface Calibration {
  readonly readRows: () => Known;
  readonly sharesText: (known: Known) => string;
}

const calibration = async (): Promise<Calibration> =>
  (await import(join(root, "tests", "bench", "calibration.mjs"))) as Calibration;

describe("the shares that were fitted", () => {
  it("are the fit of the judged alarms, to the byte", async () => {
    const { readRows, sharesText } = await calibration();
    const kept = readFileSync(join(root, "src", "check", "weighing", "fitted-shares.ts"), "utf8");
    expect(sharesText(readRows())).toBe(kept);
  }, 120_000);

  it("lie on the side of 0 that is known of each feature", async () => {
    const { readRows } = await calibration();
    expect(readRows().signs).toEqual(featureSigns);
    const told = names.filter((name) => featureSigns[name] !== 0);
    expect(told.map((name) => Math.sign(weightOf(name)))).toEqual(
      told.map((name) => featureSigns[name]),
    );
  });

  it("are bounded, so that no single feature decides", () => {
    for (const name of names) {
      const [weight, alarms, projects] = fittedShares[name] ?? [0, 0, 0];
      expect(Math.abs(weight)).toBeLessThanOrEqual(2);
      expect(alarms).toBeGreaterThanOrEqual(projects);
    }
  });
});

describe("a fitted confidence", () => {
  it("lies between 0.02 and 0.98 whatever is known, in any order", () => {
    for (const value of [-3, 3]) {
      const features = new Map(names.map((name) => [name, value]));
      const stated = fittedConfidence(features);
      expect(stated).toBeGreaterThanOrEqual(0.02);
      expect(stated).toBeLessThanOrEqual(0.98);
      expect(fittedConfidence(new Map([...features].toReversed()))).toBe(stated);
    }
  });

  it("rises with what speaks for an alarm and falls with what speaks against it", () => {
    const nothing = fittedConfidence(new Map());
    // What is stated is rounded: a share near 0 moves nothing.
    for (const name of names.filter((each) => Math.abs(weightOf(each)) > 0.02)) {
      const moved = fittedConfidence(new Map([[name, 3]])) - nothing;
      expect([name, Math.sign(moved)]).toEqual([name, Math.sign(weightOf(name))]);
    }
  });

  it("names what speaks loudest first", () => {
    const sizes = contributions(new Map(names.map((name) => [name, 1]))).map(({ share }) =>
      Math.abs(share),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it("is known of rules that were judged alone", () => {
    expect(isFittedRule("term-missing")).toBe(true);
    expect(isFittedRule("number-mismatch")).toBe(false);
  });
});
