// The bitexts of a session: read and aligned on first use, and kept until one of their files changes.

import { InputError, type Warning } from "../../model/errors.ts";
import { alignPairs } from "../../project/bitext/align-pairs.ts";
import type { FoundBitext } from "../../project/bitext/find-bitexts.ts";
import type { AlignedPair, Reading } from "../../project/bitext/pair-task.ts";
import { articleTask, readBitext } from "../../project/bitext/read-bitext.ts";
import { absolutePath, type Files } from "../../project/disk/files.ts";
import { KeptArticles, type ArticleShelf } from "../../project/editor/kept-articles.ts";
import type { PlacedBitext } from "./placed-bitext.ts";

/** A file of headers and no message, an article without a word. */
const emptyCodes: ReadonlySet<string> = new Set(["emptyArticle", "emptyMemory", "emptyResource"]);

const nowhere = { data: {}, line: undefined, column: undefined };

export interface ReadingWatch {
  readonly files: Files;
  readonly warn: (warning: Warning) => void;
  /** Called with what is being read. */
  readonly show: (path: string) => void;
  /** Awaited after each pair that was read: others get their turn. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

export class HeldBitexts {
  readonly #held = new Map<string, { readonly pair: AlignedPair; readonly reading: Reading }>();
  /** By absolute path of a file: the keys of the bitexts made from it. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #articles = new KeptArticles();
  /** Counts file changes: anything read during one is not kept. */
  #changes = 0;

  /**
   * The bitexts found, in order, with their warnings, whether read now or before. Throws the error of the first that
   * cannot be read. Of several, those without any text are left out with a warning.
   */
  async read(
    found: readonly FoundBitext[],
    reading: Reading,
    watch: ReadingWatch,
  ): Promise<readonly PlacedBitext[]> {
    const changes = this.#changes;
    const shelf = this.#articles.shelf();
    const unread = found.filter((each) => this.#recall(each, reading) === undefined);
    const aligned = await alignMany(unread, reading, watch);
    const bitexts: PlacedBitext[] = [];
    const empty: InputError[] = [];
    for (const each of found) {
      const known = this.#recall(each, reading) ?? aligned.get(each);
      for (const warning of known?.warnings ?? []) watch.warn(warning);
      if (known === undefined) watch.show(each.target ?? each.source);
      const pair = known ?? (await this.#readUnlessEmpty(each, reading, watch, shelf));
      if (known === undefined) await watch.pause?.();
      if (pair instanceof InputError) {
        empty.push(pair);
        continue;
      }
      if (changes === this.#changes) this.#hold(each, pair, reading);
      bitexts.push({ folder: each.folder, bitext: pair.bitext, imprint: pair.imprint });
    }
    const [error] = empty;
    if (bitexts.length === 0 && error !== undefined) throw error;
    for (const { path } of empty) watch.warn({ ...nowhere, code: "nothingInFile", path });
    return bitexts;
  }

  /** The error of a file that has nothing to check, which need not end the run. */
  async #readUnlessEmpty(
    found: FoundBitext,
    reading: Reading,
    watch: ReadingWatch,
    shelf: ArticleShelf,
  ): Promise<AlignedPair | InputError> {
    try {
      // Of what is being written, the other side stays; nobody comes back to the rest.
      const isWritten = pathsOf(found).some((path) => !watch.files.isSaved(found.folder, path));
      return await readBitext(found, reading, {
        ...watch,
        kept: isWritten ? shelf : undefined,
      });
    } catch (error) {
      if (!(error instanceof InputError) || !emptyCodes.has(error.code)) throw error;
      return error;
    }
  }

  /** Drops the bitexts made from the file. */
  drop(absolute: string): void {
    this.#articles.drop(absolute);
    this.#changes += 1;
    for (const key of this.#keys.get(absolute) ?? []) this.#held.delete(key);
    this.#keys.delete(absolute);
  }

  /** Drops the bitexts of which no file is wanted: a project of 100 articles takes some 25 MB. */
  keepOnly(isWanted: (absolute: string) => boolean): void {
    const wanted = new Set(
      [...this.#keys].flatMap(([path, keys]) => (isWanted(path) ? [...keys] : [])),
    );
    for (const [path, keys] of this.#keys) {
      for (const key of keys)
        if (!wanted.has(key)) {
          this.#held.delete(key);
          keys.delete(key);
        }
      if (keys.size === 0) this.#keys.delete(path);
    }
  }

  clear(): void {
    this.#changes += 1;
    this.#held.clear();
    this.#keys.clear();
  }

  #recall(found: FoundBitext, reading: Reading): AlignedPair | undefined {
    const held = this.#held.get(keyOf(found));
    return held?.reading === reading ? held.pair : undefined;
  }

  #hold(found: FoundBitext, pair: AlignedPair, reading: Reading): void {
    const key = keyOf(found);
    this.#held.set(key, { pair, reading });
    for (const path of pathsOf(found)) {
      const absolute = absolutePath(found.folder, path);
      const keys = this.#keys.get(absolute) ?? new Set();
      this.#keys.set(absolute, keys.add(key));
    }
  }
}

/** On all cores, if that pays off. Unsaved texts are read by the caller: workers see only the disk. */
async function alignMany(
  found: readonly FoundBitext[],
  reading: Reading,
  { files, show }: ReadingWatch,
): Promise<ReadonlyMap<FoundBitext, AlignedPair>> {
  if (found.length < 2) return new Map();
  const tasks = found
    .filter((each) => pathsOf(each).every((path) => files.isSaved(each.folder, path)))
    .flatMap((each) => {
      const task = articleTask(each, reading);
      return task === undefined ? [] : [{ each, task }];
    });
  const [first] = tasks;
  if (first === undefined || tasks.length < 2) return new Map();
  show(first.task.targetPath);
  const aligned = await alignPairs(tasks.map(({ task }) => task));
  return new Map(
    tasks.flatMap(({ each }, position) => {
      const pair = aligned[position];
      return pair === undefined ? [] : [[each, pair] as const];
    }),
  );
}

function pathsOf({ source, target }: FoundBitext): readonly string[] {
  return target === undefined ? [source] : [source, target];
}

function keyOf({ folder, source, target, alone }: FoundBitext): string {
  return JSON.stringify([folder, source, target, alone]);
}
