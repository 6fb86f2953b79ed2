// Several memories that answer as one would that has all their units, in their order.

import type {
  Concordance,
  ConcordanceOptions,
  Considered,
  ConsideredUnit,
  JoinableMemory,
  MatchOptions,
  MatchQuestion,
  MemoryMatch,
  MemoryStore,
  Side,
} from "../memory-store.ts";
import { BestUnits } from "./best-units.ts";
import { rankOfHit, variedFirst } from "./concordance-hits.ts";
import { decideSimilar, defaultLimit, defaultThreshold, moreThan } from "./match-parts.ts";
import { concordanceOf, defaultHits, unitsToConsider } from "./search-parts.ts";

export class JoinedMemory implements MemoryStore {
  readonly languages: MemoryStore["languages"];
  readonly #memories: readonly JoinableMemory[];

  /** Earlier ones come first among equals. */
  constructor(languages: MemoryStore["languages"], memories: readonly JoinableMemory[]) {
    this.languages = languages;
    this.#memories = memories;
  }

  get units(): number {
    return this.#memories.reduce((sum, { units }) => sum + units, 0);
  }

  async match(text: string, options: MatchOptions = {}): Promise<readonly MemoryMatch[]> {
    const [matches = []] = await this.matchAll([{ text, options }]);
    return matches;
  }

  async matchAll(
    questions: readonly MatchQuestion[],
  ): Promise<readonly (readonly MemoryMatch[])[]> {
    const answers = new Map<MatchQuestion, readonly MemoryMatch[]>();
    let open = questions.map((question) => ({
      question,
      asked: question.options.limit ?? defaultLimit,
    }));
    // All that need more units are asked in one round, which is one request for a store.
    while (open.length > 0) {
      const found = await this.#similar(
        open.map(({ question: { text, options }, asked }) => ({
          text,
          options: { ...options, limit: asked },
        })),
      );
      open = open.flatMap(({ question, asked }, at) => {
        const { text, options } = question;
        const decided = decideSimilar(text, found[at] ?? [], asked, options);
        if (decided === undefined) return [{ question, asked: moreThan(asked) }];
        answers.set(question, decided);
        return [];
      });
    }
    return questions.map((question) => answers.get(question) ?? []);
  }

  concordance(words: string, options: ConcordanceOptions = {}): Promise<Concordance> {
    if (options.mode === "regex") return this.#byPattern(words, options);
    return concordanceOf((anyCase) => this.#consider(words, options, anyCase), options);
  }

  async wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    const all = await Promise.all(this.#memories.map((each) => each.wordCounts(words, side)));
    return new Map(
      words.map((word) => [word, all.reduce((sum, counts) => sum + (counts.get(word) ?? 0), 0)]),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#memories.map((each) => each.close()));
  }

  /** The best of all, by the comparison that one memory makes of its files. */
  async #similar(
    questions: readonly MatchQuestion[],
  ): Promise<readonly (readonly MemoryMatch[])[]> {
    const all = await Promise.all(this.#memories.map((each) => each.similarUnits(questions)));
    return questions.map(({ options }, at) => {
      const { limit = defaultLimit, threshold = defaultThreshold } = options;
      const best = new BestUnits(limit, threshold);
      for (const [part, lists] of all.entries())
        for (const [position, { similarity }] of (lists[at] ?? []).entries())
          best.offer(similarity, part, position);
      return best.found.flatMap(({ part, position }) => all[part]?.[at]?.[position] ?? []);
    });
  }

  async #consider(
    words: string,
    options: ConcordanceOptions,
    anyCase: boolean,
  ): Promise<Considered> {
    const all = await Promise.all(
      this.#memories.map((each) => each.consider(words, options, anyCase)),
    );
    const units = all.flatMap(({ considered }, memory) =>
      considered.map((each): ConsideredUnit => ({ ...each, unit: `${memory} ${each.unit}` })),
    );
    return {
      total: all.reduce((sum, { total }) => sum + total, 0),
      considered: units
        .toSorted((one, another) => one.rank - another.rank)
        .slice(0, unitsToConsider(options)),
    };
  }

  /** Finds what one memory would; hits of equal use may come in another order, and `repeated` counts those of one memory. */
  async #byPattern(words: string, options: ConcordanceOptions): Promise<Concordance> {
    const all = await Promise.all(this.#memories.map((each) => each.concordance(words, options)));
    const hits = all
      .flatMap((each) => each.hits)
      .toSorted((one, another) => rankOfHit(one) - rankOfHit(another));
    return {
      hits: variedFirst(hits).slice(0, options.limit ?? defaultHits),
      total: all.reduce((sum, { total }) => sum + total, 0),
    };
  }
}
