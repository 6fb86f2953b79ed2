// Options of `glosa term` as parsed by commander.

import type { TermFields } from "../../session/glossary/term-from.ts";

export interface TermOptions extends TermFields {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly file?: string;
  readonly id?: string;
  readonly concept?: string;
  readonly newSense?: boolean;
  readonly term?: string;
  readonly newText?: string;
  readonly field?: string;
  readonly json?: boolean;
}
