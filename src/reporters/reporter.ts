// The shape every reporter has: a report in, text out. Same report, same bytes.

import type { Translate } from "../messages/translator.ts";
import type { PlacedDrift } from "../model/drift.ts";
import type { Report } from "../model/finding.ts";

export interface RenderContext {
  readonly translate: Translate;
  /** Whether the reader is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether a report for people shows notes, too, and does not only count them. */
  readonly notes?: boolean;
  /** Whether a report for people is its findings alone, without counts and advice. */
  readonly quiet?: boolean;
  /** Columns of the terminal; 100 if unknown. */
  readonly width?: number;
  /** Sentences on what can be done about the findings, which depends on the formats of the files. */
  readonly advice?: readonly string[];
  /** How many findings about terms are expected to be right, and in 1,000 words; left out where nobody has validated that. */
  readonly expected?: { readonly errors: number; readonly rate: number } | undefined;
  /** Whether what was checked cannot be read again, so that no other command can be asked about it. */
  readonly isGone?: boolean;
  /** Arguments that make another command look at the same files; empty for those of glosa.json. */
  readonly again?: string;
  /** What is said in several ways, for a reporter that wants it. */
  readonly drift?: readonly PlacedDrift[];
}

export interface Reporter {
  /** Lower case, as on the command line. */
  readonly name: string;
  /** Whether it shows `RenderContext.drift`, which is worth finding for no other. */
  readonly wantsDrift?: boolean;
  /** Whether its lines are commands for a build server. */
  readonly commands?: boolean;
  render(report: Report, context: RenderContext): Iterable<string>;
}
