// What an examination of a unit may know about the rest of its file.

import { languageAsWritten } from "../../formats/written-language.ts";
import type { LanguageTag } from "../../model/language.ts";
import { childrenNamed, type LooseElement } from "../markup/loose-element.ts";

export interface TmxFacts {
  /** As declared. */
  readonly version: string;
  /** As declared in the header, or empty. */
  readonly sourceLanguage: string;
}

/** What a file was found to be made of, for its header and its summary. */
export class TmxCensus {
  units = 0;
  /** In how many units each language stands, in canonical case. */
  readonly #languages = new Map<LanguageTag, number>();

  add(unit: LooseElement): void {
    this.units += 1;
    for (const tag of new Set(variantsOf(unit).map(tmxLanguage)))
      this.#languages.set(tag, (this.#languages.get(tag) ?? 0) + 1);
  }

  /** Most frequent first. */
  tags(): readonly LanguageTag[] {
    return [...this.#languages].sort((left, right) => right[1] - left[1]).map(([tag]) => tag);
  }

  /** Whether every unit has the language. */
  isEverywhere(tag: LanguageTag): boolean {
    return (this.#languages.get(tag) ?? 0) === this.units;
  }
}

export function variantsOf(unit: LooseElement): readonly LooseElement[] {
  return childrenNamed(unit, "tuv");
}

export function writtenLanguage({ attributes }: LooseElement): string | undefined {
  return attributes["xml:lang"] ?? attributes["lang"];
}

/** In canonical case; `und` if the variant does not say. */
export function tmxLanguage(variant: LooseElement): LanguageTag {
  const written = writtenLanguage(variant) ?? "und";
  return languageAsWritten(written) ?? written;
}
