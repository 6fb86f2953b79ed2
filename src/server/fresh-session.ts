// A session that never answers from files that have changed since: their stamps are compared before each question. Nothing is
// watched: a watcher hears of a change only a moment later, when the answer may already be given.

import { findBitexts } from "../project/bitext/find-bitexts.ts";
import { findConfig } from "../project/config/config.ts";
import { fileStamp } from "../project/disk/file-stamp.ts";
import { absolutePath, diskFiles } from "../project/disk/files.ts";
import { expandPaths } from "../project/disk/glob.ts";
import type { Session } from "../session/session.ts";

const nothing = (): void => undefined;

export class FreshSession {
  readonly session: Session;
  readonly #root: string;
  readonly #config: string | undefined;
  /** By absolute path. */
  readonly #stamps = new Map<string, string>();

  /** `config` is the path of the glosa.json that was named. */
  constructor(session: Session, root: string, config: string | undefined) {
    this.session = session;
    this.#root = root;
    this.#config = config;
  }

  /** Call before a question that is about these files. Throws `ConfigError` for a damaged glosa.json. */
  refresh(paths: readonly string[] = []): void {
    const config = this.#config ?? findConfig(this.#root);
    if (config !== undefined) this.#compare([config]);
    const { folder, glossary, memory } = this.session.config();
    const ground = expandPaths(folder, [...glossary, ...memory]);
    this.#compare([...ground, ...paths].map((path) => absolutePath(folder, path)));
    // What was there and is gone.
    this.#compare([...this.#stamps.keys()]);
  }

  /** Call before a question that is about everything that glosa.json names. */
  refreshAll(): void {
    this.refresh();
    const config = this.session.config();
    if (config.articles.length === 0) return;
    const place = { folder: config.folder, files: diskFiles, warn: nothing };
    const pairs = findBitexts([], config, place);
    this.refresh(
      pairs.flatMap(({ folder, source, target }) =>
        [source, target].flatMap((path) => (path === undefined ? [] : absolutePath(folder, path))),
      ),
    );
  }

  #compare(paths: readonly string[]): void {
    for (const path of paths) {
      const stamp = fileStamp(this.#root, path);
      const before = this.#stamps.get(path);
      this.#stamps.set(path, stamp);
      // A file that comes while the server runs was not read before either.
      if (before !== stamp) this.session.changed(path);
    }
  }
}
