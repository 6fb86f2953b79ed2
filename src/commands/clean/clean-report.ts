// The report of `glosa clean`, for people and for programs.

import type { CleaningCount, CleaningReport } from "../../memory/edit/clean-units.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { shortened } from "../terminal/shortened.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export interface CleanResult {
  readonly path: string;
  /** Where the cleaned memory was written; `undefined` if only a report was made. */
  readonly output: string | undefined;
  readonly removed: string | undefined;
  readonly report: CleaningReport;
}

export function* cleanText(result: CleanResult, io: CommandIo): Generator<string> {
  const { path, output, removed, report } = result;
  const { translate } = io;
  const { bold, green } = styleFor(io);
  const units = translate("doctor.units", { count: report.read });
  yield `${bold(visibleInLine(path))}: ${units}`;
  const hits = report.counts.filter(({ count }) => count > 0);
  for (const hit of hits) yield* hitLines(hit, output !== undefined, io);
  if (hits.length === 0) yield green(translate("clean.nothing"));
  const mended = report.counts.reduce(
    (sum, { action, count }) => (action === "mend" ? sum + count : sum),
    0,
  );
  const totals = { removed: report.removed, mended, kept: report.kept };
  if (output !== undefined) {
    yield translate("clean.written", { ...totals, path: output });
    if (removed !== undefined) yield translate("clean.removedWritten", { path: removed });
  } else if (report.removed + mended > 0) {
    yield translate("clean.would", totals);
    yield translate("clean.how", { command: `${io.tool.name} clean ${path} --write` });
  }
}

function* hitLines(
  { id, action, count, examples }: CleaningCount,
  isWritten: boolean,
  io: CommandIo,
): Generator<string> {
  const { translate } = io;
  const { dim, red, yellow } = styleFor(io);
  const paint = { remove: red, mend: yellow, tell: dim }[action];
  const done = paint(translate(isWritten ? `clean.done.${action}` : `clean.actions.${action}`));
  yield `  ${count} × ${id}, ${done}: ${translate(`clean.checks.${id}`)}`;
  for (const { unit, mended, sameAs } of examples) {
    const like = sameAs === undefined ? "" : ` ${translate("clean.sameAs", { line: sameAs })}`;
    const line = unit.location?.line ?? 0;
    yield `      ${line}: ${pairOf(unit, io)}${dim(like)}`;
    if (mended !== undefined)
      yield `      ${" ".repeat(String(line).length)}→ ${pairOf(mended, io)}`;
  }
}

function pairOf({ source, target }: TranslationUnit, io: CommandIo): string {
  const room = Math.max(20, Math.floor((io.width - 20) / 2));
  return `${shortened(plainText(source), room)} | ${shortened(plainText(target ?? []), room)}`;
}

/** Covered by semantic versioning. */
export function cleanJson({ path, output, removed, report }: CleanResult, io: CommandIo): string {
  const unitJson = (unit: TranslationUnit): object => ({
    line: unit.location?.line,
    id: unit.id,
    source: plainText(unit.source),
    target: plainText(unit.target ?? []),
  });
  const json = {
    version: 1,
    tool: io.tool,
    path,
    output,
    removedTo: removed,
    units: { read: report.read, kept: report.kept, removed: report.removed },
    checks: report.counts.map(({ id, action, count, examples }) => ({
      id,
      action,
      count,
      description: io.translate(`clean.checks.${id}`),
      examples: examples.map(({ unit, mended, sameAs }) => ({
        ...unitJson(unit),
        sameAs,
        mended: mended === undefined ? undefined : unitJson(mended),
      })),
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
