// What commander makes of the options of `glosa memory`.

export interface MemoryCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly penalty?: string;
  readonly first?: boolean;
  readonly json?: boolean;
}
