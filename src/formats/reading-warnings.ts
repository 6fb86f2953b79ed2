// What a reader repairs, reported once for each kind: a file of a million units may have a million of the same.

import type { MessageData } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { ReadContext } from "./format.ts";
import { languageAsWritten } from "./written-language.ts";

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where the trouble is, 1-based; asked only when there is some. */
export type PointSource = () => Point;

export class ReadingWarnings {
  readonly #told = new Set<string>();
  readonly #languages = new Map<string, LanguageTag>();
  readonly #context: ReadContext;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** Reports the first of all warnings with this code and these data. */
  once(
    code: string,
    data: MessageData,
    point: PointSource,
    key: string = JSON.stringify(data),
  ): void {
    const entry = `${code} ${key}`;
    if (this.#told.has(entry)) return;
    this.#told.add(entry);
    const { warn, path } = this.#context;
    warn({ code, data, path, ...point() });
  }

  /** The canonical tag of a language code as written; each odd spelling is reported once. */
  language(written: string, point: PointSource): LanguageTag {
    const known = this.#languages.get(written);
    if (known !== undefined) return known;
    const canonical = languageAsWritten(written);
    if (canonical === undefined) this.once("languageUnknown", { written }, point);
    else if (canonical !== written) this.once("languageMended", { written, canonical }, point);
    const language = canonical ?? (written.trim() === "" ? "und" : written);
    this.#languages.set(written, language);
    return language;
  }
}
