// The report of `glosa doctor` for people.

import type { Defect, Loss, Point } from "../../doctor/defect.ts";
import type { Diagnosis } from "../../doctor/format-doctor.ts";
import { toolEffects, toolRules, toolRulesFor } from "../../doctor/tool-rules.ts";
import type { Level } from "../../model/finding.ts";
import { describeError } from "../../session/describe-error.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { styleFor } from "../terminal/style.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { Examined } from "./examined.ts";

const shownPlaces = 8;
const shownLosses = 50;

export function* doctorText(files: readonly Examined[], io: CommandIo): Generator<string> {
  for (const [index, file] of files.entries()) {
    if (index > 0) yield "";
    yield* fileLines(file, io);
  }
}

function* fileLines({ path, format, diagnosis, copy }: Examined, io: CommandIo): Generator<string> {
  const { translate } = io;
  const { bold, green } = styleFor(io);
  const { units, encoding, defects, failure } = diagnosis;
  const facts = translate("doctor.facts", { format: diagnosis.format, encoding });
  yield `${bold(visibleInLine(path))}: ${facts}, ${counted(format, units, io)}`;
  for (const defect of defects) yield* defectLines(defect, format, io);
  if (failure !== undefined) yield* block("error", describeError(failure, io), io);
  yield* reasons(defects, format, io);
  if (defects.length === 0 && failure === undefined) yield green(translate("doctor.well"));
  yield* lossLines(diagnosis.losses, io);
  if (copy !== undefined) yield* copyLines(copy, format, io);
  else if (diagnosis.mend !== undefined && defects.some(({ kind }) => kind.level !== "note"))
    yield translate("doctor.savable", {
      saved: diagnosis.saved,
      units: counted(format, units, io),
      command: `${io.tool.name} doctor --fix ${path}`,
    });
}

function counted(format: string, count: number, { translate }: CommandIo): string {
  if (format === "csv") return translate("doctor.rows", { count });
  return translate(format === "tbx" ? "doctor.concepts" : "doctor.units", { count });
}

function* defectLines(defect: Defect, format: string, io: CommandIo): Generator<string> {
  const { kind, data, places, count } = defect;
  const { translate } = io;
  const { dim } = styleFor(io);
  yield* block(kind.level, translate.dynamic(`doctor.defects.${kind.id}`, data), io, places[0]);
  if (count > 1) {
    const lines = [...new Set(places.slice(1).map(({ line }) => line))].slice(0, shownPlaces);
    const more = translate("doctor.more", { count: count - 1, lines: lines.join(", ") });
    yield `      ${lines.length < count - 1 ? `${more} …` : more}`;
  }
  const rules = toolRulesFor(kind.id, format);
  for (const effect of toolEffects) {
    const tools = rules.filter((rule) => rule.effect === effect).flatMap((rule) => rule.tools);
    if (tools.length === 0) continue;
    const names = tools.includes("*")
      ? translate("doctor.everyTool")
      : [...new Set(tools)].join(", ");
    yield `      ${dim(translate(`doctor.effects.${effect}`, { tools: names }))}`;
  }
}

/** Each tool requirement that some defect violates, once: why the tools object. */
function* reasons(defects: readonly Defect[], format: string, io: CommandIo): Generator<string> {
  const met = new Set(defects.flatMap(({ kind }) => toolRulesFor(kind.id, format)));
  for (const rule of toolRules) {
    if (!met.has(rule)) continue;
    const sentence = io.translate.dynamic(`doctor.tools.${rule.id}`);
    const [first = "", ...others] = wrapText(sentence, io.width - 4);
    yield `  - ${first}`;
    for (const line of others) yield `    ${line}`;
  }
}

function* block(level: Level, sentence: string, io: CommandIo, point?: Point): Generator<string> {
  const { red, yellow, dim } = styleFor(io);
  const paint = { error: red, warning: yellow, note: dim }[level];
  const word = io.translate(`levels.${level}`);
  const place = point === undefined ? "" : `${point.line}:${point.column}  `;
  const indent = place.length + word.length + 4;
  const [first = "", ...others] = wrapText(sentence, Math.max(40, io.width - indent));
  yield `  ${place}${paint(word)}  ${first}`;
  for (const line of others) yield `      ${line}`;
}

function* lossLines(losses: readonly Loss[], io: CommandIo): Generator<string> {
  if (losses.length === 0) return;
  const { translate } = io;
  yield translate("doctor.lost");
  for (const { id, data } of losses.slice(0, shownLosses))
    yield `  ${translate.dynamic(`doctor.losses.${id}`, data)}`;
  if (losses.length > shownLosses)
    yield `  ${translate("doctor.moreLost", { count: losses.length - shownLosses })}`;
}

function* copyLines(
  copy: { readonly path: string; readonly diagnosis: Diagnosis },
  format: string,
  io: CommandIo,
): Generator<string> {
  const { translate } = io;
  const { defects, units, failure } = copy.diagnosis;
  yield translate("doctor.copy", { path: copy.path, units: counted(format, units, io) });
  const left = defects.filter(({ kind }) => kind.level !== "note");
  if (left.length === 0 && failure === undefined) {
    yield styleFor(io).green(translate("doctor.copyWell"));
    return;
  }
  yield translate("doctor.left");
  for (const { kind, data, count, places } of left) {
    const times = count > 1 ? ` (${translate("doctor.places", { count })})` : "";
    const sentence = translate.dynamic(`doctor.defects.${kind.id}`, data) + times;
    yield* block(kind.level, sentence, io, places[0]);
  }
  if (failure !== undefined) yield* block("error", describeError(failure, io), io);
}
