// `glosa init`: the files of a new project, with a self-explanatory example.

import { InputError } from "../../model/errors.ts";
import { canonicalLanguage } from "../../model/language.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import { saveIfAbsent } from "../../project/disk/save-text.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { initialFiles } from "./initial-files.ts";

/** Options as parsed by commander. */
export interface InitOptions {
  readonly source?: string;
  readonly target?: string;
  readonly json?: boolean;
}

/** Existing files are left alone, and reported as such. */
export function runInit(options: InitOptions, io: CommandIo): ExitCode {
  const source = language(options.source ?? "en");
  const target = language(options.target ?? "es");
  const wanted = initialFiles({ source, target }, io);
  for (const { path } of wanted) requireInside(io.workingFolder, path);
  const files = wanted.map(({ path, chunks }) => ({
    path,
    made: saveIfAbsent(io.workingFolder, path, chunks),
  }));
  const sentences = files.map(({ path, made }) =>
    io.translate(made ? "commands.init.made" : "commands.init.kept", { path }),
  );
  writeOutcome({ files }, [...sentences, io.translate("commands.init.next")], options, io);
  return 0;
}

function language(written: string): string {
  const tag = canonicalLanguage(written);
  if (tag === undefined) throw new InputError("unknownLanguage", { data: { language: written } });
  return tag;
}
