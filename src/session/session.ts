// What an open session answers: the only thing that commands, editors, assistants and pages talk to.

import type { ConcordanceOptions, MatchOptions } from "../memory/memory-store.ts";
import type { Glossary } from "../model/concept.ts";
import type { PlacedDrift } from "../model/drift.ts";
import type { FoundRendering } from "../model/finding.ts";
import type { Config } from "../project/config/config.ts";
import type { CheckRequest } from "./check/check-request.ts";
import type { Checked, ReadBitexts } from "./check/checker.ts";
import type { Explained } from "./check/explain-finding.ts";
import type { FixedFiles } from "./check/fix-files.ts";
import type { Accepted, TermDecision } from "./glossary/accept-rendering.ts";
import type { Answered, NotHere } from "./glossary/answer-question.ts";
import type { EditedTerm } from "./glossary/edited-term.ts";
import type { LookedUp, LookUpOptions } from "./glossary/look-up.ts";
import type { TermsFound, TermsRequest } from "./glossary/occurring-terms.ts";
import type { TermEdit } from "./glossary/term-edits.ts";
import type { FileRole } from "./held/holding.ts";
import type { FoundWords } from "./memory/find-words.ts";
import type { Matched, MatchRequest } from "./memory/match-texts.ts";
import type { FittedPrompt } from "./prompt/fit-prompt.ts";
import type { PromptOptions } from "./prompt/write-prompt.ts";

/** The fixes of a report; belongs to the check it came from, unless findings were removed from it. */
export interface FixEdit {
  readonly fix: Pick<Checked, "bitexts" | "report">;
  /** Whether to write nothing, and give each change as a patch. */
  readonly preview?: boolean;
}

/**
 * A project held open. Each part is read when a question first needs it, and kept: glossary, alignments and memory
 * serve the next question. Nothing is watched: whoever changes a file, or has unsaved text for it, calls `changed`.
 * Answers equal those of a session opened for that one question. Questions may overlap. All of them throw
 * `ExpectedError`s for what a person can correct, without effect on the next question.
 */
export interface Session {
  /** glosa.json, overridden by the options. Throws `ConfigError`. */
  readonly config: () => Config;
  readonly glossary: () => Promise<Glossary>;
  readonly check: (request: CheckRequest) => Promise<Checked>;
  /** The aligned texts and the compiled glossary of a check, without checking. */
  readonly read: (request: CheckRequest) => Promise<ReadBitexts>;
  /** Things said in several ways across everything that is checked. */
  readonly drift: (request: CheckRequest) => Promise<readonly PlacedDrift[]>;
  /** What translators write instead of terms, most findings first. */
  readonly renderings: (request: CheckRequest) => Promise<readonly FoundRendering[]>;
  /** A finding of a check by the start of its fingerprint, at least four digits, with its `trail`. */
  readonly explain: (fingerprint: string, request: CheckRequest) => Promise<Explained>;
  /**
   * Adds the words that a question of a check is about to the glossary; the question is given by the start of its
   * id, at least four digits.
   */
  readonly accept: (
    question: string,
    decision: TermDecision & { readonly request: CheckRequest },
  ) => Promise<Accepted>;
  /** Records that a concept is not meant where a question of a check is asked, so that it is not asked again. */
  readonly answer: (
    question: string,
    answer: NotHere & { readonly request: CheckRequest },
  ) => Promise<Answered>;
  /** The concepts of which the words are terms, exactly or nearly. */
  readonly lookUp: (words: string, options?: LookUpOptions) => Promise<LookedUp>;
  /** The concepts of the project's glossary that occur in a text or an article. */
  readonly termsIn: (request: TermsRequest) => Promise<TermsFound>;
  readonly match: (
    request: MatchRequest,
    options?: Omit<MatchOptions, "previous" | "next">,
  ) => Promise<Matched>;
  /** What a model that translates an article should be told of it: its terms, and earlier translations. */
  readonly prompt: (article: string, options: PromptOptions) => Promise<FittedPrompt>;
  readonly concordance: (words: string, options?: ConcordanceOptions) => Promise<FoundWords>;
  readonly apply: Apply;
  /**
   * Reports that a file has changed: to `text` (or its bytes) if an editor has it unsaved, otherwise to what is on disk. What was
   * derived from it is dropped, and nothing else. The path is absolute, or relative to the session's folder. For a
   * memory and for glosa.json, only the file counts. Returns what the file is to the project.
   */
  readonly changed: (path: string, text?: string | Uint8Array) => FileRole;
  /**
   * Drops texts that were read, but those of these files (absolute, or relative to the session's folder): after a question
   * about everything, one who goes on with a few saves memory. What is asked of the others is read again.
   */
  readonly keepOnly: (paths: readonly string[]) => void;
  /** Closes the memory's files. The session may still be asked, and then opens them again. */
  readonly close: () => Promise<void>;
}

interface Apply {
  /** Applies the certain fixes to files on disk, or shows what that would change. */
  (edit: FixEdit): Promise<FixedFiles>;
  /** Changes the glossary on disk, safely even if another process does the same. */
  (edit: TermEdit): Promise<EditedTerm>;
}
