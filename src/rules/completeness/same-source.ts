// One text of the source that is translated in several ways, wherever in the run it stands.

import type { BitextUnit } from "../../model/bitext.ts";
import type { CorpusProblem, CorpusRule } from "../rule.ts";
import { textKey } from "./text-key.ts";

interface Place {
  readonly document: number;
  readonly unit: BitextUnit;
}

const leastCertainty = 0.8;

export const sameSource: CorpusRule = {
  on: "corpus",
  meta: { id: "same-source", issueType: "inconsistency", level: "confidence" },
  options: {},
  examples: [
    {
      units: [
        ["Save as", "Guardar como"],
        ["Save as", "Guardar como"],
      ],
      expect: [],
    },
    {
      units: [
        ["Save as…", "Guardar como…"],
        ["Save as", "Guardar como"],
      ],
      expect: [],
    },
    {
      units: [
        ["Save as", "Guardar como"],
        ["Save as", "Guardar como"],
        ["Save as", "Grabar como"],
      ],
      expect: ["other"],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["The vote failed.", "El voto fracasó."],
      ],
      expect: ["other"],
    },
  ],
  compared: (unit) => {
    const key = keyOf(unit);
    return key === undefined ? undefined : [key, textKey(unit.target?.text ?? "")];
  },
  *check(documents) {
    const bySource = new Map<string, Place[]>();
    for (const [document, { units }] of documents.entries())
      for (const unit of units) {
        const key = keyOf(unit);
        if (key === undefined) continue;
        const alike = bySource.get(key);
        if (alike === undefined) bySource.set(key, [{ document, unit }]);
        else alike.push({ document, unit });
      }
    for (const places of bySource.values()) if (places.length > 1) yield* problemsOf(places);
  },
};

/** `undefined`: not to be compared. Contexts tell texts apart on purpose, and so does number. */
function keyOf({
  source,
  target,
  certainty,
  shape,
  singular,
  context,
}: BitextUnit): string | undefined {
  if (source === undefined || target === undefined || certainty < leastCertainty) return undefined;
  if (shape[0] > 1 || shape[1] > 1 || singular === true || target.text.trim() === "")
    return undefined;
  if (!/\p{L}{2}/u.test(source.text)) return undefined;
  return `${source.text.trim().replaceAll(/\s+/gu, " ")}\u0000${context ?? ""}`;
}

function* problemsOf(places: readonly Place[]): Generator<CorpusProblem> {
  const byTarget = new Map<string, Place[]>();
  for (const place of places) {
    const key = textKey(place.unit.target?.text ?? "");
    byTarget.set(key, [...(byTarget.get(key) ?? []), place]);
  }
  if (byTarget.size < 2) return;
  // The commonest is the usual one; of two that are as common, the first.
  const [usual, ...others] = [...byTarget.values()].toSorted((a, b) => b.length - a.length);
  const first = usual?.[0]?.unit.target?.text.trim();
  if (usual === undefined || first === undefined) return;
  for (const { document, unit } of others.flat())
    yield {
      document,
      messageId: "other",
      unit,
      data: { usual: first, times: usual.length },
      confidence: 0.5,
      suggestions: [first],
    };
}
