// What commander makes of the options of `glosa convert`.

export interface ConvertOptions {
  readonly source?: string;
  readonly target?: string;
  readonly from?: string;
  readonly to?: string;
  readonly xliffVersion?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}
