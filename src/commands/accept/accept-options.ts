// What commander makes of the options of `glosa accept`.

export interface AcceptOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly status: string;
  readonly term?: string;
  readonly note?: string;
  readonly json?: boolean;
}
