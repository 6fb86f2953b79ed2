// What the package says of itself.

import { existsSync, readFileSync } from "node:fs";

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
}

let facts: PackageFacts | undefined;

/** From package.json, above this file in the source and the build, and above the bundle. */
export function packageFacts(): PackageFacts {
  facts ??= readFacts();
  return facts;
}

function readFacts(): PackageFacts {
  for (const up of ["../../../package.json", "../../package.json", "../package.json"]) {
    const url = new URL(up, import.meta.url);
    if (!existsSync(url)) continue;
    const { name, version } = JSON.parse(readFileSync(url, "utf8")) as PackageFacts;
    if (name === "glosa") return { name, version };
  }
  throw new Error("package.json is missing above the program");
}
