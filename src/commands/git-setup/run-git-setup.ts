// `glosa git-setup`: makes git merge memories by unit and glossaries by row, and show readable differences.

import { InputError } from "../../model/errors.ts";
import { loadConfig } from "../../project/config/project.ts";
import { pathWithin } from "../../project/disk/path-within.ts";
import {
  addAttributes,
  gitSetting,
  missingAttributes,
  repositoryFolder,
  setGitSetting,
} from "../../project/git/git.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface GitSetupOptions {
  readonly print?: boolean;
  readonly command: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** Changes the repository's own configuration and `.gitattributes`; existing settings are left alone. */
export async function runGitSetup(options: GitSetupOptions, io: CommandIo): Promise<ExitCode> {
  const { workingFolder, translate } = io;
  // Nothing is read here, and anything outside the repository is left out below.
  const project = loadConfig(workingFolder, { ...options, allowOutside: true });
  if (options.command.trim() === "") throw new InputError("emptyCommand");
  const repository = repositoryFolder(workingFolder);
  const settings = gitSettings(options.command).filter(
    ([name, value]) => gitSetting(repository, name) !== value,
  );
  const patterns = project.glossary
    .filter((pattern) => /\.(?:csv|tsv)$/iu.test(pattern))
    .flatMap((pattern) => pathWithin(repository, project.folder, pattern) ?? []);
  const lines = missingAttributes(
    repository,
    ["*.tmx", ...patterns].map((pattern) => `${attributePattern(pattern)} merge=glosa diff=glosa`),
  );
  if (options.print !== true) {
    for (const [name, value] of settings) setGitSetting(repository, name, value);
    if (lines.length > 0) addAttributes(repository, lines);
  }
  const changes = settings.length + lines.length;
  const key = changes === 0 ? "already" : options.print === true ? "printed" : "done";
  const sentences = [
    ...settings.map(([name, value]) => `git config ${name} "${value}"`),
    ...lines.map((line) => `.gitattributes: ${line}`),
    translate(`commands.git-setup.${key}`),
  ];
  const changed = { settings: Object.fromEntries(settings), attributes: lines };
  writeOutcome({ written: options.print !== true, ...changed }, sentences, options, io);
  return 0;
}

function gitSettings(command: string): readonly (readonly [name: string, value: string])[] {
  return [
    ["merge.glosa.name", "glosa: unit by unit, row by row"],
    // git quotes %P; the other names are git's own.
    ["merge.glosa.driver", `${command} merge --base %O %A %B -o %A --name %P --force`],
    ["diff.glosa.textconv", `${command} diff --text`],
  ];
}

/** A pattern with a space must be quoted. */
function attributePattern(pattern: string): string {
  return /\s/u.test(pattern) ? `"${pattern.replaceAll(/["\\]/gu, String.raw`\$&`)}"` : pattern;
}
