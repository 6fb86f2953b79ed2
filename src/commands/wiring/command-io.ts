// Everything a command may touch, passed in by cli.ts, so that tests can run a command with a folder and a string.

import type { Translate } from "../../messages/translator.ts";
import type { ProtocolStreams } from "../../server/protocol-streams.ts";

export interface CommandIo {
  /** Absolute; base of relative paths. */
  readonly workingFolder: string;
  /** Absolute path of the person's own glosa.json, which need not exist; `undefined` where nobody has any. */
  readonly personalConfig: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly translate: Translate;
  readonly tool: { readonly name: string; readonly version: string };
  readonly write: (text: string) => void;
  /** For what a program reads to the letter, as a patch: only a terminal gets it as `write` has it. */
  readonly writeExact: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Standard input and output themselves, for a server whose client reads every byte: nothing else may be written then. */
  readonly protocolStreams: () => ProtocolStreams;
  /** Opens an address in the browser; whether that worked. */
  readonly openAddress: (address: string) => Promise<boolean>;
  /** Returns when somebody ends the run (Ctrl+C), which then does not end by itself. */
  readonly untilInterrupted: () => Promise<void>;
  /** For a report that a build server is meant to obey; `write` lets no such line through. */
  readonly writeCommands?: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether the output is a terminal: colour and width are for people. */
  readonly isTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** Columns of the terminal; 80 if there is none. */
  readonly width: number;
  /** The only clock. */
  readonly now: () => Date;
}

/** 0: nothing to correct; 1: findings, or nothing found; 2: the run failed. */
export type ExitCode = 0 | 1 | 2;

/** Whether to colour the output: in a terminal, unless NO_COLOR is set (no-color.org). */
export function wantsColour(io: CommandIo): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = io.environment;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined && force !== "" && force !== "0") return true;
  return io.isTerminal && io.environment["TERM"] !== "dumb";
}
