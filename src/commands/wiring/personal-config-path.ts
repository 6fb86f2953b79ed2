// Where a person's own glosa.json stands.

import { configFileName } from "../../project/config/config.ts";

export interface Machine {
  /** As Node names it. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly home: string;
}

/**
 * `%APPDATA%\glosa\glosa.json` on Windows, `$XDG_CONFIG_HOME/glosa/glosa.json` elsewhere, by default in `~/.config`: on
 * macOS too, as git, gh and fish have it there. ~/Library/Preferences is for the settings of programs with windows.
 */
export function personalConfigPath({ platform, environment, home }: Machine): string {
  if (platform === "win32") {
    const { APPDATA: roaming } = environment;
    const folder = roaming === undefined || roaming === "" ? `${home}\\AppData\\Roaming` : roaming;
    return `${folder}\\glosa\\${configFileName}`;
  }
  const { XDG_CONFIG_HOME: written = "" } = environment;
  // XDG Base Directory Specification: a relative path counts for nothing.
  const folder = written.startsWith("/") ? written : `${home}/.config`;
  return `${folder}/glosa/${configFileName}`;
}
