// What a question says in a report for people: its sentence, its places, the glossary's reason.

import type { Translate } from "../messages/translator.ts";
import type { Finding, MessageData, Question, QuestionKind, Reason } from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import { visibleInLine } from "../strings/visible.ts";

/** With one place the sentence of its finding; with several one for all of them. */
export function questionSentence(question: Question, translate: Translate): string {
  const [first] = question.findings;
  const count = question.findings.length;
  if (count === 1) return first.message;
  const { rendering, kind } = question;
  const data: MessageData = { ...first.data, count, message: first.message };
  if (kind === "deprecated" && data["terms"] === "")
    return translate("questions.deprecatedNoneApproved", data);
  if (kind !== "instead") return translate.dynamic(`questions.${kind}`, data);
  return rendering === undefined
    ? translate("questions.insteadNoPhrase", data)
    : translate("questions.instead", { ...data, found: rendering });
}

const kindsOfSense: ReadonlySet<QuestionKind> = new Set([
  "deprecated",
  "instead",
  "missing",
  "untranslated",
]);

/** Whether the sense of a term decides: there it helps what the glossary says of it. */
export function isAboutSense({ kind }: Pick<Question, "kind">): boolean {
  return kindsOfSense.has(kind);
}

export function placeOf({ target, source }: Finding): Place | undefined {
  return target ?? source;
}

/** `path:line:column`, or less of it. */
export function writtenPlace(finding: Finding): string {
  const place = placeOf(finding);
  return place === undefined ? "-" : `${visibleInLine(place.path)}:${place.line}:${place.column}`;
}

export function shortPlace(finding: Finding): string {
  const place = placeOf(finding);
  return place === undefined ? "-" : `${place.line}:${place.column}`;
}

/** Findings by the file of their place, in order. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = placeOf(finding)?.path ?? "";
    files.set(path, [...(files.get(path) ?? []), finding]);
  }
  return files;
}

/** The glossary's reason in lines of its own, where the sense of a term decides; empty otherwise. */
export function questionReason(
  question: Pick<Question, "kind" | "concept" | "findings">,
  translate: Translate,
): string[] {
  const [{ reason }] = question.findings;
  if (reason === undefined || !isAboutSense(question)) return [];
  return reasonLines(reason, question.concept ?? "", translate);
}

/** A line each: the definition, then of each term what speaks for or against it, or where it was decided. */
export function reasonLines(
  { definition, terms }: Reason,
  concept: string,
  translate: Translate,
): string[] {
  return [
    ...(definition === "" ? [] : [translate("report.definition", { concept, definition })]),
    ...terms.flatMap(({ term, note, source }) => {
      if (note !== "" && source !== "")
        return [translate("report.noteWithSource", { term, note, source })];
      if (note !== "") return [translate("report.note", { term, note })];
      return source === "" ? [] : [translate("report.sourceOf", { term, source })];
    }),
  ];
}
