// A link where glosa looks for a name that nobody wrote on the command line: it leads no command out of the folder,
// whether something is at its end or not.

import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

vi.setConfig({ testTimeout: 60_000 });

const git = { ".git/HEAD": "ref: refs/heads/main\n", ".git/objects/x": "", ".git/refs/x": "" };

function planted(place: string, end: string, more: Readonly<Record<string, string>> = {}): string {
  const parent = temporaryFolder({
    "victim/thesis": "",
    "victim/folder/thesis": "",
    ...Object.fromEntries(
      Object.entries({ ...smallProject, ...more }).map(([path, text]) => [`project/${path}`, text]),
    ),
  });
  const path = join(parent, "project", place);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(parent, "victim", end), path);
  return parent;
}

/** Each file of the folder with its content. */
function contents(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? `${path}: ${readFileSync(path, "utf8")}` : path;
    })
    .sort();
}

const calls: readonly (readonly [place: string, call: readonly string[]])[] = [
  ["glosa-decisions.jsonl", ["check"]],
  ["glosa-baseline.jsonl", ["check", "--baseline"]],
  ["glosa-baseline.jsonl", ["check", "--update-baseline", "--reason", "kept"]],
  [".gitattributes", ["git-setup"]],
  ["export", ["export", "--for", "omegat"]],
  ["export/omegat", ["export", "--for", "omegat"]],
  ["export/omegat/source", ["export", "--for", "omegat"]],
  ["export/omegat/tm", ["export", "--for", "omegat"]],
  ["out/tm", ["export", "--for", "omegat", "-o", "out"]],
  ["out/glossary", ["export", "--for", "omegat", "-o", "out", "--force"]],
  ["glossary", ["init"]],
  ["tmx", ["init"]],
  ["glossary", ["term", "add", "vacancy", "vacancia"]],
  ["glossary/glossary.csv", ["term", "add", "vacancy", "vacancia"]],
  ["tmx/client.tmx", ["import", "client.tmx"]],
  ["tmx", ["import", "client.tmx"]],
  ["en/puno.es.xlf", ["pretranslate", "en/puno.md"]],
  ["broken.fixed.csv", ["doctor", "--fix", "broken.csv"]],
  ["glosa.json", ["memory", "add", "client.tmx"]],
  ["es/puno.md", ["check", "--fix"]],
  ["es/puno.md", ["check", "en", "es", "--fix"]],
  ["es", ["check", "--fix"]],
];

describe("a link that leads out", () => {
  it.each(calls)("at %s is not followed by %j", async (place, call) => {
    for (const end of ["thesis", "nothing", "folder", "folder/nothing"]) {
      const parent = planted(place, end, {
        ...git,
        "client.tmx": smallProject["tmx/puno.tmx"] ?? "",
        "broken.csv": "en,es\npatrol\npatrol,ronda,x\n",
      });
      if (place === "glossary/glossary.csv") rmSync(join(parent, "project/glossary/protest.csv"));
      const before = contents(join(parent, "victim"));
      const { exitCode, errors } = await runIn(join(parent, "project"), call);
      expect(contents(join(parent, "victim"))).toEqual(before);
      // What is not there is no translation, and a folder without files no glossary.
      expect(exitCode === 2 || end !== "thesis").toBe(true);
      expect(errors).not.toMatch(/fault in glosa itself/u);
    }
  });

  it("is followed with --allow-outside", async () => {
    const parent = planted("glosa-decisions.jsonl", "nothing");
    const call = ["check", "--update-baseline", "--reason", "kept", "--allow-outside"];
    expect((await runIn(join(parent, "project"), call)).exitCode).toBe(0);
  });

  it("is not followed where there is no glosa.json either", async () => {
    const parent = planted("glossary", "folder");
    rmSync(join(parent, "project", "glosa.json"));
    writeFileSync(join(parent, "victim", "folder", "g.csv"), "en,es\nx,y\n");
    const before = contents(join(parent, "victim"));
    const call = ["term", "add", "vacancy", "vacancia"];
    expect(await runIn(join(parent, "project"), call)).toMatchObject({
      exitCode: 2,
      errors:
        "glosa: glossary/*.csv: A link here leads out of the folder, and glosa does not follow it. Put a file in its place, or name another one on the command line.\n",
    });
    expect(contents(join(parent, "victim"))).toEqual(before);
  });
});
