// A command's surroundings for a test: a folder, a language, and what was written.

import { PassThrough } from "node:stream";
import { run } from "../../src/commands/run.ts";
import type { CommandIo, ExitCode } from "../../src/commands/wiring/command-io.ts";
import { createTranslator, type InterfaceLanguage } from "../../src/messages/translator.ts";
import type { ProtocolStreams } from "../../src/server/protocol-streams.ts";

export interface TestIo {
  readonly io: CommandIo;
  readonly output: () => string;
  readonly errors: () => string;
}

export interface TestIoOptions {
  readonly folder?: string;
  readonly language?: InterfaceLanguage;
  /** Empty by default. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Path of the person's own glosa.json. */
  readonly personal?: string;
  /** Ends a run that watches. */
  readonly interrupted?: Promise<void>;
  /** Told of addresses for the browser; without it, there is none. */
  readonly opened?: (address: string) => void;
  /** Of a server; by default its client has gone. */
  readonly streams?: ProtocolStreams;
  /** Told of each piece of the output. */
  readonly written?: (text: string) => void | Promise<void>;
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
}

export function testIo(options: TestIoOptions = {}): TestIo {
  let output = "";
  let errors = "";
  const io: CommandIo = {
    workingFolder: options.folder ?? "/nowhere",
    personalConfig: options.personal,
    environment: options.environment ?? {},
    translate: createTranslator(options.language ?? "en"),
    tool: { name: "glosa", version: "0.0.0" },
    write: (text) => {
      output += text;
      void options.written?.(text);
    },
    protocolStreams: () =>
      options.streams ?? { input: new PassThrough().end(), output: new PassThrough() },
    openAddress: (address) => {
      options.opened?.(address);
      return Promise.resolve(options.opened !== undefined);
    },
    untilInterrupted: () => options.interrupted ?? Promise.resolve(),
    readInput: () =>
      Promise.resolve(
        typeof options.input === "string" || options.input === undefined
          ? new TextEncoder().encode(options.input)
          : options.input,
      ),
    writeExact: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    isTerminal: false,
    errorIsTerminal: false,
    width: 100,
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
  return { io, output: () => output, errors: () => errors };
}

export interface Ran {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in-process in a folder. */
export async function runIn(
  folder: string,
  arguments_: readonly string[],
  language: InterfaceLanguage = "en",
  options: Omit<TestIoOptions, "folder" | "language"> = {},
): Promise<Ran> {
  const { io, output, errors } = testIo({ ...options, folder, language });
  const exitCode = await run(arguments_, io);
  return { exitCode, output: output(), errors: errors() };
}
