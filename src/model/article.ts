// An article: blocks of prose, each knowing where its characters are in the file.

import type { LanguageTag } from "./language.ts";
import type { Range } from "./location.ts";

export type BlockKind = "heading" | "paragraph" | "list-item" | "quotation" | "cell" | "title";

/**
 * A run of block text copied from the file: `length` characters of text at `start`
 * are `originLength` characters of the file at `origin` (they differ for character references).
 */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly origin: number;
  readonly originLength: number;
}

/** Words that lead somewhere. */
export interface Link {
  /** In the text; empty for a link without words. */
  readonly range: Range;
  /** As the markup gives it, references decoded. */
  readonly address: string;
}

/** Words that the markup says are in a language. */
export interface LanguagePart {
  /** In the text. */
  readonly range: Range;
  readonly language: LanguageTag;
}

/** Prose without markup: no emphasis marks, link addresses or comments, only words. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1..6, list nesting from 1; 0 elsewhere. */
  readonly depth: number;
  readonly text: string;
  /** In text order, without overlap; text that no piece covers is not in the file (a space for a line break). */
  readonly pieces: readonly Piece[];
  /** Ranges of `text` that are not prose and not checked: code, addresses, placeholders. */
  readonly opaque: readonly Range[];
  /** Links that the markup makes, in order; absent where there is none. */
  readonly links?: readonly Link[];
  /** Parts whose markup names their language, in the order in which they end; absent where there is none. */
  readonly languages?: readonly LanguagePart[];
}

/** A comment of the article, where suppressions are written. */
export interface ArticleComment {
  readonly text: string;
  /** In the file. */
  readonly range: Range;
}

export interface Article {
  readonly kind: "article";
  readonly language: LanguageTag | undefined;
  /** The whole file, decoded: what offsets point into. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly ArticleComment[];
}
