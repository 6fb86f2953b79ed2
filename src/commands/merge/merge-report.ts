// The outcome of `glosa merge`, for people and for programs.

import type { MergedMemory } from "../../memory/edit/merge-memories.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { MergedGlossary } from "../../terms/glossary/merge-glossaries.ts";
import { shortened } from "../terminal/shortened.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo } from "../wiring/command-io.ts";

const shownConflicts = 20;

interface Merge<Merged> {
  readonly paths: readonly string[];
  readonly output: string;
  readonly merged: Merged;
}

export function memoryMergeReport(
  { paths, output, merged }: Merge<MergedMemory>,
  json: boolean,
  io: CommandIo,
): string {
  const { translate, tool } = io;
  const { units, read, united, conflicts } = merged;
  if (json)
    return jsonText({
      version: 1,
      tool,
      files: paths.map((path, at) => ({ path, units: read[at] })),
      output: { path: output, units: units.length },
      united,
      conflicts: conflicts.map(({ kept, dropped }) => ({
        source: plainText(kept[0]?.source ?? []),
        kept: kept.map(placed),
        dropped: dropped.map(placed),
      })),
    });
  const { dim } = styleFor(io);
  const lines = paths.map(
    (path, at) => `${visibleInLine(path)}: ${translate("doctor.units", { count: read[at] ?? 0 })}`,
  );
  const room = Math.max(30, io.width - 12);
  for (const { kept, dropped } of conflicts.slice(0, shownConflicts)) {
    lines.push(`  ${shortened(plainText(kept[0]?.source ?? []), room)}`);
    for (const unit of kept)
      lines.push(`    = ${shortened(targetOf(unit), room)}  ${dim(place(unit))}`);
    for (const unit of dropped)
      lines.push(`    - ${shortened(targetOf(unit), room)}  ${dim(place(unit))}`);
  }
  if (conflicts.length > shownConflicts)
    lines.push(
      `  ${translate("merge.moreConflicts", { count: conflicts.length - shownConflicts })}`,
    );
  if (conflicts.length > 0) lines.push(translate("merge.sources", { count: conflicts.length }));
  if (united > 0) lines.push(translate("merge.united", { count: united }));
  const counted = translate("doctor.units", { count: units.length });
  lines.push(translate("merge.written", { path: output, content: counted }));
  return `${lines.join("\n")}\n`;
}

export function glossaryMergeReport(
  { paths, output, merged }: Merge<MergedGlossary>,
  json: boolean,
  io: CommandIo,
): string {
  const { translate, tool } = io;
  const { glossary, read, united, conflicts } = merged;
  const count = glossary.concepts.length;
  if (json)
    return jsonText({
      version: 1,
      tool,
      files: paths.map((path, at) => ({ path, concepts: read[at] })),
      output: { path: output, concepts: count },
      united,
      conflicts,
    });
  const { dim } = styleFor(io);
  const lines = paths.map(
    (path, at) =>
      `${visibleInLine(path)}: ${translate("doctor.concepts", { count: read[at] ?? 0 })}`,
  );
  for (const { concept, term, field, kept, dropped } of conflicts) {
    const whose = term === "" ? concept : `${concept}, ${term}`;
    lines.push(`  ${whose} ${dim(`(${field})`)}`, `    = ${kept}`);
    if (dropped !== "") lines.push(`    - ${dropped}`);
  }
  if (conflicts.length > 0) lines.push(translate("merge.fields", { count: conflicts.length }));
  if (united > 0) lines.push(translate("merge.unitedConcepts", { count: united }));
  const content = translate("doctor.concepts", { count });
  lines.push(translate("merge.written", { path: output, content }));
  return `${lines.join("\n")}\n`;
}

function placed(unit: TranslationUnit): object {
  const { location } = unit;
  return { target: targetOf(unit), path: location?.path, line: location?.line };
}

function targetOf({ target }: TranslationUnit): string {
  return plainText(target ?? []);
}

function place({ location }: TranslationUnit): string {
  return location === undefined ? "" : `${visibleInLine(location.path)}:${location.line}`;
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
