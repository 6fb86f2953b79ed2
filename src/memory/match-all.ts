// Many questions to a memory, in one request where that is quicker: the answers are those of `match`.

import type { MatchQuestion, MemoryMatch, MemoryStore } from "./memory-store.ts";

export async function matchAll(
  memory: MemoryStore,
  questions: readonly MatchQuestion[],
): Promise<readonly (readonly MemoryMatch[])[]> {
  if (memory.matchAll !== undefined) return memory.matchAll(questions);
  const answers: (readonly MemoryMatch[])[] = [];
  for (const { text, options } of questions) answers.push(await memory.match(text, options));
  return answers;
}
