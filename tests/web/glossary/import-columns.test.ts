import { expect, it } from "vitest";
import {
  columnChoices,
  columnsOf,
  letterOf,
  requestedColumns,
} from "../../../web/glossary/import-columns.ts";
import { importPreview } from "../stub-answers.ts";

it("offers the project's languages first, and always what a column was taken for", () => {
  const peruvian = columnChoices(["en", "es"], { header: "Perú", meaning: "es-PE" });
  expect(peruvian.slice(0, 4)).toEqual(["", "en", "en:synonyms", "en:avoid"]);
  expect(peruvian).toContain("es-PE");
  const english = columnChoices(["en", "es"], { header: "en", meaning: "en" });
  expect(english.filter((each) => each === "en")).toHaveLength(1);
});

it("begins with what was understood", () => {
  const understood = columnsOf({
    columns: [
      ...importPreview.columns,
      { header: "No usar", meaning: "avoided", of: "es", message: "" },
      { header: "Otros", meaning: "synonyms", of: "es", message: "" },
      { header: "Definición", meaning: "detail", of: "definition", message: "" },
      { header: "Dueño", meaning: "property", of: "", message: "" },
    ],
  });
  expect(understood).toEqual([
    { header: "English", meaning: "en" },
    { header: "Español", meaning: "es" },
    { header: "Owner", meaning: "" },
    { header: "No usar", meaning: "es:avoid" },
    { header: "Otros", meaning: "es:synonyms" },
    { header: "Definición", meaning: "definition" },
    { header: "Dueño", meaning: "Dueño" },
  ]);
  expect(requestedColumns(understood.slice(1, 4))).toEqual({
    ...{ Español: "es", "No usar": "es:avoid" },
  });
});

it("names a column by its letter where its header is empty or stands twice", () => {
  const columns = ["Term", "", "note", "Note"].map((header) => ({ header, meaning: "en" }));
  expect(Object.keys(requestedColumns(columns))).toEqual(["Term", "B", "C", "D"]);
  expect([letterOf(25), letterOf(26), letterOf(52)]).toEqual(["Z", "AA", "BA"]);
});
