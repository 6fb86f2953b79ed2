// What commander makes of the options of `glosa diff`.

export interface DiffCommandOptions {
  readonly text?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
}
