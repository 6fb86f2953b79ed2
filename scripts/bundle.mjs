// The command in few files, so that it starts fast (docs/decisions/0005). Runs after tsc.

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { bundleWeb } from "./bundle-web.mjs";

const dist = join(import.meta.dirname, "..", "dist");
// The compiler leaves out of a declaration what a program that reads it must see on an import of JSON.
const translator = join(dist, "messages", "translator.d.ts");
const declared = readFileSync(translator, "utf8");
writeFileSync(translator, declared.replace(/(from "[^"]+\.json");/gu, '$1 with { type: "json" };'));
// Chunks are named by their content: those of earlier builds would stay for ever.
rmSync(join(dist, "bin"), { recursive: true, force: true });
// The workers are files of their own beside the chunks, where they look for them.
const input = {
  cli: join(dist, "cli.js"),
  "article-worker": join(dist, "project", "bitext", "article-worker.js"),
  "memory-worker": join(dist, "project", "indexes", "memory-worker.js"),
};
// Not everybody has the word list installed, and it reads its files from its own folder.
const external = ["dictionary-es"];
const bundle = await rolldown({ input, platform: "node", external });
// What more than ten chunks would share, nearly every command loads: one file is opened faster than fifty.
const groups = [{ name: "shared", minShareCount: 11 }];
const { output } = await bundle.write({
  dir: join(dist, "bin"),
  format: "esm",
  codeSplitting: { groups },
});
// Whatever the command keeps from run to run, only the same code believes (src/project/disk/kept-json.ts).
const digest = createHash("sha256");
for (const { fileName, ...file } of output.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
  digest.update(`${fileName} `).update(file.type === "chunk" ? file.code : file.source);
writeFileSync(join(dist, "bin", "build-stamp"), digest.digest("hex"));
await bundleWeb(join(dist, "web"));
