// Repeats the command line's choice of files to check, for use in another command.

import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";

export interface SaidOfFiles {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
}

const plain = /^[\p{L}\p{N}_@%+=:,./-]+$/u;

/** Quoted for a shell. */
function quoted(argument: string): string {
  return plain.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** Paths first, or an option with several values would swallow them. */
export function saidAgain(
  paths: CheckedPaths,
  { source, target, config, glossary }: SaidOfFiles,
): string {
  const options = [
    ["--source", source],
    ["--target", target],
    ["--config", config],
  ].flatMap(([name = "", value]) => (value === undefined ? [] : [name, value]));
  const files = paths.filter((path) => path !== undefined);
  const glossaries = glossary === undefined ? [] : ["--glossary", ...glossary];
  return [...files, ...options, ...glossaries].map(quoted).join(" ");
}
