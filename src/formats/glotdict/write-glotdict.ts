// Pairs of terms -> GlotDict's JSON, by source term in alphabetical order.

import type { Glossary } from "../../model/concept.ts";
import { termPairs } from "../csv/term-pairs.ts";
import { reportLosses } from "../csv/write-tool-table.ts";
import type { WriteContext } from "../format.ts";

interface GlotdictEntry {
  readonly comment: string;
  readonly pos: string;
  readonly translation: string;
}

export function* writeGlotdict(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  const pairs = termPairs(glossary, context, { withForbidden: false });
  reportLosses(["source", "target", "partOfSpeech", "comment"], pairs, context);
  const entries = new Map<string, GlotdictEntry[]>();
  for (const { concept, source, target } of pairs) {
    const comment = [concept.definition, target.note || source.note]
      .filter((text) => text !== "")
      .join("; ");
    const pos = target.partOfSpeech ?? source.partOfSpeech ?? "";
    const list = entries.get(source.text) ?? [];
    list.push({ comment, pos, translation: target.text });
    entries.set(source.text, list);
  }
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  yield `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}
