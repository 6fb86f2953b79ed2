// What an article's format says about its markup, so that its sentences can be replaced and the rest stays as it is.

import type { Piece } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import type { Edit } from "../edits.ts";

/** A code of a format: what stands between words and is not one. */
export interface CodeToken {
  /** As written. */
  readonly text: string;
  /** A mark opens or closes, by what is open where it stands: `**`. */
  readonly kind: "open" | "close" | "mark" | "placeholder";
  /** The same for the two halves of a pair: `**`, `[`, `b`. */
  readonly pair: string;
}

/** Where a text is put. */
export interface Spot {
  readonly file: string;
  readonly offset: number;
  /** What the source sentence has there as plain characters: whatever they are, there they are text. */
  readonly raw: string;
}

export interface MarkupSyntax {
  /** Markup between words cut into codes; joined again they are the markup. */
  tokens(markup: string): readonly CodeToken[];
  /** Whether markup says nothing that a translation has to keep: an indentation, a run cut for the spelling checker. */
  isIgnorable(markup: string, spot: { readonly file: string; readonly offset: number }): boolean;
  /** Whether what stands for a space has to stay: a hard line break, the time code between two cues. */
  isBreak(written: string): boolean;
  /** Whether breaks that a translation lacks are put between its words, as far along as in the source. */
  readonly sharesBreaks?: true;
  /** The opening markup right before a sentence that this one closes, as written with what follows it. */
  before(text: string, close: CodeToken): string | undefined;
  /** The closing markup right behind a sentence. */
  after(text: string, open: CodeToken): string | undefined;
  /** Text as the file writes it. */
  escape(text: string, spot: Spot): string;
  /** The start of a sentence as the file writes it, where `before` stands before it in its line; `raw` as in `Spot`. */
  opening?(text: string, at: { readonly before: string; readonly raw: string }): string;
  /** How a code is shown in a translation editor; as written by default. */
  label?(written: string): string;
  /** Whether a sentence fits where another was. */
  accepts?(written: string, before: string): boolean;
  /** What else changes with a sentence. Edits of one place may be given more than once. */
  around?(edit: Edit, file: string): readonly Edit[];
}

/** A block with its characters' places in one of the files of an article. */
export interface PlacedBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly opaque: readonly Range[];
  /** Index in `files`. */
  readonly file: number;
}
