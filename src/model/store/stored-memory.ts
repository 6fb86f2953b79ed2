// A memory of the team store, as its routes tell it.

import type { LanguageTag } from "../language.ts";

/** Of `POST /v1/memories`. */
export interface NewMemory {
  /** Its name in addresses: lower-case letters, digits, `-` and `_`; 1 to 64 of them. */
  readonly id: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** Of `GET /v1/memories/:id`. */
export interface StoredMemory extends NewMemory {
  readonly units: number;
  /** Grows by one with every change that becomes visible, an import being one; the ETag of the memory. */
  readonly revision: number;
}

/** Of `GET /v1/memories`: those that whoever asks may see, by name. */
export interface MemoryList {
  readonly memories: readonly StoredMemory[];
}
