import { describe, expect, it } from "vitest";
import { featureSigns, type FeatureName } from "../../../src/check/weighing/features.ts";
import type { Likelihood } from "../../../src/check/weighing/likelihood.ts";
import { weighed } from "../../../src/check/weighing/weighed-evidence.ts";
import { createTranslator } from "../../../src/messages/translator.ts";

const names = Object.keys(featureSigns) as FeatureName[];
/** Those that are a measure with two sides; of the others one side is all there is. */
const twoSided: ReadonlySet<FeatureName> = new Set(["length", "surplus", "own-rendering"]);
const valuesOf = (name: FeatureName): readonly number[] =>
  twoSided.has(name) ? [1, -1] : name === "certainty" ? [-1] : [1];

const sentences = (
  features: readonly (readonly [FeatureName, number])[],
  likelihood: Likelihood,
): readonly string[] =>
  (["en", "es"] as const).flatMap((language) => {
    const translate = createTranslator(language);
    return weighed(new Map(features), "plan", likelihood).map(({ messageId, data }) => {
      expect(translate.has(`evidence.${messageId}`)).toBe(true);
      return translate.dynamic(`evidence.${messageId}`, data);
    });
  });

describe("what is told of a fitted finding", () => {
  it("is a sentence in both languages for each feature, and none has a number", () => {
    for (const name of names)
      for (const value of valuesOf(name))
        for (const sentence of sentences([[name, value]], "possible"))
          expect(sentence).not.toMatch(/\d|\{\{/u);
  });

  it("ends with how likely it is, in a word", () => {
    expect(
      (["likely", "possible", "unlikely"] as const).map((word) => sentences([], word)[0]),
    ).toEqual([
      "Likely: most findings like this need correcting.",
      "Possible: some findings like this need correcting.",
      "Unlikely: few findings like this need correcting.",
    ]);
  });

  it("names three features at most, the loudest first", () => {
    const all = names.map((name) => [name, valuesOf(name)[0] ?? 0] as const);
    const steps = weighed(new Map(all), "plan", "likely");
    expect(steps).toHaveLength(4);
    const [loudest] = steps;
    const louder = weighed(
      new Map(all.map(([name, value]) => [name, name === "senses" ? value * 9 : value])),
      "plan",
      "likely",
    );
    expect(louder[0]?.messageId).toBe("unsurer-senses");
    expect(loudest?.messageId).not.toBe("seldom-true");
  });
});
