import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  ["lima.odt", "odt"],
  ["informe.Rmd", "markdown"],
  ["informe.qmd", "markdown"],
  ["lima.srt", "srt"],
  ["lima.vtt", "vtt"],
  ["glossary/peru.xlsx", "xlsx"],
])("%s is read as %s", (path, name) => {
  expect(formatForPath(path)?.name).toBe(name);
});

it("knows no format for other files", () => {
  expect(formatForPath("lima.ods")).toBeUndefined();
  expect(formatForPath("csv")).toBeUndefined();
});

it("finds every format by its name, and no extension twice", () => {
  for (const format of formats) expect(formatNamed(format.name)).toBe(format);
  const extensions = formats.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

it("describes every format without loading a parser", () => {
  const loaded = new Set<string>();
  const packages: string[] = [];
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    // Imports of values alone: types are gone when the program runs, and `import()` waits until it is called.
    const imports = /^(?:import|export)\s(?!type\b)[^;"]*?from "([^"]+)";/gmu;
    for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(imports))
      if (specifier.startsWith(".")) load(join(dirname(path), specifier));
      else packages.push(`${path} imports ${specifier}`);
  };
  load(join(import.meta.dirname, "..", "..", "src", "formats", "index.ts"));
  expect(packages).toEqual([]);
  expect(loaded.size).toBeGreaterThan(formats.length / 2);
});
