// What the routes of the store work with.

import type { Database } from "../database/database.ts";

export interface StoreState {
  readonly database: Database;
  readonly tool: { readonly name: string; readonly version: string };
  /** Told that a job waits. */
  readonly wake: () => void;
}
