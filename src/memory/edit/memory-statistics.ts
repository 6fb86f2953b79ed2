// What a memory consists of, counted in one pass. Keeps two hashes per unit, and one number for each document,
// person and tool.

import { documentProperty } from "../../model/make-unit.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { compareText } from "../../strings/compare-text.ts";
import { KeyRegister } from "./key-register.ts";
import { sourceIdentityOf, unitIdentity } from "./unit-identity.ts";
import { dateOf } from "./unite-units.ts";

export interface LanguageStatistics {
  readonly language: string;
  readonly segments: number;
  readonly words: number;
  readonly characters: number;
}

export interface LongestSegment {
  readonly characters: number;
  readonly path: string;
  readonly line: number;
}

export interface NamedCount {
  readonly name: string;
  readonly units: number;
}

export interface MemoryStatistics {
  readonly units: number;
  readonly languages: readonly LanguageStatistics[];
  /** Units that repeat an earlier one, text for text. */
  readonly duplicates: number;
  /** Units whose source an earlier one translates differently. */
  readonly competing: number;
  readonly untranslated: number;
  readonly withCodes: number;
  readonly longest: LongestSegment | undefined;
  /** As in TMX; `undefined` if no unit has a date. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly documents: readonly NamedCount[];
  readonly people: readonly NamedCount[];
  readonly tools: readonly NamedCount[];
}

// Beyond this many names, rare ones are no longer told apart.
const maximumNames = 10_000;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;
const date = /^\d{8}T\d{6}Z$/u;

export function memoryStatistics(units: Iterable<TranslationUnit>): MemoryStatistics {
  const exact = new KeyRegister();
  const sources = new KeyRegister();
  const languages = new Map<string, { segments: number; words: number; characters: number }>();
  const documents = new Map<string, number>();
  const people = new Map<string, number>();
  const tools = new Map<string, number>();
  let [count, duplicates, competing, untranslated, withCodes] = [0, 0, 0, 0, 0];
  let longest: LongestSegment | undefined;
  let earliest: string | undefined;
  let latest: string | undefined;
  for (const unit of units) {
    count += 1;
    const line = unit.location?.line ?? 0;
    for (const { language, segment } of variantsOf(unit)) {
      const text = plainText(segment);
      const total = languages.get(language) ?? { segments: 0, words: 0, characters: 0 };
      total.segments += 1;
      total.words += text.match(word)?.length ?? 0;
      total.characters += text.length;
      languages.set(language, total);
      if (text.length > (longest?.characters ?? 0))
        longest = { characters: text.length, path: unit.location?.path ?? "", line };
    }
    const same = exact.see(unitIdentity(unit), line) !== undefined;
    const sameSource = sources.see(sourceIdentityOf(unit), line) !== undefined;
    if (same) duplicates += 1;
    else if (sameSource) competing += 1;
    if (unit.target === undefined || plainText(unit.target).trim() === "") untranslated += 1;
    if ([...unit.source, ...(unit.target ?? [])].some((part) => typeof part !== "string"))
      withCodes += 1;
    const dated = dateOf(unit);
    if (date.test(dated)) {
      if (earliest === undefined || dated < earliest) earliest = dated;
      if (latest === undefined || dated > latest) latest = dated;
    }
    tally(documents, documentOf(unit));
    tally(people, attributeOf(unit, "changeid") ?? attributeOf(unit, "creationid"));
    tally(tools, attributeOf(unit, "creationtool"));
  }
  return {
    units: count,
    languages: [...languages]
      .map(([language, total]) => ({ language, ...total }))
      .sort(
        (left, right) =>
          right.segments - left.segments || compareText(left.language, right.language),
      ),
    duplicates,
    competing,
    untranslated,
    withCodes,
    longest,
    earliest,
    latest,
    documents: shares(documents),
    people: shares(people),
    tools: shares(tools),
  };
}

function* variantsOf(
  unit: TranslationUnit,
): Generator<{ language: string; segment: TranslationUnit["source"] }, void, undefined> {
  if (unit.source.length > 0) yield { language: unit.sourceInfo.language, segment: unit.source };
  if (unit.target !== undefined && unit.targetInfo !== undefined)
    yield { language: unit.targetInfo.language, segment: unit.target };
  yield* unit.others;
}

function documentOf({ props }: TranslationUnit): string | undefined {
  return props.find(
    ({ type }) => type === documentProperty || type === "file" || type === "x-source-file",
  )?.value;
}

function attributeOf(
  { attributes, targetInfo }: TranslationUnit,
  name: string,
): string | undefined {
  return targetInfo?.attributes[name] ?? attributes[name];
}

function tally(counts: Map<string, number>, name: string | undefined): void {
  if (name === undefined || name === "") return;
  const before = counts.get(name);
  if (before !== undefined) counts.set(name, before + 1);
  else if (counts.size < maximumNames) counts.set(name, 1);
}

function shares(counts: ReadonlyMap<string, number>): readonly NamedCount[] {
  return [...counts]
    .map(([name, units]) => ({ name, units }))
    .sort((left, right) => right.units - left.units || compareText(left.name, right.name));
}
