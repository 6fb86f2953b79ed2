// `glosa explain`: one finding with everything that led to it.

import type { Finding, Report } from "../../model/finding.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import { reasonLines, writtenPlace } from "../../reporters/question-text.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { requestOfPaths } from "../shared/request-of-paths.ts";
import { styleFor } from "../terminal/style.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface ExplainOptions extends GlossaryProjectOptions {
  readonly json?: boolean;
  readonly alone?: boolean;
}

const shownDigits = 8;

/** Runs the check again to find the finding: nothing is kept between runs. */
export async function runExplain(
  fingerprint: string,
  paths: CheckedPaths,
  options: ExplainOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { finding, report } = await session.explain(
    fingerprint,
    requestOfPaths(paths, options.alone),
  );
  await finish();
  io.write(options.json === true ? asJson(finding) : asText(finding, report, io));
  return 0;
}

function asJson(finding: Finding): string {
  const { excerpts: _, weighing: __, brief: ___, trail, asked, ...rest } = finding;
  const told = { ...rest, question: asked.id, trail: trail ?? [] };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

function* lines(finding: Finding, report: Report, io: CommandIo): Generator<string> {
  const { translate } = io;
  const style = styleFor(io);
  const width = Math.max(40, Math.min(io.width, 100)) - 4;
  const level = translate(`levels.${finding.level}`);
  yield `${style.bold(finding.ruleId)} · ${level}${style.dim(` · ${finding.fingerprint}`)}`;
  const rule = report.rules.find(({ id }) => id === finding.ruleId);
  if (rule !== undefined) yield* wrapText(rule.description, width).map((line) => style.dim(line));
  yield "";
  yield* wrapText(finding.message, width);
  for (const side of ["source", "target"] as const) {
    const place = finding[side];
    const text = finding.excerpts?.[side]?.text ?? "";
    if (place === undefined) continue;
    yield "";
    yield style.dim(
      `${translate(`report.${side}`)} · ${visibleInLine(place.path)}:${place.line}:${place.column}`,
    );
    yield* wrapText(text, width).map((line) => `  ${line}`);
  }
  const whyNote = `ruleNotes.${finding.ruleId}`;
  if (finding.level === "note" && translate.has(whyNote))
    yield* ["", ...wrapText(translate.dynamic(whyNote), width)];
  const { trail = [], reason, concept = "" } = finding;
  if (reason !== undefined) {
    yield* ["", style.bold(translate("explain.reason"))];
    for (const line of reasonLines(reason, concept, translate))
      yield* wrapText(line, width - 2).map((each) => `  ${each}`);
  }
  if (trail.length > 0) yield* ["", style.bold(translate("explain.trail"))];
  for (const [index, step] of trail.entries()) {
    const [first = "", ...rest] = wrapText(step, width - 4);
    yield `${String(index + 1).padStart(3)} ${first}`;
    yield* rest.map((line) => `    ${line}`);
  }
  const question = report.questions.find(({ id }) => id === finding.asked.id);
  if (question === undefined) return;
  const others = question.findings.filter((each) => each !== finding);
  if (others.length > 0) {
    const places = others.map(writtenPlace).join(", ");
    yield* ["", ...wrapText(translate("explain.places", { places }), width)];
  }
  if (question.concept === undefined || question.rendering === undefined) return;
  const data = { id: question.id.slice(0, shownDigits) };
  yield* ["", ...wrapText(translate("explain.answer", data), width)];
}

function asText(finding: Finding, report: Report, io: CommandIo): string {
  return [...lines(finding, report, io)].map((line) => `${line}\n`).join("");
}
