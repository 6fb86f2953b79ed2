// Which finding stays where two rules speak of the same thing.

import type { Draft } from "./draft.ts";

/** `stronger` says more precisely what is wrong; `weaker` is dropped for the same concept in the same unit. */
interface Precedence {
  readonly stronger: string;
  readonly weaker: string;
}

export const precedence: readonly Precedence[] = [
  { stronger: "accent-lost", weaker: "term-missing" },
  { stronger: "name-misspelt", weaker: "term-missing" },
  { stronger: "term-deprecated", weaker: "term-missing" },
  { stronger: "term-untranslated", weaker: "term-missing" },
];

/** Drops what a more precise rule says already. */
export function withoutDuplicates(drafts: readonly Draft[]): Draft[] {
  const strong = new Map<string, Draft[]>();
  const stronger = new Set(precedence.map((entry) => entry.stronger));
  for (const draft of drafts) {
    if (!stronger.has(draft.rule.meta.id)) continue;
    const key = subject(draft, draft.rule.meta.id);
    if (key === undefined) continue;
    strong.set(key, [...(strong.get(key) ?? []), draft]);
  }
  if (strong.size === 0) return [...drafts];
  return drafts.filter(
    (draft) =>
      !precedence.some((entry) => {
        if (entry.weaker !== draft.rule.meta.id) return false;
        const key = subject(draft, entry.stronger);
        return key !== undefined && (strong.get(key) ?? []).some((other) => concerns(other, draft));
      }),
  );
}

function subject(draft: Draft, ruleId: string): string | undefined {
  const { concept, unit } = draft.problem;
  return concept === undefined ? undefined : `${ruleId} ${unit.index} ${concept.id}`;
}

/** Two occurrences of a concept in one sentence are two subjects, where both findings tell them apart. */
function concerns(strong: Draft, weak: Draft): boolean {
  const left = strong.problem.source;
  const right = weak.problem.source;
  return left === undefined || right === undefined || left.start === right.start;
}
