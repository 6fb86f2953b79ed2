// The project's own glossary is in the form that the tool writes: an edit with `glosa term` changes its own lines only.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCsv } from "../src/formats/csv/read-csv.ts";
import { writeCsv } from "../src/formats/csv/write-csv.ts";
import type { Warning } from "../src/model/errors.ts";

const folder = join(import.meta.dirname, "..", "glossary");

it.each(readdirSync(folder))("glossary/%s is in canonical form", (name) => {
  const bytes = readFileSync(join(folder, name));
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  const path = `glossary/${name}`;
  const glossary = readCsv([bytes], { path, warn });
  const tool = { name: "glosa", version: "1.0.0" };
  const written = [...writeCsv(glossary, { path, warn, tool })].join("");
  expect(warnings).toEqual([]);
  expect(glossary.concepts.length).toBeGreaterThan(0);
  expect(written).toBe(bytes.toString("utf8"));
});
