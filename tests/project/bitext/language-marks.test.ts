import { expect, it } from "vitest";
import { pathReadings } from "../../../src/project/bitext/language-marks.ts";

const languages = { source: "en", target: "es" };
const readings = (path: string): readonly (readonly [string, string | undefined])[] =>
  pathReadings(path, languages).map(({ key, language }) => [key, language] as const);

it.each([
  ["Artículo ES.docx", "artículo.docx", "es"],
  ["report_es-PE.docx", "report.docx", "es-PE"],
  ["report (Spanish).docx", "report.docx", "es"],
  ["Informe - español.docx", "informe.docx", "es"],
  ["EN_report.md", "report.md", "en"],
  ["app.en.json", "app.json", "en"],
  ["es.json", ".json", "es"],
  ["content/ES/blog/x.md", "content/blog/x.md", "es"],
  ["en_US/x.md", "x.md", "en-US"],
])("%s is %s in %s", (path, key, language) => {
  expect(readings(path)).toEqual([[key, language]]);
});

it("says nothing of a language that is not asked for", () => {
  expect(readings("report_fr.docx")).toEqual([["report_fr.docx", undefined]]);
  expect(readings("vacancia.md")).toEqual([["vacancia.md", undefined]]);
});

it("reads folders before names, which may be words of a text", () => {
  expect(readings("es/en-linea.md")).toEqual([
    ["en-linea.md", "es"],
    ["linea.md", "en"],
  ]);
});

it("does not mind how accents are encoded", () => {
  expect(readings("Artículo ES.docx".normalize("NFD"))).toEqual(readings("Artículo ES.docx"));
});
