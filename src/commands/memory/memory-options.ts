// Options of `glosa memory` as parsed by commander.

export interface MemoryCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly penalty?: string;
  readonly first?: boolean;
  readonly json?: boolean;
}
