// Groups findings by what they ask, each question once with all its places.

import { levels, type Finding, type Level, type Question } from "../model/finding.ts";
import { bestText } from "./found-renderings.ts";

/** In the order of their first findings in the report. */
export function collectQuestions(findings: readonly Finding[]): Question[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.asked.id);
    if (known === undefined) groups.set(finding.asked.id, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = mostTellingFirst(group);
    const [first] = ordered;
    if (first === undefined) return [];
    const { ruleId, concept, asked } = first;
    const rendering = renderingOf(group);
    const question: Question = {
      id: asked.id,
      kind: asked.kind,
      ruleId,
      ...(concept === undefined ? {} : { concept }),
      level: highest(group),
      confidence: Math.max(...group.map(({ confidence }) => confidence)),
      ...(rendering === undefined ? {} : { rendering }),
      findings: [first, ...ordered.slice(1)],
    };
    return [question];
  });
}

/** A run is read in its own order. */
function mostTellingFirst(group: readonly Finding[]): readonly Finding[] {
  const kind = group[0]?.asked.kind;
  if (kind === "omissions" || kind === "labels") return group;
  const bySureness = group.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.confidence - a.confidence,
  );
  const files = new Set<string>();
  const isFirstOfFile = (finding: Finding): boolean => {
    const path = (finding.target ?? finding.source)?.path ?? "";
    if (files.has(path)) return false;
    files.add(path);
    return true;
  };
  const telling = bySureness.filter(isFirstOfFile);
  const rest = new Set(telling);
  return [...telling, ...bySureness.filter((finding) => !rest.has(finding))];
}

function highest(group: readonly Finding[]): Level {
  return levels.find((level) => group.some((finding) => finding.level === level)) ?? "note";
}

/** The wording found, in dictionary form; empty if the forms are not a phrase. */
function renderingOf(group: readonly Finding[]): string | undefined {
  const texts = new Map<string, number>();
  for (const { asked } of group)
    if (asked.words !== undefined && asked.offered === true)
      texts.set(asked.words, (texts.get(asked.words) ?? 0) + 1);
  return texts.size === 0 ? undefined : bestText(texts);
}
