// Several texts of the source with one translation: one of them may have been copied and not changed.

import type { BitextUnit } from "../../model/bitext.ts";
import type { CorpusRule } from "../rule.ts";
import { textKey } from "./text-key.ts";

// Two words often have one translation: "Delete" and "Remove".
const fewestWords = 4;
const longestTold = 80;

export const sameTarget: CorpusRule = {
  on: "corpus",
  meta: { id: "same-target", issueType: "inconsistency", level: "note" },
  options: { words: { type: "number", minimum: 1, maximum: 50, default: fewestWords } },
  examples: [
    {
      units: [
        ["Delete", "Eliminar"],
        ["Remove", "Eliminar"],
      ],
      expect: [],
    },
    {
      units: [
        ["The file could not be opened.", "No se pudo abrir el archivo."],
        ["The file could not be opened!", "No se pudo abrir el archivo."],
      ],
      expect: [],
    },
    {
      units: [
        ["The file could not be opened.", "No se pudo abrir el archivo."],
        ["The folder could not be opened.", "No se pudo abrir el archivo."],
      ],
      expect: ["other"],
    },
    {
      units: [
        ["Delete", "Eliminar"],
        ["Remove", "Eliminar"],
      ],
      options: { words: 1 },
      expect: ["other"],
    },
  ],
  compared: (unit, { words }) => {
    const key = keyOf(unit, Number(words));
    return key === undefined ? undefined : [key, lettersOf(unit.source?.text ?? "")];
  },
  *check(documents, { words }) {
    const byTarget = new Map<string, BitextUnit>();
    for (const [document, { units }] of documents.entries())
      for (const unit of units) {
        const key = keyOf(unit, Number(words));
        if (key === undefined) continue;
        const known = byTarget.get(key);
        if (known === undefined) byTarget.set(key, unit);
        else if (isOther(known, unit))
          yield {
            document,
            messageId: "other",
            unit,
            data: { source: told(known.source?.text ?? "") },
            confidence: 0.5,
          };
      }
  },
};

function keyOf({ source, target, singular }: BitextUnit, words: number): string | undefined {
  if (source === undefined || target === undefined || singular === true) return undefined;
  const text = target.text.trim();
  if (!/\p{L}{2}/u.test(text) || text.split(/\s+/u, words).length < words) return undefined;
  return textKey(text);
}

/** Forms of one word and numbers are often alike in one language and not in the other. */
function isOther({ source: known }: BitextUnit, { source }: BitextUnit): boolean {
  const [left, right] = [known, source].map((side) => lettersOf(side?.text ?? ""));
  return left !== right;
}

const lettersOf = (text: string): string => textKey(text).replaceAll(/[^\p{L}]+/gu, " ");

const told = (text: string): string =>
  text.length > longestTold ? `${text.slice(0, longestTold).trimEnd()}…` : text.trim();
