// Where a unit of a memory comes from, in short.

import type { LanguageTag } from "../../model/language.ts";
import type { MatchOrigin } from "../../model/match-origin.ts";
import { visibleInLine } from "../../strings/visible.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export interface CardLanguages {
  /** Languages of the text asked for. */
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** Place, date, author, region, penalty: whatever helps to judge a match. */
export function originNotes(
  origin: MatchOrigin,
  languages: CardLanguages,
  io: CommandIo,
): readonly string[] {
  const { translate } = io;
  const { location, date, author, penalty, repeated } = origin;
  const notes = [
    location.line === 0
      ? visibleInLine(location.path)
      : `${visibleInLine(location.path)}:${location.line}`,
  ];
  if (origin.document !== "") notes.push(origin.document);
  if (date !== "") notes.push(shortDate(date));
  if (author !== "") notes.push(author);
  const regions = [origin.sourceLanguage, origin.targetLanguage].filter(
    (language) =>
      language.includes("-") && language !== languages.source && language !== languages.target,
  );
  notes.push(...regions);
  if (penalty > 0) notes.push(translate("commands.match.penalty", { points: penalty }));
  if (repeated > 0) notes.push(translate("commands.match.repeated", { count: repeated }));
  return notes;
}

function shortDate(date: string): string {
  return date.replace(/^(\d{4})(\d{2})(\d{2})T.*$/u, "$1-$2-$3");
}
