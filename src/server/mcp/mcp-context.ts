// What tools, resources and prompts stand on.

import type { Translate } from "../../messages/translator.ts";
import type { FreshSession } from "../fresh-session.ts";
import type { RememberedChecks } from "./remembered-checks.ts";

export interface McpContext {
  /** Absolute: the project's folder. Paths are relative to it. */
  readonly root: string;
  readonly fresh: FreshSession;
  readonly translate: Translate;
  readonly tool: { readonly name: string; readonly version: string };
  /** The day as an ISO date. */
  readonly today: () => string;
  readonly checks: RememberedChecks;
}
