// The forms of a word that are given by a pattern: they cannot be listed, only tried.

/** A form set without keys that has whatever its expression matches. */
export class PatternForms extends Map<string, readonly string[]> {
  readonly #expression: RegExp;

  /** `expression` matches whole folded words, in time that is bounded for a bounded word. */
  constructor(expression: RegExp) {
    super();
    this.#expression = expression;
  }

  override has(fold: string): boolean {
    return fold.length <= longestWord && this.#expression.test(fold);
  }

  override get(fold: string): readonly string[] | undefined {
    return this.has(fold) ? [fold] : undefined;
  }
}

// No word of a language is longer; what is, may be there to keep an expression busy.
const longestWord = 60;
