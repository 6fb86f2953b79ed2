// A memory of a team store. Where the store is away, the units that it brought before are searched instead.

import type {
  Concordance,
  ConcordanceHit,
  ConcordanceOptions,
  Considered,
  JoinableMemory,
  MatchOptions,
  MatchQuestion,
  MemoryMatch,
  Side,
} from "../../memory/memory-store.ts";
import { rankOfHit } from "../../memory/search/concordance-hits.ts";
import { defaultThreshold } from "../../memory/search/match-parts.ts";
import { InputError } from "../../model/errors.ts";
import { primaryLanguage } from "../../model/language.ts";
import type { MatchOrigin } from "../../model/match-origin.ts";
import type { FileMemory } from "../memory/file-memory.ts";
import { BroughtUnits, type BroughtRequest } from "./brought-units.ts";
import { considered, hits, isObject, matches } from "./read-answers.ts";
import { requestsOf } from "./requests-of.ts";
import { StoreAway } from "./store-away.ts";
import type { StoreClient } from "./store-client.ts";
import { warnAway } from "./warn-away.ts";

export interface RemoteMemoryRequest extends BroughtRequest {
  /** What keeps it from being asked at all, otherwise the client. */
  readonly store: StoreClient | StoreAway;
}

const millisecondsOf = (texts: number): number => 5000 + 100 * texts;
/** A store that was away is left alone for so long: three hundred sentences must not wait for it three hundred times. */
const restMilliseconds = 30_000;

export class RemoteMemory implements JoinableMemory {
  readonly languages: JoinableMemory["languages"];
  readonly #request: RemoteMemoryRequest;
  readonly #kept: BroughtUnits;
  /** Whether the store has the two languages the other way round. */
  #isTurned = false;
  #units = 0;
  #isTold = false;
  #restsUntil = 0;
  #standIn: Promise<FileMemory> | undefined;

  private constructor(request: RemoteMemoryRequest) {
    this.languages = request.languages;
    this.#request = request;
    this.#kept = new BroughtUnits(request);
  }

  /** Throws `InputError` for a store that refuses, or has a memory of other languages. */
  static async open(request: RemoteMemoryRequest): Promise<RemoteMemory> {
    const memory = new RemoteMemory(request);
    await memory.#read();
    return memory;
  }

  get units(): number {
    return this.#units;
  }

  async match(text: string, options: MatchOptions = {}): Promise<readonly MemoryMatch[]> {
    const [matches = []] = await this.matchAll([{ text, options }]);
    return matches;
  }

  matchAll(questions: readonly MatchQuestion[]): Promise<readonly (readonly MemoryMatch[])[]> {
    return this.#asked(
      () => this.#matched(questions, false),
      async (memory) => {
        const answers: (readonly MemoryMatch[])[] = [];
        for (const { text, options } of questions)
          answers.push(this.#placedAll(await memory.match(text, options)));
        return answers;
      },
    );
  }

  similarUnits(questions: readonly MatchQuestion[]): Promise<readonly (readonly MemoryMatch[])[]> {
    return this.#asked(
      () => this.#matched(questions, true),
      async (memory) => (await memory.similarUnits(questions)).map((list) => this.#placedAll(list)),
    );
  }

  concordance(words: string, options: ConcordanceOptions = {}): Promise<Concordance> {
    return this.#asked(
      async () => {
        const { answers } = await this.#post("concordance", this.#turned(words, options));
        const [answer] = listOf(answers);
        if (!isObject(answer)) throw this.#notOne();
        const { total } = answer;
        const found = this.#hits(hits(answer["hits"]));
        this.#kept.add(found);
        return { hits: found, total: typeof total === "number" ? total : found.length };
      },
      async (memory) => {
        const found = await memory.concordance(words, options);
        return { ...found, hits: this.#placedAll(found.hits) };
      },
    );
  }

  consider(words: string, options: ConcordanceOptions, anyCase: boolean): Promise<Considered> {
    return this.#asked(
      async () => {
        const body = { ...this.#turned(words, options), each: true, anyCase };
        const { answers } = await this.#post("concordance", body);
        const [answer] = listOf(answers);
        if (!isObject(answer)) throw this.#notOne();
        const total = typeof answer["total"] === "number" ? answer["total"] : 0;
        const list = considered(answer["considered"]) ?? considerHits(hits(answer["hits"]));
        if (list === undefined) throw this.#notOne();
        const units = list.map(({ hit, ...unit }) => ({
          ...unit,
          ...(hit === undefined ? {} : { hit: this.#hits([hit])?.[0] ?? hit }),
        }));
        this.#kept.add(units.flatMap(({ hit }) => (hit === undefined ? [] : [hit])));
        return { total, considered: units };
      },
      async (memory) => {
        const { total, considered: units } = await memory.consider(words, options, anyCase);
        const placed = units.map(({ hit, ...unit }) =>
          hit === undefined ? unit : { ...unit, hit: { ...hit, origin: this.#placed(hit.origin) } },
        );
        return { total, considered: placed };
      },
    );
  }

  async wordCounts(words: readonly string[], side: Side): Promise<ReadonlyMap<string, number>> {
    if (words.length === 0) return new Map();
    return this.#asked(
      async () => {
        const body = { words, side: this.#isTurned ? other(side) : side };
        const { counts } = await this.#post("word-counts", body);
        if (!isObject(counts)) throw this.#notOne();
        return new Map(
          words.map((word) => {
            const count = Object.hasOwn(counts, word) ? counts[word] : 0;
            return [word, typeof count === "number" ? count : 0];
          }),
        );
      },
      (memory) => memory.wordCounts(words, side),
    );
  }

  async close(): Promise<void> {
    this.#kept.save();
    const standIn = this.#standIn;
    this.#standIn = undefined;
    await (await standIn)?.close();
  }

  async #read(): Promise<void> {
    await this.#asked(
      async () => {
        const { address, languages } = this.#request;
        const told = await this.#client().json({
          ...{ method: "GET", path: `/memories/${address.id}`, repeatable: true },
        });
        if (!isObject(told)) throw this.#notOne();
        const { source, target, units } = told;
        if (typeof source !== "string" || typeof target !== "string" || typeof units !== "number")
          throw this.#notOne();
        const [from, into] = [source, target].map(primaryLanguage);
        const [first, second] = [languages.source, languages.target].map(primaryLanguage);
        this.#isTurned = from === second && into === first;
        if (!this.#isTurned && (from !== first || into !== second))
          throw new InputError("storeLanguages", {
            data: {
              address: address.href,
              languages: `${source} → ${target}`,
              wanted: `${languages.source} → ${languages.target}`,
            },
          });
        this.#units = units;
      },
      (memory) => {
        this.#units = memory.units;
      },
    );
  }

  #client(): StoreClient {
    const { store } = this.#request;
    if (store instanceof StoreAway) throw store;
    return store;
  }

  /** Asks the store, and where it is away what is kept. */
  async #asked<Answer>(
    ask: () => Promise<Answer>,
    without: (memory: FileMemory) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    if (Date.now() >= this.#restsUntil) {
      try {
        const answer = await ask();
        this.#isTold = false;
        return answer;
      } catch (error) {
        if (!(error instanceof StoreAway)) throw error;
        this.#restsUntil = Date.now() + restMilliseconds;
        if (!this.#isTold) warnAway(error, this.#kept.fetched, this.#request.warn);
        this.#isTold = true;
      }
    }
    this.#standIn ??= this.#kept.open();
    const standIn = await this.#standIn;
    return without(standIn);
  }

  async #matched(
    questions: readonly MatchQuestion[],
    each: boolean,
  ): Promise<readonly (readonly MemoryMatch[])[]> {
    const found: (readonly MemoryMatch[])[] = [];
    for (const { texts, options } of requestsOf(questions)) {
      const { threshold = defaultThreshold, limit, reverse = false } = options;
      const least = threshold + this.#request.penalty / 100;
      if (least > 1) {
        for (const _text of texts) found.push([]);
        continue;
      }
      const body = {
        ...{ texts, threshold: least, reverse: reverse !== this.#isTurned },
        ...(limit === undefined ? {} : { limit }),
        ...(each ? { each } : {}),
      };
      const { answers } = await this.#post("match", body, texts.length);
      const lists = listOf(answers).map(matches);
      if (lists.length !== texts.length) throw this.#notOne();
      for (const list of lists) {
        if (list === undefined) throw this.#notOne();
        const placed = list.map((match) => ({
          ...match,
          similarity: match.similarity - this.#request.penalty / 100,
          origin: this.#placed(match.origin),
        }));
        this.#kept.add(placed, reverse);
        found.push(placed);
      }
    }
    return found;
  }

  async #post(route: string, body: object, texts = 0): Promise<Readonly<Record<string, unknown>>> {
    const told = await this.#client().json({
      method: "POST",
      path: `/memories/${this.#request.address.id}/${route}`,
      body,
      // A question changes nothing.
      repeatable: true,
      milliseconds: millisecondsOf(texts),
    });
    if (!isObject(told)) throw this.#notOne();
    return told;
  }

  #turned(words: string, { side, ...options }: ConcordanceOptions): object {
    const asked = side !== undefined && this.#isTurned ? other(side) : side;
    return { words: [words], ...options, ...(asked === undefined ? {} : { side: asked }) };
  }

  #hits(found: readonly ConcordanceHit[] | undefined): readonly ConcordanceHit[] {
    if (found === undefined) throw this.#notOne();
    return found.map((hit) => {
      const origin = this.#placed(hit.origin);
      if (!this.#isTurned) return { ...hit, origin };
      return { ...hit, source: hit.target, target: hit.source, side: other(hit.side), origin };
    });
  }

  // A unit of a store has no line, and the copy is not where anybody should look.
  #placed(origin: MatchOrigin): MatchOrigin {
    const { address, penalty } = this.#request;
    return { ...origin, location: { path: address.href, line: 0, column: 0 }, penalty };
  }

  #placedAll<Found extends { readonly origin: MatchOrigin }>(
    found: readonly Found[],
  ): readonly Found[] {
    return found.map((each) => ({ ...each, origin: this.#placed(each.origin) }));
  }

  #notOne(): InputError {
    return new InputError("storeNotOne", { data: { address: this.#request.address.href } });
  }
}

function other(side: Side): Side {
  return side === "source" ? "target" : "source";
}

/** Of a server that says only which hits it has. */
function considerHits(
  list: readonly ConcordanceHit[] | undefined,
): Considered["considered"] | undefined {
  return list?.map((hit, index) => ({ rank: rankOfHit(hit), unit: String(index), hit }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
