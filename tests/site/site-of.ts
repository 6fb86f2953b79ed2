// A site in memory for tests: built from rows or concepts, its files by path.

import { readCsv } from "../../src/formats/csv/read-csv.ts";
import type { Concept, Glossary } from "../../src/model/concept.ts";
import type { Warning } from "../../src/model/errors.ts";
import { plainTerm } from "../../src/model/plain-term.ts";
import { buildSite, type SiteRequest } from "../../src/site/build-site.ts";

export const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

export function glossaryOfRows(rows: string, path = "glossary/protest.csv"): Glossary {
  const text = `${header}\n${rows}`;
  return readCsv([new TextEncoder().encode(text)], { path, warn: () => undefined });
}

/** With one preferred term, in English. */
export function conceptCalled(id: string, text = id): Concept {
  return {
    ...{ id, subjectField: "", definition: "", props: [] },
    terms: [plainTerm(text, "en", undefined)],
  };
}

export interface SiteInMemory {
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
  /** Throws if there is none. */
  readonly file: (path: string | RegExp) => string;
}

export async function siteOf(
  glossary: Glossary,
  request: Partial<SiteRequest> = {},
): Promise<SiteInMemory> {
  const warnings: Warning[] = [];
  const site = await buildSite({
    ...{ glossary, title: undefined, base: undefined, withProposed: false, changed: new Map() },
    ...{ source: "en", target: "es", tool: { name: "glosa", version: "0.0.0" } },
    warn: (warning) => warnings.push(warning),
    ...request,
  });
  const files = new Map<string, string>();
  for (const { path, chunks } of site.files()) {
    if (files.has(path)) throw new Error(`${path} is there twice`);
    files.set(path, [...chunks].map(String).join(""));
  }
  const file = (wanted: string | RegExp): string => {
    const found = [...files].find(([path]) =>
      typeof wanted === "string" ? path === wanted : wanted.test(path),
    );
    if (found === undefined) throw new Error(`no file ${String(wanted)}`);
    return found[1];
  };
  return { files, warnings, file };
}

export const smallGlossary: Glossary = glossaryOfRows(`\
hunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,A refusal to eat as a protest.,,"house style, 2026"
hunger-strike,fast,,proposed,noun,,,,,
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,Self-defence organization of a peasant community.,The law calls it an organization of communal life.,Ley n.º 27908
peasant-patrols,rural patrol,ronda,admitted,noun,feminine,,,,
peasant-patrols,,patrulla campesina,deprecated,noun,feminine,,,Calque of the English word.,
peasant-patrols,,guardia campesina,superseded,noun,feminine,,,,
gone-word,old word,,deprecated,noun,,,,,
`);
