// What a session is opened with.

import type { Translate } from "../../messages/translator.ts";
import type { Warning } from "../../model/errors.ts";
import type { ProjectOptions } from "../../project/config/project.ts";

/** What is going on, for whoever shows it; nothing is said when it is over. */
export type SessionStep =
  | { readonly kind: "aligning"; readonly path: string }
  | { readonly kind: "checking" }
  | { readonly kind: "indexing"; readonly units: number };

export interface SessionOptions extends ProjectOptions {
  /** Levels of rules over those of glosa.json, as `rule-id=level`. */
  readonly rule?: readonly string[] | undefined;
  /** The sentences of findings, in the language of whoever reads them. */
  readonly translate: Translate;
  /** Named in reports and in files that are written. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Told of recoverable trouble while files are read, and of languages whose forms are unknown. */
  readonly warn: (warning: Warning) => void;
  readonly progress?: ((step: SessionStep) => void) | undefined;
}
