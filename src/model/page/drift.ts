// Things said in several ways across the project: the JSON of `glosa check --drift --json`.

import type { PlacedDrift } from "../drift.ts";

/** Of `GET /drift`. */
export interface DriftAnswer {
  readonly version: 1;
  readonly drift: readonly PlacedDrift[];
}
