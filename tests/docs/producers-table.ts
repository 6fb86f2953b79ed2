// What of the files of each tool survives being read and written: counted on the fixtures, never claimed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BilingualFormat, GlossaryFormat, ReadContext } from "../../src/formats/format.ts";
import { formatForPath } from "../../src/formats/index.ts";
import type { Glossary } from "../../src/model/concept.ts";
import type { InlineCode, Segment } from "../../src/model/segment.ts";
import type { TranslationUnit, VariantInfo } from "../../src/model/unit.ts";
import { encodingOf } from "./encoding-of.ts";

/** In the manner of which tool each fixture is written. */
const producers: readonly (readonly [fixture: string, producer: string])[] = [
  ["tmx/omegat-lang-attribute.tmx", "OmegaT"],
  ["tmx/trados-utf16le.tmx", "Trados Translator’s Workbench"],
  ["tmx/trados-studio.tmx", "Trados Studio"],
  ["tmx/memoq-context.tmx", "memoQ"],
  ["tmx/wordfast-dates.tmx", "Wordfast"],
  ["tmx/olifant-windows-1252.tmx", "Olifant"],
  ["tmx/swordfish.tmx", "Swordfish"],
  ["tmx/utf16be-without-mark.tmx", "Heartsome"],
  ["tmx/dejavu.tmx", "Déjà Vu"],
  ["tmx/matecat.tmx", "MateCat"],
  ["tmx/phrase-unknown-attributes.tmx", "Phrase"],
  ["tmx/pontoon-iso-dates.tmx", "Pontoon"],
  ["tmx/missing-header-language.tmx", "Poedit"],
  ["tmx/translate-toolkit.tmx", "Translate Toolkit"],
  ["tmx/opus-asctime.tmx", "OPUS (Uplug)"],
  ["tmx/alignfactory-latin1.tmx", "AlignFactory"],
  ["tmx/level-1-utf16be.tmx", "TMX 1.2, level 1"],
  ["tmx/nested-codes.tmx", "TMX 1.4, level 2"],
  ["xliff/core-1.2.xlf", "XLIFF 1.2"],
  ["xliff/core-2.1.xlf", "XLIFF 2.1"],
  ["xliff/trados.sdlxliff", "Trados Studio"],
  ["xliff/memoq-utf16.mqxliff", "memoQ"],
  ["po/congreso.po", "gettext"],
  ["po/crlf-latin9.po", "gettext, ISO-8859-15"],
  ["tbx/version-2.tbx", "TBX 2 (martif)"],
  ["tbx/version-3-dca.tbx", "TBX 3, DCA"],
  ["tbx/version-3-dct.tbx", "TBX 3, DCT"],
  ["csv/native.csv", "glosa"],
  ["csv/term-translation.csv", "spreadsheet, two columns"],
  ["csv/spanish-headers.tsv", "spreadsheet, Spanish headers"],
];

type Counts = Readonly<Record<string, number>>;

/** A Markdown table; the same fixtures give the same table. */
export async function producersTable(): Promise<string> {
  const rows: string[] = [];
  for (const [fixture, producer] of producers) {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures", fixture)));
    const format = formatForPath(fixture);
    if (format?.kind !== "bilingual" && format?.kind !== "glossary")
      throw new Error(`${fixture} is of no format that is written`);
    const { before, after, mended } =
      format.kind === "bilingual"
        ? await rewriteUnits(format, bytes)
        : await rewriteGlossary(format, bytes);
    const kept = Object.entries(before)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => {
        const left = Math.min(count, after[what] ?? 0);
        return left === count ? `${what} ${count}` : `**${what} ${left} of ${count}**`;
      });
    rows.push(
      `| ${format.name} | ${producer} | ${encodingOf(bytes)} | ${kept.join(", ")} | ${mended.join(", ")} |`,
    );
  }
  return [
    "| format | in the manner of | encoding | kept when read and written | mended, with a warning |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

interface Rewritten {
  readonly before: Counts;
  readonly after: Counts;
  /** Codes of the warnings of the first reading. */
  readonly mended: readonly string[];
}

async function rewriteUnits(format: BilingualFormat, bytes: Uint8Array): Promise<Rewritten> {
  const read = await format.loadReader();
  const write = await format.loadWriter();
  const mended = new Set<string>();
  const first = read([bytes], contextFor(format, mended));
  const units = [...first.units];
  const text = [...write({ ...first, units }, writing)].map(String).join("");
  const second = read([new TextEncoder().encode(text)], contextFor(format, new Set()));
  return { before: countUnits(units), after: countUnits([...second.units]), mended: [...mended] };
}

async function rewriteGlossary(format: GlossaryFormat, bytes: Uint8Array): Promise<Rewritten> {
  const read = await format.loadReader();
  const write = await format.loadWriter();
  const mended = new Set<string>();
  const first = read([bytes], contextFor(format, mended));
  const text = [...write(first, writing)].map(String).join("");
  const second = read([new TextEncoder().encode(text)], contextFor(format, new Set()));
  return { before: countTerms(first), after: countTerms(second), mended: [...mended] };
}

function contextFor(
  format: { readonly extensions: readonly string[] },
  told: Set<string>,
): ReadContext {
  return {
    path: `a${format.extensions[0] ?? ""}`,
    warn: ({ code }) => void told.add(code),
  };
}

const writing = { warn: () => undefined, tool: { name: "glosa", version: "1.0.0" } };

function countUnits(units: readonly TranslationUnit[]): Counts {
  const infos = units.flatMap(({ sourceInfo, targetInfo, others }): VariantInfo[] => [
    sourceInfo,
    ...(targetInfo === undefined ? [] : [targetInfo]),
    ...others,
  ]);
  const all = [...units, ...infos];
  const segments = units.flatMap(({ source, target, others }): Segment[] => [
    source,
    target ?? [],
    ...others.map(({ segment }) => segment),
  ]);
  const attributes = all.flatMap((each) => Object.keys(each.attributes));
  return {
    units: units.length,
    "further variants": units.reduce((sum, { others }) => sum + others.length, 0),
    codes: segments.flat().filter((part): part is InlineCode => typeof part !== "string").length,
    notes: all.reduce((sum, { notes }) => sum + notes.length, 0),
    properties: all.reduce((sum, { props }) => sum + props.length, 0),
    states: units.filter(({ state }) => state !== undefined).length,
    dates: attributes.filter((name) => name.endsWith("date")).length,
    "further attributes": attributes.filter((name) => !name.endsWith("date")).length,
  };
}

function countTerms({ concepts }: Glossary): Counts {
  const terms = concepts.flatMap((concept) => concept.terms);
  return {
    concepts: concepts.length,
    terms: terms.length,
    "statuses other than preferred": terms.filter(({ status }) => status !== "preferred").length,
    "parts of speech": terms.filter(({ partOfSpeech }) => partOfSpeech !== undefined).length,
    genders: terms.filter(({ grammaticalGender }) => grammaticalGender !== undefined).length,
    definitions: concepts.filter(({ definition }) => definition !== "").length,
    notes: terms.filter(({ note }) => note !== "").length,
    sources: terms.filter(({ source }) => source !== "").length,
    "further data": [...concepts, ...terms].reduce((sum, { props }) => sum + props.length, 0),
  };
}
