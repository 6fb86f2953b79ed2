// Ranges in a string and positions in a file.

/** A half-open range of UTF-16 code units in a string. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A point in a file. `line` and `column` are 1-based; a column counts UTF-16 code units. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A range of a file and its text; the end is exclusive. */
export interface Place extends Location {
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}
