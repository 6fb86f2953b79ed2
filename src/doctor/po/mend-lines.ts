// The lines of a damaged PO file -> lines that gettext reads: strings closed and escaped, everything else a comment.

import type { ReportDefect } from "../defect.ts";

// #~ msgid_plural "…"; the quote at the end may be missing.
const stringLine =
  /^(\s*(?:#~\s*)?(?:(?:msgctxt|msgid_plural|msgid|msgstr)(?:\[\d{1,3}\])?\s*)?)"(.*?)("?)\s*$/su;
// "Rondas " "campesinas": several strings on one line are one.
const severalLiterals = /^"(?:[^"\\]|\\.)*"\s*(?:"(?:[^"\\]|\\.)*"\s*)+$/u;
const keywordAlone = /^\s*(?:#~\s*)?(?:msgctxt|msgid_plural|msgid|msgstr)(?:\[\d{1,3}\])?\s*$/u;
const comment = /^\s*(?:#|$)/u;
// What can follow a backslash in C.
const escapable = /[abfnrtv\\"'?0-7x]/u;

// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0B\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** `text` has `\n` line ends. Lines keep their numbers, so that later findings have the places of the file. */
export function mendLines(text: string, report: ReportDefect): string {
  return text
    .split("\n")
    .map((line, at) => mendLine(withoutControls(line, at + 1, report), at + 1, report))
    .join("\n");
}

function withoutControls(line: string, number: number, report: ReportDefect): string {
  return line.replaceAll(control, (character, at: number) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    report("po-control-character", { line: number, column: at + 1 }, { what: `U+${code}` });
    return "";
  });
}

function mendLine(line: string, number: number, report: ReportDefect): string {
  if (comment.test(line) && !/^\s*#~\s*(?:msg|")/u.test(line)) return line;
  const match = stringLine.exec(line);
  if (match === null) {
    if (keywordAlone.test(line)) return line;
    const text = line.trim().slice(0, 40);
    report("po-junk-line", { line: number, column: 1 }, { text });
    return `# ${line}`;
  }
  const [, start = "", inner = "", end = ""] = match;
  if (severalLiterals.test(line.slice(start.length))) return line;
  const { content, open } = mendLiteral(inner, (id, at) =>
    report(id, { line: number, column: start.length + 2 + at }),
  );
  // An escaped quote does not close the string.
  const isOpen = end === "" || open;
  if (isOpen) report("po-unclosed-string", { line: number, column: start.length + 1 });
  return `${start}"${content}${open ? String.raw`\"` : ""}"`;
}

/** `open` if a final backslash escapes the closing quote. */
function mendLiteral(
  inner: string,
  fault: (id: string, at: number) => void,
): { readonly content: string; readonly open: boolean } {
  let content = "";
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === '"') {
      fault("po-inner-quote", at);
      content += String.raw`\"`;
    } else if (sign !== "\\") content += sign;
    else if (at + 1 === inner.length) return { content, open: true };
    else if (escapable.test(inner.charAt(at + 1))) {
      content += sign + inner.charAt(at + 1);
      at += 1;
    } else {
      fault("po-escape", at);
      content += "\\\\";
    }
  }
  return { content, open: false };
}
