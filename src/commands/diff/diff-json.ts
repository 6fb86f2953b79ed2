// The report of `glosa diff` for programs. Covered by semantic versioning.

import type { MemoryDiff } from "../../memory/edit/diff-memories.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import type { ConceptChange } from "../../terms/glossary/diff-glossaries.ts";
import { unitFields } from "../shared/unit-fields.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export function memoryDiffJson(
  {
    before,
    after,
    diff,
  }: { readonly before: string; readonly after: string; readonly diff: MemoryDiff },
  { tool }: CommandIo,
): string {
  return jsonText(tool, {
    before,
    after,
    unchanged: diff.unchanged,
    added: diff.added.map(unitJson),
    removed: diff.removed.map(unitJson),
    changed: diff.changed.map((change) => ({
      before: unitJson(change.before),
      after: unitJson(change.after),
    })),
  });
}

function unitJson(unit: TranslationUnit): object {
  const { source = "", target = "", ...fields } = unitFields(unit);
  return { line: unit.location?.line, id: unit.id, source, target, fields };
}

export function glossaryDiffJson(
  {
    before,
    after,
    changes,
  }: {
    readonly before: string;
    readonly after: string;
    readonly changes: readonly ConceptChange[];
  },
  { tool }: CommandIo,
): string {
  return jsonText(tool, {
    before,
    after,
    concepts: changes.map(({ kind, concept, fields, terms }) => ({
      kind,
      id: concept.id,
      fields,
      terms: terms.map(({ kind: termKind, term, fields: termChanges }) => ({
        kind: termKind,
        language: term.language,
        text: term.text,
        status: term.status,
        fields: termChanges,
      })),
    })),
  });
}

function jsonText(tool: CommandIo["tool"], content: object): string {
  return `${JSON.stringify({ version: 1, tool, ...content }, undefined, 2)}\n`;
}
