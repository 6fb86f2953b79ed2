// What commander makes of the options of `glosa concordance`.

export interface ConcordanceCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly memory?: readonly string[];
  readonly config?: string;
  readonly allWords?: boolean;
  readonly regex?: boolean;
  readonly exact?: boolean;
  readonly side?: "source" | "target";
  readonly limit: string;
  readonly json?: boolean;
}
