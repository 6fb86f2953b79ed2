import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const set: ConceptSketch = [
  { text: "set", pos: "verb" },
  { text: "definir", pos: "verb" },
];
const otherwise: [string, string][] = [
  ["They set the price in May.", "El precio subió en mayo."],
  ["They set a date.", "Hay ya una fecha."],
  ["They set the table.", "La mesa está puesta."],
  ["They set the tone.", "Dieron el tono."],
];
const asApproved = (times: number): [string, string][] =>
  Array.from({ length: times }, () => ["You set the rules.", "Usted define las reglas."]);

const reasons = (units: [string, string][]): readonly string[] =>
  assess([set], units)[0]?.parts.map(({ reason }) => reason) ?? [];

describe("a word of many senses", () => {
  it("is asked about more quietly where the texts render it otherwise more often than not", () => {
    expect(reasons([...otherwise, ...asApproved(2)])).toContain("many-sided");
  });

  it("is as sure as any where they mostly have the approved term, or have the word but once", () => {
    expect(reasons([...otherwise, ...asApproved(6)])).not.toContain("many-sided");
    expect(reasons(otherwise.slice(0, 1))).not.toContain("many-sided");
  });
});
