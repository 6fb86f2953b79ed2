// The options for opening a session.

import type { Translate } from "../../messages/translator.ts";
import type { Warning } from "../../model/errors.ts";
import type { ProjectOptions } from "../../project/config/project.ts";

/** Progress, for callers that show it; nothing is reported at the end. */
export type SessionStep =
  | { readonly kind: "aligning"; readonly path: string }
  | { readonly kind: "checking" }
  | { readonly kind: "indexing"; readonly units: number };

export interface SessionOptions extends ProjectOptions {
  /** Rule levels that override those of glosa.json, as `rule-id=level`. */
  readonly rule?: readonly string[] | undefined;
  /** The sentences of findings, in the reader's language. */
  readonly translate: Translate;
  /** Named in reports and written files. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Called with recoverable trouble while files are read, and with languages whose forms are unknown. */
  readonly warn: (warning: Warning) => void;
  /** The day as an ISO date, by which suppressions have an end; without it they last for good. */
  readonly today?: (() => string) | undefined;
  /** Bytes of a bilingual file beyond which it is checked in windows and not held; 8 million by default. */
  readonly mostAtOnce?: number | undefined;
  readonly progress?: ((step: SessionStep) => void) | undefined;
  /**
   * Called between the parts of a check, each a few milliseconds long. What it returns is awaited, so that others get
   * their turn; what it throws ends the check, which leaves nothing behind.
   */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}
