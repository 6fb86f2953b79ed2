// A PO file as it was read, with the strings and `fuzzy` flags that changed. Every other byte stays.

import type { BilingualDocument, Skeleton } from "../../model/bilingual-document.ts";
import { changedUnits } from "../changed-units.ts";
import { applyEdits, type Edit } from "../edits.ts";
import type { WriteContext } from "../format.ts";
import type { PoMessage } from "./parse-po.ts";
import { writePoString } from "./po-string.ts";
import { styleOf, type PoStyle } from "./po-style.ts";
import { flagsOf, parseUnits } from "./read-po.ts";
import { poText } from "./text-of.ts";

export function* writePoInPlace(
  document: BilingualDocument,
  skeleton: Skeleton,
  context: WriteContext,
): Generator<string, void, undefined> {
  if (skeleton.byteOrderMark) yield "\uFEFF";
  const { text } = skeleton;
  const style = styleOf(text);
  const { placed } = parseUnits(text, { path: context.path ?? "", ...languagesOf(document) });
  const edits: Edit[] = [];
  const fuzzy = new Map<PoMessage, boolean>();
  for (const { placed: place, unit, ...changed } of changedUnits(document, placed, context)) {
    const { string, message } = place;
    if (changed.targetChanged) {
      const keyword = text.slice(string.keyword, string.start).trimEnd();
      const prefix = message.obsolete ? "#~ " : "";
      const replacement = writePoString(poText(unit.target ?? [], context, unit), keyword, {
        ...style,
        prefix,
      });
      edits.push({ start: string.start, end: string.end, replacement });
    }
    // A message without translation is unfinished without a flag; and one form that is unfinished is enough.
    const unfinished = unit.state === "initial" && unit.target !== undefined;
    if (changed.stateChanged) fuzzy.set(message, unfinished || fuzzy.get(message) === true);
  }
  for (const [message, isFuzzy] of fuzzy)
    edits.push(...flagEdits(message, isFuzzy, { text, ...style }));
  yield* applyEdits(text, edits);
}

// Otherwise the units of a file that names no languages would differ from those that were read.
function languagesOf({ header }: BilingualDocument): {
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
} {
  return {
    ...(header.sourceLanguage !== undefined && { sourceLanguage: header.sourceLanguage }),
    ...(header.targetLanguage !== undefined && { targetLanguage: header.targetLanguage }),
  };
}

function* flagEdits(
  { comments, context, id, obsolete }: PoMessage,
  isFuzzy: boolean,
  { text, lineEnd }: PoStyle & { readonly text: string },
): Generator<Edit> {
  const flagLines = comments.filter((comment) => comment.kind === "flag");
  const fuzzyLine = flagLines.find((comment) => flagsOf(comment.text).includes("fuzzy"));
  if (isFuzzy === (fuzzyLine !== undefined)) return;
  if (fuzzyLine !== undefined) {
    const { start, end } = fuzzyLine;
    const flags = flagsOf(fuzzyLine.text).filter((flag) => flag !== "fuzzy");
    const written = text.slice(start, end);
    const lead = /^\s*#,\s*/u.exec(written)?.[0] ?? "#, ";
    const own = /\r?\n$/u.exec(written)?.[0] ?? "";
    const replacement = flags.length === 0 ? "" : `${lead}${flags.join(", ")}${own}`;
    yield { start, end, replacement };
    return;
  }
  const [line] = flagLines;
  if (line !== undefined) {
    const start = text.indexOf(",", line.start) + 1;
    yield { start, end: start, replacement: " fuzzy," };
    return;
  }
  const before = comments.find((comment) => comment.kind === "previous")?.start;
  const keyword = (context ?? id).keyword;
  const start = before ?? (obsolete ? text.lastIndexOf("#~", keyword) : keyword);
  yield { start, end: start, replacement: `#, fuzzy${lineEnd}` };
}
