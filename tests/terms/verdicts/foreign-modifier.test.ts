import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const patrols: ConceptSketch = [
  "peasant patrol",
  [
    { text: "ronda campesina", pos: "noun", gender: "feminine" },
    { text: "ronda", status: "admitted", pos: "noun", gender: "feminine" },
  ],
];
const outcome = (source: string, target: string): string =>
  assess([patrols], [[source, target]])
    .map((each) => each.outcome)
    .join(" ");

describe("a short form with a modifier", () => {
  it.each([
    ["The peasant patrols guard the road.", "Las rondas rurales vigilan el camino."],
    ["He praised the peasant patrols.", "Elogió a las rondas comunales."],
  ])("that the source has no word for: %s", (source, target) => {
    expect(outcome(source, target)).toBe("other-modifier");
  });

  it.each([
    ["The peasant patrols guard the road.", "Las rondas vigilan el camino."],
    ["The peasant patrols guard the road.", "Las rondas campesinas vigilan el camino."],
    ["The armed peasant patrols met.", "Se reunieron las rondas armadas."],
    ["The urban peasant patrols met.", "Se reunieron las rondas urbanas."],
    ["The peasant patrols of Puno met.", "Se reunieron las rondas puneñas."],
    ["The peasant patrols that are legal met.", "Se reunieron las rondas legales."],
    [
      "The peasant patrols, organized by women, met.",
      "Las rondas organizadas por mujeres se reunieron.",
    ],
    ["The peasant patrols met.", "Las rondas reunidas votaron."],
    ["The peasant patrols met.", "Las rondas Unidas votaron."],
  ])("that the source may ask for is fine: %s", (source, target) => {
    expect(outcome(source, target)).toBe("approved");
  });

  it("is a warning, as the head alone would do", () => {
    const [only] = assess([patrols], [["The peasant patrols met.", "Las rondas rurales votaron."]]);
    expect(only?.found?.surface).toBe("rondas rurales");
    expect(only?.confidence).toBeLessThan(0.8);
    expect(only?.confidence).toBeGreaterThanOrEqual(0.55);
  });
});
