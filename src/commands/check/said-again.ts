// Repeats the command line's choice of files to check, for use in another command.

import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";

export interface SaidOfFiles extends GlossaryProjectOptions {
  readonly alone?: boolean;
}

const plain = /^[\p{L}\p{N}_@%+=:,./-]+$/u;

// oxlint-disable-next-line no-control-regex -- these need bash's own quotes
const control = /[\u0000-\u001F\u007F]/gu;

/**
 * Quoted for a shell; a name with a line feed uses the ANSI-C quotes of bash and zsh, since it must not start a new
 * line.
 */
function quoted(argument: string): string {
  if (argument.search(control) !== -1) {
    const escaped = argument
      .replaceAll(/[\\']/gu, String.raw`\$&`)
      .replaceAll(control, (each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `$'${escaped}'`;
  }
  return plain.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** Paths first, or an option with several values would swallow them. */
export function saidAgain(
  paths: CheckedPaths,
  { source, target, config, glossary, allowOutside, alone }: SaidOfFiles,
): string {
  const options = [
    ["--source", source],
    ["--target", target],
    ["--config", config],
  ].flatMap(([name = "", value]) => (value === undefined ? [] : [name, value]));
  const files = paths.filter((path) => path !== undefined);
  const flags = [
    ...(allowOutside === true ? ["--allow-outside"] : []),
    ...(alone === true ? ["--alone"] : []),
  ];
  const glossaries = glossary === undefined ? [] : ["--glossary", ...glossary];
  return [...files, ...options, ...flags, ...glossaries].map(quoted).join(" ");
}
