// What the doctor knows about a format's elements: enough to tell markup from text and to resume in a broken file.

export interface Vocabulary {
  /** The repeated elements at which reading resumes: `tu`. */
  readonly units: readonly string[];
  /** What is examined whole besides the units: the header. */
  readonly heads: readonly string[];
  /**
   * The possible parents of a known element, the usual one first; empty for the root. An element that is not named
   * here may be anywhere.
   */
  readonly parents: Readonly<Record<string, readonly string[]>>;
  /** Elements that hold only text: markup in them is text. */
  readonly textOnly: ReadonlySet<string>;
  /** Elements whose content is text with codes: foreign markup in them is kept if it is balanced. */
  readonly mixed: ReadonlySet<string>;
  /** How a lone foreign tag in mixed content is kept. */
  readonly placeholder: string | undefined;
}
