// What an open session answers: the one thing that commands, editors, assistants and pages ask.

import type { PlacedDrift } from "../check/find-drift.ts";
import type { ConcordanceOptions, MatchOptions } from "../memory/memory-store.ts";
import type { Glossary } from "../model/concept.ts";
import type { FoundRendering } from "../model/finding.ts";
import type { Config } from "../project/config/config.ts";
import type { Checked, CheckRequest } from "./check/checker.ts";
import type { Explained } from "./check/explain-finding.ts";
import type { FixedFiles } from "./check/fix-files.ts";
import type { Accepted, TermDecision } from "./glossary/accept-rendering.ts";
import type { Answered, NotHere } from "./glossary/answer-question.ts";
import type { EditedTerm } from "./glossary/edited-term.ts";
import type { LookedUp, LookUpOptions } from "./glossary/look-up.ts";
import type { TermEdit } from "./glossary/term-edits.ts";
import type { FoundWords } from "./memory/find-words.ts";
import type { Matched, MatchRequest } from "./memory/match-texts.ts";

/** The fixes of a report; of the check that it is of, unless findings were taken out of it. */
export interface FixEdit {
  readonly fix: Pick<Checked, "bitexts" | "report">;
}

/**
 * A project held open. Each part is read when a question first needs it, and kept: glossary, alignments and memory answer the
 * next question. Nothing is watched: whoever changes a file, or holds a text of it that is not saved, says `changed`.
 * Answers are the same as those of a session opened for the one question. Questions may be asked while others are answered.
 *
 * All throw `ExpectedError`s for what a person can mend; the next question is then asked as if that one had not been.
 */
export interface Session {
  /** glosa.json with what the options said over it. Throws `ConfigError`. */
  readonly config: () => Config;
  readonly glossary: () => Promise<Glossary>;
  readonly check: (request: CheckRequest) => Promise<Checked>;
  /** What is said in several ways over all that is checked. */
  readonly drift: (request: CheckRequest) => Promise<readonly PlacedDrift[]>;
  /** What translators write instead of terms, most findings first. */
  readonly renderings: (request: CheckRequest) => Promise<readonly FoundRendering[]>;
  /** A finding of a check by the beginning of its fingerprint, at least four digits, with its `trail`. */
  readonly explain: (fingerprint: string, request: CheckRequest) => Promise<Explained>;
  /** Writes the words that a question of a check is about into the glossary, by the beginning of its id, at least four digits. */
  readonly accept: (
    question: string,
    decision: TermDecision & { readonly request: CheckRequest },
  ) => Promise<Accepted>;
  /** Writes down that a concept is not meant where a question of a check is asked, so that it is not asked again. */
  readonly answer: (
    question: string,
    answer: NotHere & { readonly request: CheckRequest },
  ) => Promise<Answered>;
  /** The concepts that the words are terms of, or nearly. */
  readonly lookUp: (words: string, options?: LookUpOptions) => Promise<LookedUp>;
  readonly match: (
    request: MatchRequest,
    options?: Omit<MatchOptions, "previous" | "next">,
  ) => Promise<Matched>;
  readonly concordance: (words: string, options?: ConcordanceOptions) => Promise<FoundWords>;
  readonly apply: Apply;
  /**
   * A file is no longer what it was: `text` where it stands in an editor and is not saved, else as it is on the disk. What was made
   * of it is let go, and nothing else. The path is absolute, or relative to the session's folder. Of a memory
   * and of glosa.json the file counts, saved or not.
   */
  readonly changed: (path: string, text?: string) => void;
  /** Lets go of the memory's files. The session may be asked again, and opens them again. */
  readonly close: () => Promise<void>;
}

interface Apply {
  /** Mends what is certain, in files on the disk. */
  (edit: FixEdit): Promise<FixedFiles>;
  /** Changes the glossary on the disk, safe against another process doing the same. */
  (edit: TermEdit): Promise<EditedTerm>;
}
