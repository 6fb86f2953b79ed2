// The doctor for PO files of GNU gettext.

import { parsePo } from "../../formats/po/parse-po.ts";
import { declaredCharset, withCharset } from "../../formats/po/po-header.ts";
import { ParseError } from "../../model/errors.ts";
import { lineIndex } from "../../strings/line-index.ts";
import { DefectLog, type DefectKind, type Loss, type ReportDefect } from "../defect.ts";
import { encodingKinds, openTolerantly } from "../encoding-defects.ts";
import type { Diagnosis, DoctorFile, FormatDoctor } from "../format-doctor.ts";
import { wholeText } from "../whole-text.ts";
import { mendLines } from "./mend-lines.ts";
import {
  commentsInOrder,
  examinePo,
  hasMisplacedComments,
  startOf,
  type PoFindings,
} from "./po-examinations.ts";

const kinds: readonly DefectKind[] = [
  ...encodingKinds,
  { id: "po-control-character", level: "warning" },
  { id: "po-junk-line", level: "error" },
  { id: "po-unclosed-string", level: "error" },
  { id: "po-inner-quote", level: "error" },
  { id: "po-escape", level: "error" },
  { id: "po-fragment", level: "error" },
  { id: "po-encoding", level: "error" },
  { id: "po-comment-place", level: "error" },
  { id: "po-plural-expression", level: "error" },
  { id: "po-header-missing", level: "error" },
  { id: "po-charset-missing", level: "warning" },
  { id: "po-duplicate", level: "error" },
  { id: "po-plural-forms-missing", level: "error" },
  { id: "po-plural-count", level: "error" },
  { id: "po-line-ends", level: "error" },
  { id: "po-format-missing", level: "error" },
  { id: "po-format-added", level: "error" },
  { id: "po-format-other", level: "error" },
  { id: "po-format-invalid", level: "error" },
];

// Each costs a reading of the file.
const maximumFragments = 100;

export const poDoctor: FormatDoctor = {
  name: "po",
  extensions: [".po", ".pot"],
  kinds,
  diagnose,
};

function diagnose(file: DoctorFile): Diagnosis {
  const { path } = file;
  const log = new DefectLog(kinds);
  const opened = openTolerantly(file, declaredCharset, log.report);
  const { encoding, mark } = opened.findings;
  // gettext knows neither the mark nor any encoding that is not a superset of ASCII.
  if (mark || encoding.startsWith("UTF-16"))
    log.report("po-encoding", { line: 1, column: 1 }, { encoding });
  // Such a line becomes a comment, wherever it is: told once.
  const junk = new Set<number | undefined>();
  const report: ReportDefect = (id, point, data) => {
    if (id === "po-junk-line") junk.add(point?.line);
    if (id !== "po-comment-place" || !junk.has(point?.line)) log.report(id, point, data);
  };
  const lines = mendLines(wholeText(opened.text(), path), report);
  const { text, losses, failure } = withoutFragments(lines, path, log.report);
  const common = { format: "PO", encoding: opened.findings.encoding };
  if (failure !== undefined) {
    const units = text.match(/^msgid\s/gmu)?.length ?? 0;
    const none = { saved: 0, losses: [], mend: undefined };
    return { ...common, ...none, units, failure, defects: log.defects() };
  }
  const findings = examinePo(text, path, lineIndex(text), report);
  const kept = Math.max(0, findings.messages.length - (hasHeader(findings) ? 1 : 0));
  return {
    ...common,
    units: kept + losses.length,
    saved: kept - findings.dropped.size,
    defects: log.defects(),
    losses: [...losses, ...findings.losses],
    failure: undefined,
    mend: () => [mendedText(text, findings)],
  };
}

interface WithoutFragments {
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly failure: ParseError | undefined;
}

/** Messages that lack a part become comments, up to the empty lines around them, so that nothing is thrown away. */
function withoutFragments(written: string, path: string, report: ReportDefect): WithoutFragments {
  const losses: Loss[] = [];
  let text = written;
  for (;;) {
    try {
      parsePo(text, path);
      return { text, losses, failure: undefined };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const { line, column = 1 } = error;
      if (line === undefined || losses.length >= maximumFragments)
        return { text, losses, failure: error };
      const lines = text.split("\n");
      const [from, to] = brokenBlock(lines, line - 1, path);
      const block = lines.slice(from, to);
      const point = { line: from + 1, column: from === line - 1 ? column : 1 };
      report("po-fragment", point);
      losses.push({ id: "po-fragment", data: { line: from + 1, text: excerpt(block) }, point });
      text = [
        ...lines.slice(0, from),
        ...block.map((each) => `# ${each}`),
        ...lines.slice(to),
      ].join("\n");
    }
  }
}

/** If a message lacks its translation, the parser fails at the next one, which is whole. */
function brokenBlock(
  lines: readonly string[],
  at: number,
  path: string,
): readonly [from: number, to: number] {
  const block = blockAround(lines, at);
  let before = block[0] - 1;
  while (before >= 0 && /^\s*(?:#(?!~)|$)/u.test(lines[before] ?? "")) before -= 1;
  return before >= 0 && isWhole(lines.slice(...block), path) ? blockAround(lines, before) : block;
}

function isWhole(lines: readonly string[], path: string): boolean {
  try {
    return parsePo(lines.join("\n"), path).length > 0;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

function blockAround(lines: readonly string[], at: number): readonly [from: number, to: number] {
  const isBorder = (line: string | undefined): boolean => line === undefined || line.trim() === "";
  let from = at;
  while (!isBorder(lines[from - 1])) from -= 1;
  let to = at + 1;
  while (!isBorder(lines[to])) to += 1;
  return [from, to];
}

function excerpt(lines: readonly string[]): string {
  const text = lines
    .filter((line) => !line.startsWith("#"))
    .join(" ")
    .replaceAll(/\s+/gu, " ");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function hasHeader({ messages }: PoFindings): boolean {
  return messages.some(({ id, context }) => id.value === "" && context === undefined);
}

/** Without duplicate messages, each with its comments before it, and with the charset of the copy. */
function mendedText(text: string, findings: PoFindings): string {
  const { messages, dropped } = findings;
  let output = hasHeader(findings) ? "" : copiedHeader;
  let copied = 0;
  for (const message of messages) {
    const own = lineStart(text, startOf(message));
    const start = Math.min(message.comments[0]?.start ?? own, own);
    if (dropped.has(message)) {
      output += text.slice(copied, start);
      copied = lineEnd(text, message.strings.at(-1)?.end ?? start);
    } else if (hasMisplacedComments(message)) {
      output += text.slice(copied, start);
      output += commentsInOrder(message)
        .map((comment) => text.slice(comment.start, comment.end))
        .join("");
      copied = start;
      for (const comment of message.comments) {
        output += text.slice(copied, comment.start);
        copied = comment.end;
      }
    }
  }
  output += text.slice(copied);
  return withCharset(output, "UTF-8");
}

const copiedHeader = String.raw`msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

`;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** After the line break and a following empty line. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end + 1] === "\n" ? end + 2 : end + 1;
}
