// Articles as they were read last: of a pair that is being written, one side stays as it is.

import type { Article } from "../../model/article.ts";
import type { Warning } from "../../model/errors.ts";
import { absolutePath } from "../disk/files.ts";

export interface KeptArticle {
  readonly article: Article;
  readonly warnings: readonly Warning[];
}

/** What one reading may take and keep. */
export interface ArticleShelf {
  readonly get: (folder: string, path: string) => KeptArticle | undefined;
  readonly keep: (folder: string, path: string, read: KeptArticle) => void;
}

/** An article takes some ten times the memory of its file, and a person writes one or two. */
const mostKept = 8;

export class KeptArticles {
  /** The one read last is last. */
  readonly #kept = new Map<string, KeptArticle>();
  #changes = 0;

  /** For a reading that begins now: once a file changes, it may be of the text before. */
  shelf(): ArticleShelf {
    const changes = this.#changes;
    return {
      get: (folder, path) =>
        changes === this.#changes ? this.#kept.get(absolutePath(folder, path)) : undefined,
      keep: (folder, path, read) => {
        if (changes !== this.#changes) return;
        this.#kept.set(absolutePath(folder, path), read);
        for (const oldest of this.#kept.keys()) {
          if (this.#kept.size <= mostKept) break;
          this.#kept.delete(oldest);
        }
      },
    };
  }

  /** The file has changed. */
  drop(absolute: string): void {
    this.#changes += 1;
    this.#kept.delete(absolute);
  }
}
