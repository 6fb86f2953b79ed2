// Completion in a glossary table: statuses, parts of speech, genders, flags.

import { CompletionItemKind, type CompletionItem, type Position } from "vscode-languageserver";
import { detectDelimiter } from "../../../formats/csv/parse-rows.ts";
import { genders, partsOfSpeech, statuses } from "../../../model/concept.ts";
import { matchFlagChoices } from "../../../terms/patterns/match-flags.ts";

/** What the cells of a column may hold, by its header. */
const choices: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  part_of_speech: partsOfSpeech,
  gender: genders,
};

/** The header is the first line; a cell with a line break in it is beyond what is completed. */
export function csvCompletion(content: string, position: Position): readonly CompletionItem[] {
  const lines = content.split(/\r\n|\n|\r/u);
  const delimiter = detectDelimiter(content);
  const header = lines[0]?.split(delimiter).map((name) => name.trim().toLowerCase()) ?? [];
  const before = (lines[position.line] ?? "").slice(0, position.character);
  if (position.line === 0) return [];
  const cells = cellsOf(before, delimiter);
  const column = header[cells.length - 1] ?? "";
  const written = cells.at(-1) ?? "";
  if (column === "match") return flagItems(written, position);
  return (choices[column] ?? []).map((label) =>
    itemOf(label, written.trimStart().length, position),
  );
}

/** Flags stand one beside the other, with spaces between. */
function flagItems(cell: string, position: Position): readonly CompletionItem[] {
  const written = /[^\s"]*$/u.exec(cell)?.[0] ?? "";
  const [name, value] = written.split("=", 2);
  const flag = matchFlagChoices.find((each) => each.name === name);
  if (value === undefined || flag === undefined)
    return matchFlagChoices.map(({ name: label, takesValue }) =>
      itemOf(takesValue ? `${label}=` : label, written.length, position),
    );
  return flag.values.map((label) => itemOf(label, value.length, position));
}

function itemOf(label: string, written: number, end: Position): CompletionItem {
  const start = { ...end, character: end.character - written };
  return {
    label,
    kind: CompletionItemKind.EnumMember,
    textEdit: { range: { start, end }, newText: label },
  };
}

/** The cells of a line as far as it goes; a delimiter in quotes is none. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells = [""];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cells.push("");
    else cells[cells.length - 1] += character;
  }
  return cells;
}
