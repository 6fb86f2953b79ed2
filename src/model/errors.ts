// Expected failures, as data: a code, its placeholders and a place. The sentence is made in messages/
// from the code; an error of the system gets one where the run ends, and anything else that is thrown is a bug.

import type { MessageData } from "./finding.ts";

/** Every failure that a user can fix. The sentences are `errors.<code>` in messages/. */
export type ErrorCode = string;

interface ErrorDetails {
  readonly data?: MessageData;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly cause?: unknown;
}

/** Base of the three; never thrown itself. */
export abstract class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly data: MessageData;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.data = details.data ?? {};
    this.path = details.path;
    this.line = details.line;
    this.column = details.column;
  }
}

/** A file breaks the rules of its format. */
export class ParseError extends ExpectedError {}

/** The configuration cannot be used. */
export class ConfigError extends ExpectedError {}

/** A request, on the command line or to the library, cannot be met. */
export class InputError extends ExpectedError {}

/** Recoverable trouble while reading: nothing is lost, but the user should know. Sentence: `warnings.<code>`. */
export interface Warning {
  readonly code: string;
  readonly data: MessageData;
  /** `undefined`: it is about the run and no file of it. */
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}
