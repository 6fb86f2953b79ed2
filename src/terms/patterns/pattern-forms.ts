// Word forms given by a pattern: they cannot be listed, only tested.

/** A form set without keys that contains whatever its expression matches. */
export class PatternForms extends Map<string, readonly string[]> {
  readonly #expression: RegExp;

  /** `expression` matches whole folded words, in bounded time for a word of bounded length. */
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

// No real word is longer; a longer one may be there to keep an expression busy.
const longestWord = 60;
