// What an edit of the glossary changed.

export interface EditedTerm {
  /** Of the concept. */
  readonly id: string;
  /** Of the glossary file, relative to the folder of the project. */
  readonly path: string;
}
