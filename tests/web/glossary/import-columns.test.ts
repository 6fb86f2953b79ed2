import { expect, it } from "vitest";
import { columnChoices, columnsOf } from "../../../web/glossary/import-columns.ts";
import { importPreview } from "../stub-answers.ts";

it("offers the project's languages first, and always what a column was taken for", () => {
  expect(columnChoices(["en", "es"], "es-PE").slice(0, 3)).toEqual(["", "en", "es"]);
  expect(columnChoices(["en", "es"], "es-PE")).toContain("es-PE");
  expect(columnChoices(["en", "es"], "en").filter((each) => each === "en")).toHaveLength(1);
});

it("begins with what was understood", () => {
  expect(columnsOf(importPreview)).toEqual([
    { header: "English", meaning: "en" },
    { header: "Español", meaning: "es" },
    { header: "Owner", meaning: "" },
  ]);
});
