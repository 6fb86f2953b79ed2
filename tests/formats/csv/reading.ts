// Reading and writing glossary tables in tests: from text or bytes, with the warnings.

import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { writeCsv } from "../../../src/formats/csv/write-csv.ts";
import type { Glossary, Term } from "../../../src/model/concept.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";

export interface CsvReading {
  readonly glossary: Glossary;
  readonly warnings: readonly Warning[];
}

export interface CsvOptions {
  readonly path?: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

export function readTable(content: string | Uint8Array, options: CsvOptions = {}): CsvReading {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  const glossary = readCsv([bytes], { path: "glossary/peru.csv", ...options, warn });
  return { glossary, warnings };
}

export function writeTable(
  glossary: Glossary,
  options: CsvOptions = {},
  warnings: Warning[] = [],
): string {
  const tool = { name: "glosa", version: "1.0.0" };
  const warn = (warning: Warning): number => warnings.push(warning);
  const context = { path: "glossary/peru.csv", ...options, tool, warn };
  return [...writeCsv(glossary, context)].join("");
}

/** `unknownStatus 3:5`: what reading throws. */
export function failure(content: string | Uint8Array, options: CsvOptions = {}): string {
  try {
    readTable(content, options);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return `${error.code} ${error.line}:${error.column}`;
  }
  return "none";
}

/** `en preferred peasant patrol`, for all terms. */
export function termLines(glossary: Glossary): readonly string[] {
  return glossary.concepts.flatMap(({ id, terms }) =>
    terms.map((term) => `${id}: ${term.language} ${term.status} ${term.text}`),
  );
}

/** The glossary as it is kept in a fixture: without what is empty, without places. */
export function sketch(glossary: Glossary): unknown {
  const full = (value: unknown): boolean =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  const term = (whole: Term): unknown =>
    Object.fromEntries(
      Object.entries(whole).filter(([name, value]) => name !== "location" && full(value)),
    );
  return glossary.concepts.map(({ terms, ...rest }) => ({
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => full(value))),
    terms: terms.map(term),
  }));
}

/** Everything but the places of the terms. */
export function withoutPlaces(glossary: Glossary): Glossary {
  return {
    ...glossary,
    concepts: glossary.concepts.map((concept) => ({
      ...concept,
      terms: concept.terms.map((term) => ({ ...term, location: undefined })),
    })),
  };
}
