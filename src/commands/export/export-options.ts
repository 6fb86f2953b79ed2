// What commander makes of the options of `glosa export`.

export interface ExportCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly for: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}
