// What commander makes of the options of `glosa match`.

export interface MatchCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly memory?: readonly string[];
  readonly config?: string;
  readonly file?: string;
  readonly threshold: string;
  readonly limit?: string;
  readonly reverse?: boolean;
  readonly json?: boolean;
}
