// A change in the team store: who, when, what it was before and after. Events are added and never changed.

export const eventKinds = [
  "memory-created",
  "unit-added",
  "unit-changed",
  "unit-removed",
  "units-imported",
  "glossary-created",
  "concept-added",
  "concept-changed",
  "concept-removed",
  "concepts-imported",
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface StoreEvent {
  /** Ascending in the order of the changes of one memory or glossary. */
  readonly number: number;
  /** ISO 8601, in UTC. */
  readonly when: string;
  readonly who: string;
  readonly what: EventKind;
  /** The unit or concept; absent where the change is of many. */
  readonly item?: string;
  readonly revision: number;
  /** The unit or concept; `null` where there was none, or is none any more. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface HistoryPage {
  readonly events: readonly StoreEvent[];
  readonly next: string | null;
}
