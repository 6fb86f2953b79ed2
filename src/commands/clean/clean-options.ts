// What commander makes of the options of `glosa clean`.

export interface CleanCommandOptions {
  readonly write?: boolean;
  readonly output?: string;
  readonly removed?: string;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly strict?: boolean;
  readonly examples: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
  readonly dryRun?: boolean;
}
