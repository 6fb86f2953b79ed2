// What commander makes of the options of `glosa align`.

export interface AlignCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly output?: string;
  readonly view?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}
