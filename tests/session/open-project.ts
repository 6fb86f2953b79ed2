// A session for a test: a project in a temporary folder, and what it warned of.

import { join } from "node:path";
import { createTranslator } from "../../src/messages/translator.ts";
import type { SessionOptions } from "../../src/session/held/session-options.ts";
import { openSession } from "../../src/session/open-session.ts";
import type { Session } from "../../src/session/session.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";

// A session loads what answers with the first question of its kind: here before a test is timed.
await Promise.all([
  import("../../src/session/check/checker.ts"),
  import("../../src/session/glossary/look-up.ts"),
  import("../../src/session/memory/match-texts.ts"),
]);

export interface OpenProject {
  readonly folder: string;
  readonly session: Session;
  /** Codes of the warnings so far. */
  readonly warned: string[];
  readonly path: (relative: string) => string;
}

export function openIn(folder: string, options: Partial<SessionOptions> = {}): OpenProject {
  const warned: string[] = [];
  const session = openSession(folder, {
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0.0.0" },
    warn: ({ code }) => warned.push(code),
    ...options,
  });
  return { folder, session, warned, path: (relative) => join(folder, relative) };
}

export function openProject(
  files: Readonly<Record<string, string>>,
  options: Partial<SessionOptions> = {},
): OpenProject {
  return openIn(temporaryFolder(files), options);
}
