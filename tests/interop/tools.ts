// Other programs that read what we write: whether they are here, and a run of them.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface ToolRun {
  readonly status: number | null;
  /** Both streams. */
  readonly output: string;
}

export function runTool(
  command: string,
  arguments_: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
): ToolRun {
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    encoding: "utf8",
    timeout: 120_000,
    ...options,
  });
  return { status, output: `${stdout}${stderr}` };
}

export function hasTool(command: string): boolean {
  return spawnSync(command, ["--version"]).error === undefined;
}

/** Debian's. */
export const omegatJar = "/usr/share/omegat/OmegaT.jar";
export const hasOmegat: boolean = existsSync(omegatJar) && hasTool("java");

/** Debian's Translate Toolkit belongs to Debian's Python, whichever is first in the path. */
export const python = "/usr/bin/python3";
export const hasToolkit: boolean =
  existsSync(python) && runTool(python, ["-c", "import translate.storage.tmx"]).status === 0;

/** Says in the test report what is missing. */
export function missing(name: string, isThere: boolean): string {
  return isThere ? "" : ` (skipped: ${name} is not installed)`;
}

/** Debian's name first; `undefined` where there is none. */
export const chromiumPath: string | undefined = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  )
  .find((path) => existsSync(path));
