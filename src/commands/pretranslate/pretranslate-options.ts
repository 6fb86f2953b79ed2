// What commander makes of the options of `glosa pretranslate`.

export interface PretranslateOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly memory?: readonly string[];
  readonly config?: string;
  readonly output?: string;
  readonly threshold: string;
  readonly limit: string;
  readonly xliffVersion?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}
