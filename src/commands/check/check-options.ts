// What commander makes of the options of `glosa check`.

export interface CheckCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly reporter: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly json?: boolean;
  /** `true` for the file of the usual name. */
  readonly baseline?: string | true;
  readonly updateBaseline?: string | true;
  readonly reason?: string;
  readonly fix?: boolean;
  readonly drift?: boolean;
  readonly notes?: boolean;
}
