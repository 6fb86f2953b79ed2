import { expect, it } from "vitest";
import { formatForPath, formatNamed, formats } from "../../src/formats/index.ts";

it.each([
  ["glossary/peru.csv", "csv"],
  ["Glosario.TSV", "csv"],
  ["glossary.utf8", "omegat"],
  ["a.tmx", "tmx"],
  ["a.xlf", "xliff"],
  ["a.docx.sdlxliff", "xliff"],
  ["a.mqxliff", "xliff"],
  ["articles/es/lima.md", "markdown"],
  ["lima.mdx", "markdown"],
  ["lima.txt", "text"],
  ["Lima.HTM", "html"],
  ["lima.docx", "docx"],
  ["lima.srt", "srt"],
  ["lima.vtt", "vtt"],
  ["glossary/peru.xlsx", "xlsx"],
])("%s is read as %s", (path, name) => {
  expect(formatForPath(path)?.name).toBe(name);
});

it("knows no format for other files", () => {
  expect(formatForPath("lima.odt")).toBeUndefined();
  expect(formatForPath("csv")).toBeUndefined();
});

it("finds every format by its name, and no extension twice", () => {
  for (const format of formats) expect(formatNamed(format.name)).toBe(format);
  const extensions = formats.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});
