#!/usr/bin/env node
// The process boundary: arguments and environment in, exit code out.

import { readFileSync } from "node:fs";
import { chooseLanguage } from "./commands/choose-language.ts";
import type { CommandIo } from "./commands/command-io.ts";
import { run } from "./commands/run.ts";
import { createTranslator } from "./messages/translator.ts";

const { name, version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { name: string; version: string };

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
