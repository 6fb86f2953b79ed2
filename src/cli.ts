#!/usr/bin/env node
// The process boundary: arguments and environment in, exit code out.
import { homedir } from "node:os";
import { run } from "./commands/run.ts";
import { tellFailure } from "./commands/terminal/tell-failure.ts";
import { chooseLanguage } from "./commands/wiring/choose-language.ts";
import type { CommandIo } from "./commands/wiring/command-io.ts";
import { personalConfigPath } from "./commands/wiring/personal-config-path.ts";
import { createTranslator } from "./messages/translator.ts";
import { packageFacts } from "./project/config/package-facts.ts";

// `glosa … | head` closes the pipe early: nobody reads on, but the work is done all the same, and `set -o pipefail`
// still learns of the findings.
let isRead = true;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  isRead = false;
});

const arguments_ = process.argv.slice(2);
const ioIn = (workingFolder: string): CommandIo => ({
  workingFolder,
  personalConfig: personalConfigPath({
    platform: process.platform,
    environment: process.env,
    home: homedir(),
  }),
  environment: process.env,
  translate: createTranslator(chooseLanguage(arguments_, process.env)),
  tool: packageFacts(),
  write: (text) => isRead && process.stdout.write(text),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  writeExact: (text) => isRead && process.stdout.write(text),
  protocolStreams: () => ({ input: process.stdin, output: process.stdout }),
  openAddress: async (address) => {
    const { openInBrowser } = await import("./project/page/open-browser.ts");
    return openInBrowser(address);
  },
  untilInterrupted: () =>
    new Promise((resolve) => {
      process.on("SIGINT", () => resolve());
    }),
  writeError: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY,
  errorIsTerminal: process.stderr.isTTY,
  width: process.stdout.columns ?? 80,
  now: () => new Date(),
});

// What no `await` leads to: an output that cannot be written, a callback. Node itself would end with 1, as findings do.
process.on("uncaughtException", (error) => process.exit(tellFailure(error, ioIn(""))));
// Nothing can be said where errors are said.
process.stderr.on("error", () => undefined);

// exitCode rather than exit(): what is still on its way to a pipe must arrive.
process.exitCode = await run(arguments_, ioIn(process.cwd()));
