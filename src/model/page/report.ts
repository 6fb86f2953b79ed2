// A report as JSON: version 2 of the contract in docs/formats.md, what `glosa check --json` prints.

import type {
  Excerpt,
  FoundRendering,
  Level,
  MessageData,
  QuestionKind,
  Reason,
  UncheckedTerms,
} from "../finding.ts";
import type { LanguageTag } from "../language.ts";
import type { Place } from "../location.ts";

export interface JsonReport {
  readonly version: 2;
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: JsonSummary;
  readonly questions: readonly JsonQuestion[];
  readonly findings: readonly JsonFinding[];
  readonly renderings: readonly FoundRendering[];
  readonly withoutForms?: readonly LanguageTag[] | undefined;
  readonly uncheckedTerms?: (UncheckedTerms & { readonly message: string | undefined }) | undefined;
}

export interface JsonSummary {
  readonly units: number;
  /** Questions by the level of their most serious finding. */
  readonly questions: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  };
  /** Places, as are warnings and notes. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface JsonQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly ruleId: string;
  readonly level: Level;
  readonly confidence: number;
  readonly message: string;
  readonly concept?: string | undefined;
  readonly rendering?: string | undefined;
  /** Positions in `findings`, the most telling first. */
  readonly findings: readonly number[];
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly confidence: number;
  readonly message: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly concept?: string | undefined;
  readonly source?: Place | undefined;
  readonly target?: Place | undefined;
  readonly excerpts?:
    { readonly source?: Excerpt | undefined; readonly target?: Excerpt | undefined } | undefined;
  readonly suggestions: readonly string[];
  readonly reason?: Reason | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly fix?: { readonly place: Place; readonly replacement: string } | undefined;
  readonly rendering?: string | undefined;
  readonly question: string;
  /** Unique in its report. */
  readonly fingerprint: string;
}
