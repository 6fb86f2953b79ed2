// What the doctor knows of a format's elements: enough to tell markup from text and to take up a broken file again.

export interface Vocabulary {
  /** The elements that a file has many of, at which reading is taken up again: `tu`. */
  readonly units: readonly string[];
  /** Beside the units, what is looked at as a whole: the header. */
  readonly heads: readonly string[];
  /**
   * Where a known element may stand, the usual parent first; empty for the root. An element that is not named
   * here may stand anywhere.
   */
  readonly parents: Readonly<Record<string, readonly string[]>>;
  /** Elements that hold text and nothing else: markup in them is text. */
  readonly textOnly: ReadonlySet<string>;
  /** Elements whose content is text with codes: foreign markup in them is kept where it is balanced. */
  readonly mixed: ReadonlySet<string>;
  /** How a lone foreign tag in mixed content is kept. */
  readonly placeholder: string | undefined;
}
