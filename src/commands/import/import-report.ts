// The result of an import as lines for people: counts, and each reason for a skip with its first examples.

import type { UnderstoodTable } from "../../formats/format.ts";
import type { Translate } from "../../messages/translator.ts";
import { inOneLine, visibleInLine } from "../../strings/visible.ts";
import type { Disagreement } from "../../terms/glossary/disagreements.ts";
import { understoodLines } from "./understood-lines.ts";

export interface SkippedItem {
  readonly reason: string;
  readonly text: string;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** Its languages, or the id of the existing concept. */
  readonly detail: string;
}

export interface ImportOutcome {
  readonly kind: "glossary" | "memory";
  readonly path: string;
  readonly into: readonly string[];
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly skipped: readonly SkippedItem[];
  /** Of a glossary: what ours and the file say differently. */
  readonly disagreements?: readonly Disagreement[];
  /** Of a glossary in a table: what was understood. */
  readonly table?: UnderstoodTable;
  /** Files other than the one asked for, in which concepts that they hold were changed. */
  readonly elsewhere?: readonly string[];
}

const shownPerReason = 3;
const shownLength = 60;

export function importReport(
  outcome: ImportOutcome,
  translate: Translate,
  dryRun: boolean,
): string {
  const { kind, path, into, read, added, changed, skipped } = outcome;
  const { disagreements = [], table, elsewhere = [] } = outcome;
  const counts = { path, into: into.join(", "), read, added, changed, skipped: skipped.length };
  const lines = [
    translate(dryRun ? "commands.import.wouldDo" : "commands.import.done", counts),
    translate(kind === "glossary" ? "commands.import.concepts" : "commands.import.units", counts),
  ];
  if (table !== undefined) lines.splice(1, 0, ...understoodLines(table, translate));
  if (elsewhere.length > 0)
    lines.push(`  ${translate("commands.import.elsewhere", { files: elsewhere.join(", ") })}`);
  if (read === 0) lines.push(translate("commands.import.nothingRead"));
  for (const reason of new Set(skipped.map((item) => item.reason))) {
    const items = skipped.filter((item) => item.reason === reason);
    const details = [...new Set(items.map(({ detail }) => detail))].filter((each) => each !== "");
    const data = { items: items.length, details: details.slice(0, 5).join(", ") };
    lines.push(`  ${translate.dynamic(`commands.import.skipped.${reason}`, data)}`);
    for (const item of items.slice(0, shownPerReason)) lines.push(`    ${example(item)}`);
    if (items.length > shownPerReason)
      lines.push(
        `    ${translate("commands.import.more", { items: items.length - shownPerReason })}`,
      );
  }
  lines.push(...disagreementLines(disagreements, path, translate));
  return `${lines.map(inOneLine).join("\n")}\n`;
}

/** One by one: each is a decision. */
function disagreementLines(
  disagreements: readonly Disagreement[],
  path: string,
  translate: Translate,
): readonly string[] {
  if (disagreements.length === 0) return [];
  const count = disagreements.length;
  return [
    `  ${translate("commands.import.disagreements", { count })}`,
    ...disagreements.map(({ kind, concept, term, ours, theirs, line }) => {
      const word = (status: string): string =>
        kind === "status" ? translate.dynamic(`commands.import.statuses.${status}`) : status;
      const sentence = translate.dynamic(`commands.import.disagreement.${kind}`, {
        ...{ concept, term, ours: short(word(ours)), theirs: short(word(theirs)) },
      });
      return `    ${visibleInLine(path)}:${line ?? 1}  ${sentence}`;
    }),
  ];
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}

function example({ path, line, text }: SkippedItem): string {
  const place = path === undefined ? "" : `${visibleInLine(path)}:${line ?? 1}  `;
  return place + short(text);
}
