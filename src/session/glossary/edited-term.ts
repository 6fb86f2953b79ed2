// What an edit of the glossary changed.

import type { TextChange } from "../../project/glossary/edit-glossary.ts";

export interface EditedTerm {
  /** Of the concept. */
  readonly id: string;
  /** Path of the glossary file, relative to the project folder. */
  readonly path: string;
  /** In a preview: the whole file without and with the edit. */
  readonly change?: TextChange;
}
