// A source beside its translation, sentence by sentence, with what is wrong; and what can be done to it.

import type { LanguageTag } from "../language.ts";
import type { Range } from "../location.ts";
import type { PagePair, PageWarning } from "./project.ts";
import type { JsonReport } from "./report.ts";

export interface PageFinding {
  /** Fingerprint of a finding of the report. */
  readonly id: string;
  /** Half-open, UTF-16 code units of the piece's text; none for a finding about the whole sentence. */
  readonly ranges: readonly Range[];
}

/** One side of a row. */
export interface PagePiece {
  readonly text: string;
  /** In the text of the side's file; none for text that is in none. */
  readonly range?: Range | undefined;
  readonly lang: LanguageTag;
  readonly findings: readonly PageFinding[];
}

/** One bead of the alignment: what belongs together on both sides. */
export interface PageRow {
  /** From 1, in the order of the pair. */
  readonly number: number;
  /**
   * `missing`: without a translation; `extra`: without a source. The others are units of a bilingual file that are not checked:
   * not translated yet, not finished, or not to be translated.
   */
  readonly kind: "aligned" | "missing" | "extra" | "untranslated" | "unfinished" | "locked";
  readonly heading: boolean;
  /** Sentences on each side. */
  readonly shape: readonly [number, number];
  /** Certainty of the alignment, 0..1 in hundredths. */
  readonly certainty: number;
  readonly source?: PagePiece | undefined;
  readonly target?: PagePiece | undefined;
  /** Whether its translation can be edited here. */
  readonly editable: boolean;
  /** A sentence, where the pair can be edited and this row cannot. */
  readonly reason?: string | undefined;
}

export interface PageReport extends JsonReport {
  /** Fingerprints of findings that the baseline of the project does not have; all without a baseline. */
  readonly fresh: readonly string[];
}

/** Of `GET /pairs/:id`; its ETag is that of the header. */
export interface PairAnswer extends PagePair {
  readonly etag: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the translation was edited here and saved by somebody else meanwhile. */
  readonly isOutdated: boolean;
  readonly rows: readonly PageRow[];
  readonly report: PageReport;
  /** Sentences: trouble while the files were read. */
  readonly warnings: readonly PageWarning[];
}

/** Of `PATCH /pairs/:id`, with `If-Match`. */
export type PairPatch =
  | { readonly row: number; readonly text: string }
  /** A finding of the report by its fingerprint; without a suggestion, its fix. */
  | { readonly apply: string; readonly suggestion?: string }
  | { readonly undo: true }
  | { readonly redo: true }
  /** Every edit is forgotten, and the file on the disk counts. */
  | { readonly discard: true };

/** The whole pair again, but only those of its rows that changed. */
export interface PatchAnswer extends Omit<PairAnswer, "rows"> {
  /** How many rows there are now. If others than the edited one moved, `rows` has all that differ by number. */
  readonly count: number;
  readonly rows: readonly PageRow[];
}

/** Replacements for a finding in the form that fits, best first; of `GET /pairs/:id/replacements/:finding`. */
export interface ReplacementsAnswer {
  readonly replacements: readonly {
    readonly text: string;
    /** Whether nothing around it has to change with it. */
    readonly isCertain: boolean;
    /** A word before it that agreed with what stood there. */
    readonly agreesNoMore?: string | undefined;
  }[];
}

/** Of `POST /pairs/:id/save`. */
export interface SaveRequest {
  /** `onDisk` of a 412: the file that somebody else has saved, and that is to be replaced. */
  readonly replaces?: string;
}

/** Of a 412 to `POST /pairs/:id/save`. */
export interface SaveConflict {
  /** Names what is on the disk now. */
  readonly onDisk: string;
}

/** Of `POST /pairs/:id/save`. */
export interface SavedAnswer {
  readonly path: string;
  readonly etag: string;
}

/** Of `POST /texts`: two files, or one that is bilingual. */
export interface TextsRequest {
  readonly files: readonly DroppedFile[];
}

export interface DroppedFile {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
}

/** What one may answer to a question of a pair; of `POST /pairs/:id/questions/:question`. */
export type QuestionAnswer =
  | {
      readonly accept: {
        readonly status: "preferred" | "admitted" | "deprecated";
        readonly term?: string;
        readonly note?: string;
      };
    }
  | { readonly notHere: { readonly reason: string } }
  /** Every finding of the question is corrected by its fix or its first certain replacement. */
  | { readonly correctAll: true };

export interface QuestionAnswered {
  /** File of the project that was changed, if one was: glossary or decisions. */
  readonly path?: string;
  /** Of `correctAll`: how many places were corrected, and how many need a person. */
  readonly corrected?: number;
  readonly left?: number;
  readonly pair: PatchAnswer;
}

/** Of `POST /pairs/:id/silence`: a comment with the reason in the translation, to be saved with it. */
export interface SilenceRequest {
  /** Fingerprint. */
  readonly finding: string;
  readonly reason: string;
}
