import { describe, expect, it } from "vitest";
import { keptQuotations } from "../../../src/terms/verdicts/kept-quotations.ts";

const kept = (source: string, target: string) =>
  keptQuotations(source, target).source.map(({ start, end }) => source.slice(start, end));

describe("keptQuotations", () => {
  it.each([
    ["Set the type to 'vote'.", "Ponga el tipo en 'vote'.", ["'vote'"]],
    ['The "voteCount" field', "El campo «voteCount»", ['"voteCount"']],
    ["One of 'public vote', 'seat'.", "«public vote» o «escaño».", ["'public vote'"]],
  ])("finds values that both have: %s", (source, target, expected) => {
    expect(kept(source, target)).toEqual(expected);
  });

  it.each([
    ["a translated one", "The 'vote' counts.", "El 'voto' cuenta."],
    ["a label", "Press “Vote”.", "Pulse «Vote»."],
    ["an apostrophe", "The party's vote isn't ours.", "El party's vote isn't nuestro."],
  ])("finds none in %s", (_, source, target) => {
    expect(kept(source, target)).toEqual([]);
  });
});
