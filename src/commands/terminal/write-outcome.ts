// Prints the outcome of a command: one JSON object for programs, or sentences.

import { inOneLine } from "../../strings/visible.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export function writeOutcome(
  outcome: Readonly<Record<string, unknown>>,
  sentences: readonly string[],
  { json = false }: { readonly json?: boolean | undefined },
  io: CommandIo,
): void {
  if (json) io.write(`${JSON.stringify({ version: 1, ...outcome }, undefined, 2)}\n`);
  else for (const sentence of sentences) io.write(`${inOneLine(sentence)}\n`);
}
