// The messages of a program in one language (i18next JSON): half of what a check needs. Two files make a pair.

import type { Piece } from "./article.ts";
import type { Skeleton } from "./bilingual-document.ts";
import type { Location } from "./location.ts";

export interface Message {
  /** From the outside in: `["errors", "fileMissing"]`; an item of a list by its index. */
  readonly key: readonly string[];
  readonly text: string;
  /** Where the characters of the text are in the decoded file. */
  readonly pieces: readonly Piece[];
  /** Start of the text in its file; `undefined` for a message made in memory. */
  readonly location: Location | undefined;
}

export interface ResourceFile {
  readonly kind: "resource";
  readonly messages: readonly Message[];
  /** Absent if made in memory. */
  readonly skeleton?: Skeleton;
}
