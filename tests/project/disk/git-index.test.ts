import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isTracked } from "../../../src/project/disk/git-index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function git(folder: string, ...arguments_: readonly string[]): void {
  const who = ["-c", "user.name=Rosa", "-c", "user.email=rosa@example.org"];
  execFileSync("git", [...who, ...arguments_], { cwd: folder, stdio: "ignore" });
}

const articles = Object.fromEntries(
  ["puno", "ñandú", "vacancia"].flatMap((name) => [
    [`articles/${name}.md`, "The peasant patrols met.\n"],
    [`${name}/.glosa-notes/${name}.md`, "x"],
    [`z-${name}/.glosa/pairs/a.json`, "{}"],
  ]),
);

/** A repository that tracks `paths` beside other files, some of them called nearly so. */
function repository(paths: readonly string[], ...setup: readonly (readonly string[])[]): string {
  const folder = temporaryFolder({
    ...articles,
    ".glosa.md": "x",
    "x.glosa/a": "x",
    ...Object.fromEntries(paths.map((path) => [path, "{}"])),
  });
  const [init = ["init"], ...settings] = setup;
  git(folder, ...init);
  for (const setting of settings) git(folder, ...setting);
  git(folder, "add", "-f", "articles");
  git(folder, "add", "-f", ".");
  return folder;
}

describe.each([
  ["of version 2", [["init"], ["config", "index.version", "2"]]],
  ["of version 4, whose names are shortened", [["init"], ["config", "index.version", "4"]]],
  ["with long hashes", [["init", "--object-format=sha256"]]],
  ["that is split", [["init"], ["config", "core.splitIndex", "true"]]],
] as const)("an index %s", (_, setup) => {
  it("tells what it names, at the root and further down", () => {
    const folder = repository([".glosa/memory/a.json", "news/perú/.glosa/.gitignore"], ...setup);
    expect(isTracked(join(folder, ".glosa"))).toBe(true);
    expect(isTracked(join(folder, "news", "perú", ".glosa"))).toBe(true);
    expect(isTracked(join(folder, "z-ñandú", ".glosa"))).toBe(true);
    expect(isTracked(join(folder, "news", ".glosa"))).toBe(false);
    expect(isTracked(join(folder, "vacancia", ".glosa"))).toBe(false);
  });

  it("tells what it does not name", () => {
    const folder = repository([], ...setup);
    mkdirSync(join(folder, ".glosa"));
    expect(isTracked(join(folder, ".glosa"))).toBe(false);
    expect(isTracked(join(folder, "articles", ".glosa"))).toBe(false);
  });
});

describe("isTracked", () => {
  it("holds for a name in other case: on many disks it is the same folder", () => {
    expect(isTracked(join(repository([".GLOSA/memory/a.json"]), ".glosa"))).toBe(true);
  });

  it("holds for what is going to be added in extended entries, and for a long name", () => {
    const folder = repository([]);
    const long = `.glosa/${"a/".repeat(2100)}b.json`;
    execFileSync("git", ["update-index", "--index-info"], {
      cwd: folder,
      input: `100644 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\t${long}\n`,
      stdio: ["pipe", "ignore", "ignore"],
    });
    expect(isTracked(join(folder, ".glosa"))).toBe(true);
    const planned = temporaryFolder({ "articles/a.md": "x", ".glosa/a.json": "{}" });
    git(planned, "init");
    git(planned, "add", "-f", "--intent-to-add", ".");
    expect(isTracked(join(planned, ".glosa"))).toBe(true);
  });

  it("holds for a submodule in its place", () => {
    const folder = repository([]);
    git(folder, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},.glosa`);
    expect(isTracked(join(folder, ".glosa"))).toBe(true);
  });

  it("reads the index of a second working tree", () => {
    const folder = repository([".glosa/memory/a.json"]);
    git(folder, "commit", "-m", "x");
    const other = join(temporaryFolder(), "tree");
    git(folder, "worktree", "add", other);
    expect(isTracked(join(other, ".glosa"))).toBe(true);
    git(other, "rm", "-rf", ".glosa");
    expect(isTracked(join(other, ".glosa"))).toBe(false);
    expect(isTracked(join(folder, ".glosa"))).toBe(true);
  });

  it("looks past a .git that is no repository", () => {
    const folder = repository(["news/.glosa/a.json"]);
    mkdirSync(join(folder, "news", ".git"));
    expect(isTracked(join(folder, "news", ".glosa"))).toBe(true);
  });

  it("holds where the index cannot be understood", () => {
    const folder = repository([]);
    for (const bytes of ["", "DIRC", "DIRC\0\0\0\u0009\0\0\0\u0001", "x".repeat(500)]) {
      writeFileSync(join(folder, ".git", "index"), bytes);
      expect(isTracked(join(folder, ".glosa"))).toBe(true);
    }
  });

  it("does not hold without a repository, or without an index", () => {
    expect(isTracked(join(temporaryFolder(), ".glosa"))).toBe(false);
    const folder = temporaryFolder();
    git(folder, "init");
    expect(isTracked(join(folder, ".glosa"))).toBe(false);
  });
});
