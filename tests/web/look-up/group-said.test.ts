import { expect, it } from "vitest";
import { groupSaid } from "../../../web/look-up/group-said.ts";

const term = (text: string, language: string, note: string) => ({
  text,
  language,
  note,
  source: "",
});

it("says a note once, with the terms that it is about", () => {
  const terms = [
    term("peasant patrol", "en", "Not police."),
    term("ronda campesina", "es", "Not police."),
    term("patrulla campesina", "es", "A calque."),
  ];
  expect(groupSaid(terms, "note")).toEqual([
    {
      text: "Not police.",
      terms: [
        { text: "peasant patrol", language: "en" },
        { text: "ronda campesina", language: "es" },
      ],
    },
    { text: "A calque.", terms: [{ text: "patrulla campesina", language: "es" }] },
  ]);
  expect(groupSaid(terms, "source")).toEqual([]);
});

it("names no term for a note about all", () => {
  const terms = [term("bill", "en", "Not a law yet."), term("proyecto", "es", "Not a law yet.")];
  expect(groupSaid(terms, "note")).toEqual([{ text: "Not a law yet.", terms: [] }]);
});
