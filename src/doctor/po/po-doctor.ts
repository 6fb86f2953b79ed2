// The doctor for PO files of GNU gettext.

import { declaredCharset } from "../../formats/po/po-header.ts";
import { ParseError } from "../../model/errors.ts";
import { lineIndex } from "../../text/line-index.ts";
import { DefectLog, type DefectKind } from "../defect.ts";
import { encodingKinds, openTolerantly } from "../encoding-defects.ts";
import type { Diagnosis, DoctorFile, FormatDoctor } from "../format-doctor.ts";
import { mendLines } from "./mend-lines.ts";
import { examinePo, type PoFindings } from "./po-examinations.ts";

const kinds: readonly DefectKind[] = [
  ...encodingKinds,
  { id: "po-control-character", level: "warning" },
  { id: "po-junk-line", level: "error" },
  { id: "po-unclosed-string", level: "error" },
  { id: "po-inner-quote", level: "error" },
  { id: "po-escape", level: "error" },
  { id: "po-header-missing", level: "warning" },
  { id: "po-charset-missing", level: "warning" },
  { id: "po-duplicate", level: "error" },
  { id: "po-plural-forms-missing", level: "warning" },
  { id: "po-plural-count", level: "error" },
  { id: "po-line-ends", level: "error" },
];

/** A whole file is held. UTF-16 code units. */
const maximumLength = 100_000_000;

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
  const text = mendLines(wholeText(opened.text(), path), log.report);
  const common = { format: "PO", encoding: opened.findings.encoding };
  try {
    const findings = examinePo(text, path, lineIndex(text), log.report);
    const units = Math.max(0, findings.messages.length - (hasHeader(findings) ? 1 : 0));
    return {
      ...common,
      units,
      saved: units - findings.dropped.size,
      defects: log.defects(),
      losses: findings.losses,
      failure: undefined,
      mend: () => [mendedText(text, findings)],
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const units = text.match(/^msgid\s/gmu)?.length ?? 0;
    return {
      ...common,
      units,
      saved: 0,
      defects: log.defects(),
      losses: [],
      failure: error,
      mend: undefined,
    };
  }
}

function wholeText(chunks: Iterable<string>, path: string): string {
  let text = "";
  for (const chunk of chunks) {
    text += chunk;
    if (text.length > maximumLength)
      throw new ParseError("xmlTooLarge", {
        data: { limit: `${maximumLength / 1_000_000} MB` },
        path,
        line: 1,
        column: 1,
      });
  }
  return text;
}

function hasHeader({ messages }: PoFindings): boolean {
  return messages.some(({ id, context }) => id.value === "" && context === undefined);
}

/** Without the messages that come twice, and with the charset that the copy has. */
function mendedText(text: string, { messages, dropped }: PoFindings): string {
  let output = "";
  let copied = 0;
  for (const message of messages) {
    if (!dropped.has(message)) continue;
    const start =
      message.comments[0]?.start ?? lineStart(text, (message.context ?? message.id).keyword);
    output += text.slice(copied, start);
    copied = lineEnd(text, message.strings.at(-1)?.end ?? start);
  }
  output += text.slice(copied);
  return output.replace(
    /("Content-Type:[^"\n]*?charset=)([\w-]+)/iu,
    (_whole, before: string) => `${before}UTF-8`,
  );
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** After the line break, and after an empty line that follows. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end + 1] === "\n" ? end + 2 : end + 1;
}
