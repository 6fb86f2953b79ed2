// Options of `glosa term` as parsed by commander.

import type { TermFields } from "../../session/glossary/term-from.ts";
import type { GlossaryProjectOptions } from "./project-command-options.ts";

export interface TermOptions extends TermFields, GlossaryProjectOptions {
  readonly file?: string;
  readonly id?: string;
  readonly concept?: string;
  readonly newSense?: boolean;
  readonly term?: string;
  readonly newText?: string;
  readonly field?: string;
  readonly json?: boolean;
}
