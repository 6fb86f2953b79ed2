// One rule for all tables: what a spreadsheet would run is a term like any other, and comes back as it was.

import fc from "fast-check";
import { expect, it } from "vitest";
import { toolTables } from "../../../src/formats/csv/tool-tables.ts";
import { formatNamed } from "../../../src/formats/index.ts";
import type { Concept, Glossary, Term } from "../../../src/model/concept.ts";

const term = (text: string, language: string): Term => ({
  ...{ text, language, status: "preferred", flags: [], note: "", source: "", props: [] },
  ...{ partOfSpeech: undefined, grammaticalGender: undefined, location: undefined },
});

const text = fc
  .tuple(fc.stringMatching(/^'{0,3}$/u), fc.constantFrom("=", "+", "-", "@", "＝", "", "a"))
  .map(([guard, sign]) => `${guard}${sign}1+1 ronda`);

const names = ["csv", "xlsx", "memoq", ...toolTables.map(({ name }) => name)];

it.each(names)("a formula comes back from %s", async (name) => {
  const format = formatNamed(name);
  const reader = formatNamed(name === "xlsx" ? "xlsx" : "csv");
  if (format?.kind !== "glossary" || reader?.kind !== "glossary") throw new Error(name);
  const [write, read] = [await format.loadWriter(), await reader.loadReader()];
  const languages = { sourceLanguage: "en", targetLanguage: "es" };
  fc.assert(
    fc.property(text, text, (english, spanish) => {
      const concept: Concept = {
        ...{ id: "a", subjectField: "", definition: "", props: [] },
        terms: [term(english, "en"), term(spanish, "es")],
      };
      const glossary: Glossary = { kind: "glossary", concepts: [concept] };
      const context = { ...languages, path: `g${name === "xlsx" ? ".xlsx" : ".csv"}`, warn() {} };
      const tool = { name: "glosa", version: "1" };
      const bytes = [...write(glossary, { ...context, tool })].map((chunk) => Buffer.from(chunk));
      const texts = read(bytes, context).concepts.flatMap(({ terms }) =>
        terms.map((each) => each.text),
      );
      expect(texts).toEqual([english, spanish]);
    }),
  );
});
