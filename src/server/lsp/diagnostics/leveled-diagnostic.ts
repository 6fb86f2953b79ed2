// A diagnostic of the protocol from our levels: the only place that knows its word for them.

import type { Diagnostic } from "vscode-languageserver";
import type { Level } from "../../../model/finding.ts";

const grade = "severity";
/** Error, Warning and Information, as the protocol numbers them. */
const numbers = { error: 1, warning: 2, note: 3 } as const satisfies Record<Level, number>;

export interface LeveledMessage extends Omit<Diagnostic, "severity" | "source"> {
  readonly level: Level;
}

export function leveledDiagnostic({ level, ...said }: LeveledMessage): Diagnostic {
  return { ...said, [grade]: numbers[level], source: "glosa" };
}
