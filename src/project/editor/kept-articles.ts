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
  /** As the article was before its file changed, for a reader that takes over what is the same. */
  readonly last: (folder: string, path: string) => Article | undefined;
  readonly keep: (folder: string, path: string, read: KeptArticle) => void;
}

/** An article takes some ten times the memory of its file, and a person writes one or two. */
const mostKept = 8;

export class KeptArticles {
  /** The one read last is last. */
  readonly #kept = new Map<string, KeptArticle>();
  /** Those of changed files. */
  readonly #last = new Map<string, Article>();
  #changes = 0;

  /** For a reading that begins now: once a file changes, it may be of the text before. */
  shelf(): ArticleShelf {
    const changes = this.#changes;
    return {
      get: (folder, path) =>
        changes === this.#changes ? this.#kept.get(absolutePath(folder, path)) : undefined,
      last: (folder, path) => this.#last.get(absolutePath(folder, path)),
      keep: (folder, path, read) => {
        if (changes !== this.#changes) return;
        const absolute = absolutePath(folder, path);
        this.#last.delete(absolute);
        this.#kept.delete(absolute);
        this.#kept.set(absolute, read);
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
    const known = this.#kept.get(absolute);
    this.#kept.delete(absolute);
    if (known === undefined) return;
    this.#last.set(absolute, known.article);
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= mostKept) break;
      this.#last.delete(oldest);
    }
  }
}
