#!/usr/bin/env node
// The process boundary: arguments and environment in, exit code out.

import { existsSync, readFileSync } from "node:fs";
import { chooseLanguage } from "./commands/wiring/choose-language.ts";
import type { CommandIo } from "./commands/wiring/command-io.ts";
import { run } from "./commands/run.ts";
import { createTranslator } from "./messages/translator.ts";

// The package's own file, one folder up from dist/ or, for the bundled command, two.
function packageFacts(): { readonly name: string; readonly version: string } {
  for (const up of ["../package.json", "../../package.json"]) {
    const url = new URL(up, import.meta.url);
    if (!existsSync(url)) continue;
    return JSON.parse(readFileSync(url, "utf8")) as { name: string; version: string };
  }
  throw new Error("package.json is missing beside the program");
}

const { name, version } = packageFacts();

// `glosa … | head` closes the pipe early: nobody reads on, so there is nothing to report.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const arguments_ = process.argv.slice(2);
const io: CommandIo = {
  workingFolder: process.cwd(),
  environment: process.env,
  translate: createTranslator(chooseLanguage(arguments_, process.env)),
  tool: { name, version },
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY,
  errorIsTerminal: process.stderr.isTTY,
  width: process.stdout.columns ?? 80,
  now: () => new Date(),
};

// exitCode rather than exit(): what is still on its way to a pipe must arrive.
process.exitCode = await run(arguments_, io);
