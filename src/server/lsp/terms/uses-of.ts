// How many units of the memory have a term; counted when a card is first shown, told when it is shown again.

import type { Concept } from "../../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../../model/language.ts";
import { isPattern } from "../../../model/written-pattern.ts";
import { memorySize } from "../../../project/memory/memory-size.ts";
import type { OpenProject } from "../texts/open-project.ts";

/** Bytes: a larger memory has to be indexed first, which nobody asked for by pointing at a word. */
const mostRead = 20_000_000;

const counts = new WeakMap<OpenProject, Map<string, number | undefined>>();

export function usesOf(
  concept: Concept,
  project: OpenProject,
  { source }: { readonly source: LanguageTag; readonly target: LanguageTag },
): number | undefined {
  const term = concept.terms.find((each) => languageServes(each.language, source));
  if (term === undefined || isPattern(term)) return undefined;
  const known = counts.get(project) ?? new Map<string, number | undefined>();
  counts.set(project, known);
  if (!known.has(term.text)) {
    known.set(term.text, undefined);
    void count(term.text, project).then((total) => known.set(term.text, total));
  }
  return known.get(term.text);
}

/** Whether the memory is small enough to be asked while a person waits. */
export function isMemoryAtHand({ session }: OpenProject): boolean {
  const { folder, memory } = session.config();
  return memorySize({ folder, memory }) <= mostRead;
}

async function count(text: string, project: OpenProject): Promise<number | undefined> {
  try {
    if (!isMemoryAtHand(project)) return undefined;
    const { total } = await project.session.concordance(text, { limit: 1, side: "source" });
    return total;
  } catch {
    // Without a memory there is nothing to count.
    return undefined;
  }
}
