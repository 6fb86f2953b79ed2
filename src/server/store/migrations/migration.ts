// A step from one schema to the next.

export interface Migration {
  /** 1, 2, 3, …; never changed once released. */
  readonly number: number;
  readonly name: string;
  /** Statements, all in one transaction. */
  readonly sql: string;
}
