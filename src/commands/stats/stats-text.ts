// The report of `glosa stats` for people.

import type { MemoryStatistics, NamedCount } from "../../memory/edit/memory-statistics.ts";
import { statuses } from "../../model/concept.ts";
import type { ReportSummary } from "../../model/finding.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { GlossaryStatistics } from "../../terms/glossary/glossary-statistics.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { Statistics } from "./statistics.ts";

const shownShares = 5;

export function* statsText(statistics: readonly Statistics[], io: CommandIo): Generator<string> {
  const { bold } = styleFor(io);
  for (const [index, each] of statistics.entries()) {
    if (index > 0) yield "";
    if (each.kind === "check") yield* checkLines(each.pairs, each.summary, io);
    else {
      yield bold(each.path);
      yield* aligned(
        each.kind === "memory" ? memoryRows(each, io) : glossaryRows(each.glossary, io),
      );
    }
  }
}

type Row = readonly [label: string, value: string];

/** Labels in a column of their own; a row without a label continues the one before. */
function* aligned(rows: readonly Row[]): Generator<string> {
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) yield `  ${label.padEnd(width)}  ${value}`;
}

function memoryRows(
  { tool, memory }: { readonly tool: string; readonly memory: MemoryStatistics },
  { translate }: CommandIo,
): readonly Row[] {
  const number = (count: number): string => translate("stats.number", { number: count });
  const rows: Row[] = [[translate("stats.units"), number(memory.units)]];
  const add = (label: string, count: number): void => {
    if (count > 0) rows.push([label, number(count)]);
  };
  for (const { language, segments, words, characters } of memory.languages)
    rows.push([language, translate("stats.language", { segments, words, characters })]);
  add(translate("stats.duplicates"), memory.duplicates);
  add(translate("stats.competing"), memory.competing);
  add(translate("stats.untranslated"), memory.untranslated);
  add(translate("stats.withCodes"), memory.withCodes);
  if (memory.longest !== undefined) {
    const { characters, path, line } = memory.longest;
    rows.push([
      translate("stats.longest"),
      translate("stats.longestAt", { characters, place: `${visibleInLine(path)}:${line}` }),
    ]);
  }
  if (memory.earliest !== undefined && memory.latest !== undefined)
    rows.push([translate("stats.dates"), `${day(memory.earliest)} – ${day(memory.latest)}`]);
  if (tool !== "") rows.push([translate("stats.madeBy"), tool]);
  const shares = (label: string, all: readonly NamedCount[]): void => {
    for (const [at, { name, units }] of all.slice(0, shownShares).entries())
      rows.push([at === 0 ? label : "", `${number(units)}  ${name}`]);
    const more = all.length - shownShares;
    if (more > 0) rows.push(["", translate("stats.more", { count: more })]);
  };
  shares(translate("stats.documents"), memory.documents);
  shares(translate("stats.people"), memory.people);
  shares(translate("stats.tools"), memory.tools);
  return rows;
}

/** `20140820T193338Z` -> `2014-08-20` */
function day(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
}

function glossaryRows(glossary: GlossaryStatistics, { translate }: CommandIo): readonly Row[] {
  const number = (count: number): string => translate("stats.number", { number: count });
  const rows: Row[] = [
    [translate("stats.concepts"), number(glossary.concepts)],
    [translate("stats.terms"), number(glossary.terms)],
  ];
  for (const { language, terms, byStatus, missing } of glossary.languages) {
    const parts = statuses
      .filter((status) => (byStatus[status] ?? 0) > 0)
      .map((status) => `${translate(`stats.status.${status}`)} ${number(byStatus[status] ?? 0)}`);
    if (missing > 0) parts.push(translate("stats.missing", { count: missing }));
    rows.push([language, `${number(terms)}: ${parts.join(", ")}`]);
  }
  // Headings only, and columns whose capitals count as meant although most rows have one: the rest is as everyone
  // expects.
  const told = glossary.capitals.filter(
    ({ kind, terms, capitalised }) =>
      kind === "sentence" || kind === "title" || capitalised * 2 > terms,
  );
  for (const [at, { kind, path, language, terms, capitalised }] of told.entries()) {
    const use = kind === "sentence" || kind === "title" ? "headings" : kind;
    const column = path === "" ? language : `${visibleInLine(path)} ${language}`;
    rows.push([
      at === 0 ? translate("stats.capitals") : "",
      translate(`stats.capitalUse.${use}`, { column, terms, capitalised }),
    ]);
  }
  if (glossary.withoutDefinition > 0)
    rows.push([translate("stats.withoutDefinition"), number(glossary.withoutDefinition)]);
  if (glossary.subjectFields.length > 1)
    for (const [at, { name, concepts }] of glossary.subjectFields.slice(0, shownShares).entries())
      rows.push([at === 0 ? translate("stats.subjectFields") : "", `${number(concepts)}  ${name}`]);
  return rows;
}

function* checkLines(
  pairs: number,
  { errors, warnings, notes }: ReportSummary,
  { translate }: CommandIo,
): Generator<string> {
  const found = [
    translate("report.errors", { count: errors }),
    translate("report.warnings", { count: warnings }),
    translate("report.notes", { count: notes }),
  ];
  yield `${translate("stats.check")}  ${translate("report.pairs", { count: pairs })}: ${found.join(", ")}`;
}
