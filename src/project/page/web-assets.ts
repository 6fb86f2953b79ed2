// The page's own files, as the build has made them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFileUri } from "../config/package-facts.ts";

export interface WebAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  json: "application/json",
  webmanifest: "application/manifest+json",
  txt: "text/plain; charset=utf-8",
};

/**
 * By their path, `index.html`, `assets/page.js`; empty if the page was not built. All are read now: what a request names is
 * looked up here, and never on the disk.
 */
export function webAssets(
  folder: string = fileURLToPath(packageFileUri("dist/web/")),
): ReadonlyMap<string, WebAsset> {
  const assets = new Map<string, WebAsset>();
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return assets;
  }
  for (const name of names) {
    const mediaType = mediaTypes[/\.([a-z0-9]+)$/u.exec(name)?.[1] ?? ""];
    if (mediaType === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    assets.set(name.replaceAll("\\", "/"), { bytes, mediaType });
  }
  return assets;
}
