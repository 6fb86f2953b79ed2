// Options that commands of a project have alike, as parsed by commander.

export interface ProjectCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly config?: string;
  readonly allowOutside?: boolean;
}

export interface GlossaryProjectOptions extends ProjectCommandOptions {
  readonly glossary?: readonly string[];
}

export interface MemoryProjectOptions extends ProjectCommandOptions {
  readonly memory?: readonly string[];
}
