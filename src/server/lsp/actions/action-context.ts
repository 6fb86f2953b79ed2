// What the actions for one place of a text are made from.

import type { Range } from "vscode-languageserver";
import type { WriteAt } from "../../../check/apply-fixes.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import type { Server } from "../server.ts";
import type { ReadPair } from "../terms/standing.ts";
import type { OpenProject } from "../texts/open-project.ts";

export interface ActionContext {
  readonly server: Server;
  readonly project: OpenProject;
  /** Absolute; the text in which the actions are offered. */
  readonly path: string;
  readonly content: string;
  readonly uri: string;
  /** `undefined` for a text that cannot be edited in place. */
  readonly writeAt: WriteAt | undefined;
  readonly pairs: readonly ReadPair[];
  /** All of the text, in its order. */
  readonly found: readonly FindingDiagnostic[];
  /** Where the actions are asked for. */
  readonly range: Range;
}
