// What commander makes of the options of `glosa check`.

export interface CheckCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly reporter: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly json?: boolean;
}
