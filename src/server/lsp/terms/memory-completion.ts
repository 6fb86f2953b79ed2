// Completion from the memory: what a sentence that is not translated yet was translated as before, word for word.

import { CompletionItemKind, type CompletionItem, type Position } from "vscode-languageserver";
import { wholeOrigin } from "../../../check/places.ts";
import type { Bitext, BitextUnit, LocatedText } from "../../../model/bitext.ts";
import { languageServes } from "../../../model/language.ts";
import type { Range } from "../../../model/location.ts";
import { writeAtIn } from "../../../session/check/write-at.ts";
import { fold } from "../../../strings/fold.ts";
import type { Server } from "../server.ts";
import { offsetOf } from "../texts/ranges.ts";
import type { ReadPair } from "./standing.ts";
import { isMemoryAtHand } from "./uses-of.ts";

/** One item, or none: for a sentence of which nothing is written, or what it begins with. */
export async function memoryCompletion(
  path: string,
  position: Position,
  { placed: { bitext }, project }: ReadPair,
  { workspace }: Server,
): Promise<readonly CompletionItem[]> {
  const content = workspace.contentOf(path) ?? "";
  const offset = offsetOf(position, content);
  const { source: from, target: to } = project.session.config();
  const isOfProject =
    languageServes(from, bitext.source.language) && languageServes(to, bitext.target.language);
  const begun =
    bitext.source.path === bitext.target.path
      ? inBilingualFile(bitext, offset)
      : behindLastSentence(bitext, content, offset);
  if (begun === undefined || !isOfProject || !isMemoryAtHand(project)) return [];
  const { source, start } = begun;
  const match = await exactMatch(source.text, project);
  const written = content.slice(start, offset);
  const character = position.character - written.length;
  if (match === undefined || character < 0 || !isStartOf(written, match)) return [];
  const newText = (await writeAtIn(path, content))?.(match, start);
  if (newText === undefined) return [];
  return [
    {
      ...{ label: match, filterText: match, detail: source.text, kind: CompletionItemKind.Snippet },
      // Before all terms: they are in it.
      sortText: "",
      textEdit: { range: { start: { ...position, character }, end: position }, newText },
    },
  ];
}

/** A sentence whose translation is being written, and where that begins in the file. */
interface Begun {
  readonly source: LocatedText;
  readonly start: number;
}

/** There a unit without any translation is left out of the check, so that it is known only from its first letter on. */
function inBilingualFile({ units }: Bitext, offset: number): Begun | undefined {
  for (const { source, target } of units) {
    const written = target && wholeOrigin(target);
    if (source !== undefined && written?.end === offset) return { source, start: written.start };
  }
  return undefined;
}

/** The first sentence behind the last translated one, if nothing follows in the line. */
function behindLastSentence({ units }: Bitext, content: string, offset: number): Begun | undefined {
  const restOfLine = /^[^\r\n]*/u.exec(content.slice(offset))?.[0] ?? "";
  if (restOfLine.trim() !== "") return undefined;
  const line =
    /[^\r\n]*$/u.exec(content.slice(Math.max(0, offset - longestLine), offset))?.[0] ?? "";
  const start = offset - line.length + (sentencesBefore.exec(line)?.[0].length ?? 0);
  const rangeOf = ({ target }: BitextUnit): Range | undefined => target && wholeOrigin(target);
  const last = units.findLastIndex((unit) => (rangeOf(unit)?.end ?? Infinity) <= start);
  // What is being written may itself be taken for the translation of the sentence.
  const source = units
    .slice(last + 1)
    .find(
      (unit) => unit.source !== undefined && (rangeOf(unit)?.start ?? Infinity) >= start,
    )?.source;
  return source && { source, start };
}

const longestLine = 2000;
/** Whole sentences, or the signs with which a paragraph begins. */
const sentencesBefore = /^(?:.*[.!?…:][»”")*_]*\s+|[\s>#*+-]*)/u;

/** Whether it may be gone on with. */
function isStartOf(written: string, whole: string): boolean {
  return written.length < whole.length && fold(whole).startsWith(fold(written));
}

async function exactMatch(
  text: string,
  { session }: ReadPair["project"],
): Promise<string | undefined> {
  try {
    const { answers } = await session.match({ text }, { threshold: 1, limit: 1 });
    return answers[0]?.matches.find(({ kind }) => kind !== "fuzzy")?.target;
  } catch {
    // Without a memory there is nothing to offer.
    return undefined;
  }
}
