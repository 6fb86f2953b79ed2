// The texts of documents that are checked repeatedly, as read for the last check.

import type { Bitext } from "../../model/bitext.ts";
import {
  documentVersions,
  type DocumentTexts,
  type DocumentVersions,
} from "../../terms/recognition/document-texts.ts";

/** In memory a text takes ten times its size on disk, so those of a whole project are read again. */
const mostDocuments = 20;

export class HeldTexts {
  /** The most recently checked last. */
  readonly #held = new Map<string, DocumentVersions>();

  /** For one check of all these documents. */
  of(bitexts: readonly Bitext[]): (bitext: Bitext) => DocumentTexts | undefined {
    if (bitexts.length > mostDocuments) return () => undefined;
    const seen = new Set<string>();
    return ({ source, target }) => {
      const key = [source.path, source.language, target.path, target.language].join("\u0000");
      // A document that occurs twice is not a later version of itself.
      if (seen.has(key)) return undefined;
      seen.add(key);
      const versions =
        this.#held.get(key) ??
        documentVersions({ sourceLanguage: source.language, targetLanguage: target.language });
      this.#held.delete(key);
      this.#held.set(key, versions);
      for (const oldest of this.#held.keys()) {
        if (this.#held.size <= mostDocuments) break;
        this.#held.delete(oldest);
      }
      return versions.next();
    };
  }
}
