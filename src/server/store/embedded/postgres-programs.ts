// Where PostgreSQL's programs are on this machine.

import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

// Debian and its kin, Homebrew, Postgres.app, Red Hat and its kin: a folder a version, none of them in PATH.
const roots: readonly { readonly folder: string; readonly programs: string }[] = [
  { folder: "/usr/lib/postgresql", programs: "bin" },
  { folder: "/opt/homebrew/opt", programs: "bin" },
  { folder: "/usr/local/opt", programs: "bin" },
  { folder: "/Applications/Postgres.app/Contents/Versions", programs: "bin" },
  { folder: "/usr", programs: "bin" },
];
const oldest = 15;

/** The folder with `initdb` and `postgres`, newest first where there are several; `undefined` where there is none. */
export function postgresPrograms(searchPath = ""): string | undefined {
  const versioned = roots.flatMap(({ folder, programs }) =>
    versionsIn(folder).map(({ name }) => join(folder, name, programs)),
  );
  return [...versioned, ...searchPath.split(delimiter).filter((folder) => folder !== "")].find(
    (folder) => ["initdb", "postgres"].every((program) => isExecutable(join(folder, program))),
  );
}

function versionsIn(
  folder: string,
): readonly { readonly name: string; readonly version: number }[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // Not this kind of machine.
  }
  return names
    .map((name) => ({
      name,
      version: Number(/^(?:postgresql@|pgsql-)?(\d+)/u.exec(name)?.[1] ?? 0),
    }))
    .filter(({ version }) => version >= oldest)
    .sort((a, b) => b.version - a.version);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
