// What a repository brings along under `.glosa/` is neither believed nor followed, and the work is done all the same.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { env, geteuid } from "node:process";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

// Many calls a test, the first of them with code that is still cold.
vi.setConfig({ testTimeout: 60_000 });

const calls = [
  ["lookup", "peasant patrol"],
  ["match", "The peasant patrols met in Ayaviri."],
  ["match", "--reverse", "Las rondas campesinas se reunieron en Ayaviri."],
  ["concordance", "patrols"],
  ["memory", "list"],
  ["check"],
  ["stats"],
  ["term", "list"],
] as const;

beforeEach(() => {
  const before = env["XDG_CACHE_HOME"];
  env["XDG_CACHE_HOME"] = temporaryFolder();
  onTestFinished(() => {
    if (before === undefined) delete env["XDG_CACHE_HOME"];
    else env["XDG_CACHE_HOME"] = before;
  });
});

/** Every call in an honest project, its cache filled. */
async function honest(): Promise<{ readonly folder: string; readonly outputs: unknown }> {
  const folder = temporaryFolder(smallProject);
  const outputs = await outputsIn(folder);
  expect(readdirSync(join(folder, ".glosa")).sort()).toEqual([
    ".gitignore",
    "glossary",
    "memory",
    "pairs",
    "problems",
  ]);
  return { folder, outputs };
}

async function outputsIn(folder: string): Promise<unknown> {
  const outputs: unknown[] = [];
  for (const call of calls) {
    const { exitCode, output } = await runIn(folder, call);
    outputs.push({ call, exitCode, output });
  }
  return outputs;
}

const warningLines = (errors: string): readonly string[] =>
  errors.split("\n").filter((line) => line.startsWith("warning: ") || line.startsWith("aviso: "));

describe("a cache that the repository tracks", () => {
  it("is not believed: the memory that was cloned is the one that is searched", async () => {
    const { folder, outputs } = await honest();
    // An index of another memory, given out for that of this one.
    const evil = temporaryFolder({
      ...smallProject,
      "tmx/puno.tmx": (smallProject["tmx/puno.tmx"] ?? "").replace("rondas", "bandas"),
    });
    expect(await outputsIn(evil)).not.toEqual(outputs);
    const planted = temporaryFolder(smallProject);
    cpSync(join(evil, ".glosa"), join(planted, ".glosa"), { recursive: true });
    const call = ["match", "The peasant patrols met in Ayaviri."];
    // Without git nothing tells whose it is, and the forgery is good: it is the repository that gives it away.
    forgeManifest(planted, folder);
    expect((await runIn(planted, call)).output).toContain("bandas");
    forgeManifest(planted, folder);
    execFileSync("git", ["init"], { cwd: planted, stdio: "ignore" });
    execFileSync("git", ["add", "-f", "."], { cwd: planted, stdio: "ignore" });
    expect((await runIn(planted, call)).output).not.toContain("bandas");
    expect(await outputsIn(planted)).toEqual(outputs);
    expect(execFileSync("git", ["diff", "--stat"], { cwd: planted, encoding: "utf8" })).toBe("");
  });

  it("is warned of once, with what to do", async () => {
    const { folder } = await honest();
    execFileSync("git", ["init"], { cwd: folder, stdio: "ignore" });
    execFileSync("git", ["add", "-f", "."], { cwd: folder, stdio: "ignore" });
    const english =
      "warning: .glosa: Git tracks this folder, so what is in it may be somebody else's, and glosa does not use it. Remove it from the repository: git rm -rf .glosa";
    for (const call of calls.slice(0, 6))
      expect(warningLines((await runIn(folder, call)).errors)).toEqual([english]);
    expect(warningLines((await runIn(folder, ["check"], "es")).errors)).toEqual([
      "aviso: .glosa: Git sigue esta carpeta, de modo que su contenido puede ser de otra persona y glosa no lo usa. Quítela del repositorio: git rm -rf .glosa",
    ]);
    // What the warning says is what helps.
    execFileSync("git", ["rm", "-rf", ".glosa"], { cwd: folder, stdio: "ignore" });
    for (const call of calls) expect(warningLines((await runIn(folder, call)).errors)).toEqual([]);
  });
});

/** Gives the index of one project out for that of the other's memory. */
function forgeManifest(planted: string, innocent: string): void {
  const one = manifestOf(planted);
  const { hash, size } = manifestOf(innocent).members;
  const body = `${JSON.stringify({ ...one.members, hash, size })}\n`;
  writeFileSync(one.path, `${createHash("sha256").update(body).digest("hex")}\n${body}`);
}

function manifestOf(folder: string): {
  readonly path: string;
  readonly members: Readonly<Record<string, unknown>>;
} {
  const cache = join(folder, ".glosa", "memory");
  const path = join(cache, readdirSync(cache).find((name) => name.endsWith(".json")) ?? "");
  const [, body = ""] = readFileSync(path, "utf8").split("\n");
  return { path, members: JSON.parse(body) as Record<string, unknown> };
}

describe("a cache that is a link, or has one in it", () => {
  it.each([".glosa", ".glosa/pairs", ".glosa/problems", ".glosa/memory", ".glosa/glossary"])(
    "is left alone, and what the link leads to: %s",
    async (path) => {
      const { folder, outputs } = await honest();
      const victim = join(temporaryFolder(), "victim");
      renameSync(join(folder, path), victim);
      writeFileSync(join(victim, "tesis.md"), "Vacancia.");
      symlinkSync(victim, join(folder, path));
      const before = filesIn(victim);
      expect(await outputsIn(folder)).toEqual(outputs);
      expect(filesIn(victim)).toEqual(before);
      const { errors } = await runIn(folder, ["check"]);
      expect(warningLines(errors)).toEqual([
        `warning: ${path}: This is a symbolic link, so glosa neither reads nor changes what it leads to. Delete the link, and glosa makes a folder of its own.`,
      ]);
    },
  );

  it.each(["round", "nowhere"])("is no hindrance where the link leads %s", async (end) => {
    const { folder, outputs } = await honest();
    rmSync(join(folder, ".glosa"), { recursive: true });
    symlinkSync(end === "round" ? ".glosa" : "../nowhere", join(folder, ".glosa"));
    expect(await outputsIn(folder)).toEqual(outputs);
  });
});

describe("a cache of another user", () => {
  // Only root gives files away.
  it.skipIf(geteuid?.() !== 0)("is left alone, with a warning", async () => {
    const { folder, outputs } = await honest();
    const cache = join(folder, ".glosa");
    chownSync(cache, 4321, 4321);
    const before = filesIn(cache);
    expect(await outputsIn(folder)).toEqual(outputs);
    expect(filesIn(cache)).toEqual(before);
    expect(warningLines((await runIn(folder, ["lookup", "patrol"])).errors)).toEqual([
      "warning: .glosa: This belongs to another user, so glosa does not use it. Delete it, or run glosa as that user.",
    ]);
  });

  it.skipIf(geteuid?.() !== 0)("is not believed file by file either", async () => {
    const { folder, outputs } = await honest();
    for (const path of readdirSync(join(folder, ".glosa"), { recursive: true, encoding: "utf8" }))
      if (path.includes(".", 1)) chownSync(join(folder, ".glosa", path), 4321, 4321);
    expect(await outputsIn(folder)).toEqual(outputs);
    const { uid } = statSync(manifestOf(folder).path);
    expect(uid).toBe(geteuid?.());
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${path} ${statSync(path).mtimeMs} ${readFileSync(path, "base64")}`;
    })
    .sort();
}
