// What the page is about: the project's files, as the server knows them.

import type { LanguageTag } from "../language.ts";

export interface PageProject {
  /** Name of the project's folder. */
  readonly name: string;
  readonly version: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** Whether there is a glosa.json; without one, articles have to be dropped on the page. */
  readonly isConfigured: boolean;
  readonly hasGit: boolean;
  readonly pairs: readonly PagePair[];
  readonly glossaries: readonly PageGlossary[];
  readonly memories: readonly { readonly path: string }[];
  /** Tools, and the files of each, for `GET /export`. */
  readonly exports: readonly PageExport[];
  /** Sentences: trouble while glossary and memory were read. */
  readonly warnings: readonly PageWarning[];
}

export interface PageWarning {
  readonly code: string;
  /** In the language of the request. */
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/** A pair of articles or messages, or a bilingual file. */
export interface PagePair {
  readonly id: string;
  /** To be shown: the path of the translation. */
  readonly name: string;
  /** Paths, relative to the project; the same for a bilingual file. */
  readonly source: string;
  readonly target: string;
  /** Name of the translation's format: `markdown`, `docx`, `xliff`. */
  readonly format: string;
  readonly editable: boolean;
  /** A sentence, where it is not. */
  readonly reason?: string;
  /** Whether it was dropped on the page: kept in memory alone, not to be saved but downloaded. */
  readonly isDropped: boolean;
  readonly state: PairState;
}

export type PairState = "clean" | "edited";

export interface PageGlossary {
  readonly path: string;
  readonly concepts: number;
  /** Changes whenever the file does. */
  readonly etag: string;
  /** Whether its concepts can be changed here. */
  readonly editable: boolean;
}

/** What the project can be exported for. */
export interface PageExport {
  /** The tool, as `for` of `GET /export` names it. */
  readonly name: string;
  /** Its files, of which `file` names one. */
  readonly files: readonly string[];
}
