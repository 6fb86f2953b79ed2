// What the package says of itself.

import { existsSync, readFileSync } from "node:fs";

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
}

interface Package {
  readonly facts: PackageFacts;
  /** Of its folder, with a slash at the end. */
  readonly url: URL;
}

let found: Package | undefined;

/** From package.json, above this file in the source and the build, and above the bundle. */
export function packageFacts(): PackageFacts {
  found ??= findPackage();
  return found.facts;
}

/** The URI of a file that comes with the package, such as a page of its documentation. */
export function packageFileUri(path: string): string {
  found ??= findPackage();
  return new URL(path, found.url).href;
}

function findPackage(): Package {
  for (const up of ["../../../package.json", "../../package.json", "../package.json"]) {
    const url = new URL(up, import.meta.url);
    if (!existsSync(url)) continue;
    const { name, version } = JSON.parse(readFileSync(url, "utf8")) as PackageFacts;
    if (name === "glosa") return { facts: { name, version }, url: new URL(".", url) };
  }
  throw new Error("package.json is missing above the program");
}
