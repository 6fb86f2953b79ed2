// What an edit of the glossary changed.

export interface EditedTerm {
  /** Of the concept. */
  readonly id: string;
  /** Path of the glossary file, relative to the project folder. */
  readonly path: string;
}
