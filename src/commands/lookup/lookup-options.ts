// What commander makes of the options of `glosa lookup`.

export interface LookupOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly limit: string;
  readonly memory: boolean;
  readonly json?: boolean;
}
