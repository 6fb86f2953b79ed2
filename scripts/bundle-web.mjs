// The page of `glosa serve` as the server hands it out: index.html, and beside it in assets/ what it loads. Names carry a
// hash of their content, so that a browser may keep them for ever.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const web = join(import.meta.dirname, "..", "web");

/** Writes the page into `folder`, which is emptied first. */
export async function bundleWeb(folder) {
  const assets = join(folder, "assets");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const bundle = await rolldown({
    input: { glosa: join(web, "main.tsx") },
    platform: "browser",
  });
  const { output } = await bundle.write({
    dir: assets,
    format: "esm",
    minify: true,
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
  });
  const entry = output.find((each) => each.type === "chunk" && each.isEntry);
  const styles = readdirSync(join(web, "style")).sort();
  const style = withHash(
    assets,
    "glosa.css",
    styles.map((name) => readFileSync(join(web, "style", name), "utf8")).join("\n"),
  );
  const icon = withHash(assets, "icon.svg", readFileSync(join(web, "icon.svg"), "utf8"));
  const page = readFileSync(join(web, "index.html"), "utf8")
    .replace("{{icon}}", `/assets/${icon}`)
    .replace("{{style}}", `/assets/${style}`)
    .replace("{{script}}", `/assets/${entry.fileName}`);
  writeFileSync(join(folder, "index.html"), page);
}

function withHash(folder, name, text) {
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  const named = name.replace(/(?=\.\w+$)/u, `-${hash}`);
  writeFileSync(join(folder, named), text);
  return named;
}
