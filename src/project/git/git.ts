// Runs git: its configuration and the location of its repository.

import type { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import runtime from "node:process";
import { InputError } from "../../model/errors.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { requireInside } from "../disk/leads-outside.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { systemErrorCode } from "../disk/system-error.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

/** Throws `InputError` `gitMissing`, `notRepository` or `gitUnsafe`. */
export function repositoryFolder(folder: string): string {
  try {
    return git(folder, ["rev-parse", "--show-toplevel"]).trimEnd();
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") throw new InputError("gitMissing");
    // As in a container: the files belong to another user. The name of the setting is in every translation of git.
    if (complaintOf(error).includes("safe.directory"))
      throw new InputError("gitUnsafe", { path: folder, cause: error });
    throw new InputError("notRepository", { path: folder, cause: error });
  }
}

/** Whether the folder is in a repository that git will tell of. */
export function isInRepository(folder: string): boolean {
  try {
    return repositoryFolder(folder) !== "";
  } catch {
    return false;
  }
}

/** The value in the repository's own configuration; `undefined` if there is none. */
export function gitSetting(folder: string, name: string): string | undefined {
  try {
    return git(folder, ["config", "--local", "--get", name]).replace(/\n$/u, "");
  } catch {
    // Git exits with 1 if the setting does not exist.
    return undefined;
  }
}

const attempts = 40;
const pauseMilliseconds = 50;

/** Waits for another git that writes the configuration. Throws `InputError` `gitRefused` with what git says. */
export function setGitSetting(folder: string, name: string, value: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      git(folder, ["config", "--local", name, value]);
      return;
    } catch (error) {
      const said = complaintOf(error);
      // The lock is there, or the file could not be moved over one that another process has open (Windows).
      if (attempt === attempts || !/could not lock|File exists/u.test(said)) {
        const [detail = ""] = said.split("\n");
        throw new InputError("gitRefused", { path: folder, data: { detail }, cause: error });
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

/** Questions to git about one repository. No program is run that its configuration names. */
export interface Git {
  /** The answer; `undefined` if git exits with an error. */
  readonly ask: (arguments_: readonly string[]) => string | undefined;
  /** The answer; throws `InputError` `gitFailed` with what git says. */
  readonly tell: (arguments_: readonly string[]) => string;
}

export function gitIn(repository: string): Git {
  const run = (arguments_: readonly string[]): string =>
    git(repository, ["-c", "core.fsmonitor=false", ...arguments_]);
  return {
    ask: (arguments_) => {
      try {
        return run(arguments_);
      } catch {
        return undefined;
      }
    },
    tell: (arguments_) => {
      try {
        return run(arguments_);
      } catch (error) {
        const [detail = ""] = complaintOf(error).split("\n");
        throw new InputError("gitFailed", { path: repository, data: { detail }, cause: error });
      }
    },
  };
}

/**
 * The bytes that git answers to lines of input. Objects that a partial clone has left on its server are not fetched. Throws
 * `InputError` `gitFailed`.
 */
export function gitBytes(
  folder: string,
  arguments_: readonly string[],
  lines: readonly string[],
): Uint8Array {
  try {
    return run(folder, ["-c", "core.fsmonitor=false", ...arguments_], {
      input: lines.join("\n"),
      variables: { GIT_NO_LAZY_FETCH: "1" },
    });
  } catch (error) {
    const [detail = ""] = complaintOf(error).split("\n");
    throw new InputError("gitFailed", { path: folder, data: { detail }, cause: error });
  }
}

/** Names of a million files. */
const mostBytes = 256_000_000;

function git(folder: string, arguments_: readonly string[]): string {
  // An empty standard input, for what reads it.
  return run(folder, arguments_, { input: "", variables: {} }).toString("utf8");
}

function run(
  folder: string,
  arguments_: readonly string[],
  given: { readonly input: string; readonly variables: Readonly<Record<string, string>> },
): Buffer {
  return execFileSync("git", arguments_, {
    cwd: folder,
    // Its answers are read.
    env: { ...runtime.env, LC_ALL: "C", ...given.variables },
    input: given.input,
    maxBuffer: mostBytes,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function complaintOf(error: unknown): string {
  return error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
}

const attributesFile = ".gitattributes";

/** The lines that `.gitattributes` does not have yet. */
export function missingAttributes(folder: string, lines: readonly string[]): readonly string[] {
  const written = new Set(attributesText(folder).split(/\r?\n/u).map(normalized));
  return lines.filter((line) => !written.has(normalized(line)));
}

/** Appends them; the file is created if needed. */
export function addAttributes(folder: string, lines: readonly string[]): void {
  const path = join(folder, attributesFile);
  withFileLock(path, () => {
    const before = attributesText(folder);
    const end = before.includes("\r\n") ? "\r\n" : "\n";
    const whole = before === "" || before.endsWith("\n") ? before : before + end;
    // Another process may have added them since they were looked for.
    const missing = missingAttributes(folder, lines);
    if (missing.length > 0)
      writeFileAtomically(path, [whole, ...missing.map((line) => line + end)]);
  });
}

function attributesText(folder: string): string {
  requireInside(folder, attributesFile);
  if (!existsSync(join(folder, attributesFile))) return "";
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    readFileBytesFrom(folder, attributesFile),
  );
}

function normalized(line: string): string {
  return line.trim().replaceAll(/\s+/gu, " ");
}
