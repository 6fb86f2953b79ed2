// The report of `glosa diff` for people: what was removed, added and, word by word, changed.

import type { MemoryDiff, UnitChange } from "../../memory/edit/diff-memories.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { diffWords } from "../../strings/diff-words.ts";
import type {
  ConceptChange,
  FieldChange,
  TermChange,
} from "../../terms/glossary/diff-glossaries.ts";
import { segmentText } from "../shared/segment-text.ts";
import { unitFields } from "../shared/unit-fields.ts";
import { styleFor } from "../terminal/style.ts";
import { wantsColour, type CommandIo } from "../wiring/command-io.ts";

const signs = { added: "+", removed: "-", changed: "~" } as const;

export function* memoryDiffText(
  {
    before,
    after,
    diff,
  }: { readonly before: string; readonly after: string; readonly diff: MemoryDiff },
  io: CommandIo,
): Generator<string> {
  const { added, removed, changed, unchanged } = diff;
  for (const unit of removed) yield* wholeUnit("removed", unit, io);
  for (const unit of added) yield* wholeUnit("added", unit, io);
  for (const change of changed) yield* changedUnit(change, io);
  const counts = { added: added.length, removed: removed.length, changed: changed.length };
  yield io.translate("diff.units", { before, after, ...counts, unchanged });
}

function* wholeUnit(
  kind: "added" | "removed",
  unit: TranslationUnit,
  io: CommandIo,
): Generator<string> {
  const { green, red } = styleFor(io);
  const paint = kind === "added" ? green : red;
  const place = unit.location === undefined ? "" : `${unit.location.line}: `;
  yield paint(`${signs[kind]} ${place}${segmentText(unit.source)}`);
  yield paint(`${signs[kind]} ${" ".repeat(place.length)}${segmentText(unit.target ?? [])}`);
}

function* changedUnit({ before, after }: UnitChange, io: CommandIo): Generator<string> {
  const { dim } = styleFor(io);
  const lines = [before.location?.line, after.location?.line];
  yield `${signs.changed} ${lines[0] === lines[1] ? lines[0] : lines.join(" → ")}:`;
  const old = new Map(Object.entries(unitFields(before)));
  const young = new Map(Object.entries(unitFields(after)));
  const names = [...new Set([...old.keys(), ...young.keys()])];
  for (const name of names) {
    const [from, to] = [old.get(name) ?? "", young.get(name) ?? ""];
    const isText = name === "source" || name === "target";
    if (from === to && !isText) continue;
    const label = isText ? io.translate(`report.${name}`) : name;
    yield `    ${dim(label)}  ${from === to ? to : wordDiff(from, to, io)}`;
  }
}

export function* glossaryDiffText(
  {
    before,
    after,
    changes,
  }: {
    readonly before: string;
    readonly after: string;
    readonly changes: readonly ConceptChange[];
  },
  io: CommandIo,
): Generator<string> {
  const { bold } = styleFor(io);
  for (const change of changes) {
    yield `${signs[change.kind]} ${bold(change.concept.id)}`;
    yield* fieldLines(change.fields, "    ", io);
    for (const term of change.terms) yield* termLines(term, io);
  }
  const count = (kind: ConceptChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed") };
  yield io.translate("diff.concepts", { before, after, ...counts });
}

function* termLines({ kind, term, fields }: TermChange, io: CommandIo): Generator<string> {
  const { green, red } = styleFor(io);
  const line = `  ${signs[kind]} ${term.language}: ${term.text} (${term.status})`;
  yield kind === "added" ? green(line) : kind === "removed" ? red(line) : line;
  yield* fieldLines(fields, "      ", io);
}

function* fieldLines(
  fields: readonly FieldChange[],
  indent: string,
  io: CommandIo,
): Generator<string> {
  const { dim } = styleFor(io);
  for (const { field, before, after } of fields)
    yield `${indent}${dim(field)}  ${wordDiff(before, after, io)}`;
}

/** In colour on a terminal, otherwise with git's marks: [-old-]{+new+}. */
function wordDiff(before: string, after: string, io: CommandIo): string {
  const { green, red } = styleFor(io);
  const colour = wantsColour(io);
  return diffWords(before, after)
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      if (kind === "added") return colour ? green(text) : `{+${text}+}`;
      return colour ? red(text) : `[-${text}-]`;
    })
    .join("");
}
