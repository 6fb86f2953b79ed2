// What commander makes of the options of `glosa explain`.

export interface ExplainOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly json?: boolean;
}
