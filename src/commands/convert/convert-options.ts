// What `glosa convert` can be told.

/** Options as parsed by commander. */
export interface ConvertOptions {
  readonly source?: string;
  readonly target?: string;
  readonly from?: string;
  readonly to?: string;
  readonly xliffVersion?: string;
  readonly output?: string;
  /** The article that the input was made from. */
  readonly original?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}
