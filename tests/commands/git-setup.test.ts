// Git itself merges and compares, with the command bundled from the source as git would call it.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { unitOf } from "../memory/memory-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { memoryText } from "./memory-text.ts";
import { runIn } from "./test-io.ts";

const root = join(import.meta.dirname, "..", "..");
const hasGit = spawnSync("git", ["--version"]).status === 0;

function git(folder: string, ...arguments_: string[]): string {
  return execFileSync("git", arguments_, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" },
  });
}

function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files);
  git(folder, "init", "-q", "-b", "main");
  git(folder, "config", "user.name", "Rosa");
  git(folder, "config", "user.email", "rosa@example.org");
  return folder;
}

async function bundledCommand(): Promise<string> {
  const folder = temporaryFolder({ "bin/empty": "" });
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  const bundle = await rolldown({ input: join(root, "src", "cli.ts"), platform: "node" });
  await bundle.write({ dir: join(folder, "bin"), format: "esm" });
  return `"${process.execPath}" "${join(folder, "bin", "cli.js")}"`;
}

const files = {
  "tmx/a.tmx": memoryText([
    unitOf("Nobody knows.", "Nadie sabe."),
    unitOf("The Congress voted.", "El Congreso votó."),
    unitOf("Yes", "Sí"),
  ]),
  "glossary/a.csv": "id,en,es,status\nstrike,strike,paro,preferred\nvote,vote,voto,preferred\n",
};

describe.skipIf(!hasGit)("glosa git-setup", () => {
  it("shows what it would do", async () => {
    const folder = repository(files);
    const { exitCode, output } = await runIn(folder, ["git-setup", "--print"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`git config merge.glosa.name "glosa: unit by unit, row by row"
git config merge.glosa.driver "glosa merge --base %O %A %B -o %A --name %P --force"
git config diff.glosa.textconv "glosa diff --text"
.gitattributes: *.tmx merge=glosa diff=glosa
.gitattributes: glossary/*.csv merge=glosa diff=glosa
Nothing was changed. To do it: glosa git-setup
`);
    expect(git(folder, "config", "--local", "--list")).not.toContain("glosa");
  });

  it("adds what is not there, once, and keeps what is", async () => {
    const folder = repository({
      ...files,
      ".gitattributes": "* text=auto\n*.tmx  merge=glosa diff=glosa",
    });
    const first = await runIn(folder, ["git-setup"]);
    expect(first.output).not.toContain("*.tmx");
    const attributes = readFileSync(join(folder, ".gitattributes"), "utf8");
    expect(attributes).toBe(
      "* text=auto\n*.tmx  merge=glosa diff=glosa\nglossary/*.csv merge=glosa diff=glosa\n",
    );
    const second = await runIn(folder, ["git-setup"]);
    expect(second.output).toBe("Everything is already set up.\n");
    expect(readFileSync(join(folder, ".gitattributes"), "utf8")).toBe(attributes);
  });

  it("finds the glossary of a project below the repository", async () => {
    const folder = repository({ "site/glosa.json": '{ "glossary": "terms/*.csv" }' });
    const { output } = await runIn(join(folder, "site"), ["git-setup", "--print"]);
    expect(output).toContain(".gitattributes: site/terms/*.csv merge=glosa");
  });

  it("needs a repository", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(), ["git-setup"]);
    expect([exitCode, errors]).toEqual([
      2,
      expect.stringContaining("is not in a git repository") as string,
    ]);
  });

  it("lets git merge and compare units and rows", { timeout: 120_000 }, async () => {
    const folder = repository(files);
    await runIn(folder, ["git-setup", "--command", await bundledCommand()]);
    const change = (path: string, from: string, to: string): void => {
      const text = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), text.replace(from, to));
    };
    const commit = (): void => void git(folder, "commit", "-qam", "change");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "start");

    // Two branches change neighbouring units and rows, which git alone could not merge.
    git(folder, "checkout", "-qb", "other");
    change("tmx/a.tmx", "Nadie sabe.", "Nadie lo sabe.");
    change("glossary/a.csv", "paro,preferred", "paro,admitted");
    commit();
    git(folder, "checkout", "-q", "main");
    change("tmx/a.tmx", "The Congress voted.", "Congress voted.");
    change("glossary/a.csv", "voto,preferred", "voto,admitted");
    commit();
    const shown = git(folder, "diff", "HEAD~1", "--", "tmx/a.tmx");
    expect(shown).toContain(
      "\n-en: The Congress voted.\n+en: Congress voted.\n es: El Congreso votó.\n",
    );
    expect(shown).not.toContain("<seg>");
    git(folder, "merge", "-q", "other", "-m", "merge");
    const memory = readFileSync(join(folder, "tmx/a.tmx"), "utf8");
    expect(memory).toContain("<seg>Nadie lo sabe.</seg>");
    expect(memory).toContain("<seg>Congress voted.</seg>");
    expect(memory).not.toContain("<<<<");
    expect(readFileSync(join(folder, "glossary/a.csv"), "utf8")).toBe(
      "id,en,es,status\nstrike,strike,paro,admitted\nvote,vote,voto,admitted\n",
    );

    // Both change one unit: git stops there, and everything else is merged.
    git(folder, "checkout", "-qb", "third");
    change("tmx/a.tmx", "Sí", "Así es");
    commit();
    git(folder, "checkout", "-q", "main");
    change("tmx/a.tmx", "Sí", "Claro");
    change("tmx/a.tmx", "Nadie lo sabe.", "No lo sabe nadie.");
    commit();
    expect(() => git(folder, "merge", "-q", "third", "-m", "merge")).toThrow("Command failed");
    expect(git(folder, "status", "--short")).toBe("UU tmx/a.tmx\n");
    const conflict = readFileSync(join(folder, "tmx/a.tmx"), "utf8");
    expect(conflict).toMatch(
      /<<<<<<< ours\n[^<]*<tu>[\s\S]*Claro[\s\S]*=======[\s\S]*Así es[\s\S]*>>>>>>> theirs\n/u,
    );
    expect(conflict.match(/<<<<<<</gu)).toHaveLength(1);
    expect(conflict).toContain("No lo sabe nadie.");
  });

  it("lets two branches add units and terms", { timeout: 120_000 }, async () => {
    const pairs = ["Nobody slept.|Nadie durmió.", "Yes.|Sí.", "It rained.|Llovió."];
    const articles = pairs.flatMap((pair, at) =>
      pair
        .split("|")
        .map((text, side) => [`${side === 0 ? "en" : "es"}/${at}.md`, `${text}\n`] as const),
    );
    const folder = repository({ ...files, ...Object.fromEntries(articles) });
    await runIn(folder, ["git-setup", "--command", await bundledCommand()]);
    const run = async (...call: readonly string[]): Promise<void> => {
      expect((await runIn(folder, call)).exitCode).toBe(0);
    };
    const align = (at: number): Promise<void> =>
      run("align", `en/${at}.md`, `es/${at}.md`, "-o", "tmx/a.tmx");
    const commit = (): void => void git(folder, "commit", "-qam", "change");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "start");

    git(folder, "checkout", "-qb", "other");
    await align(0);
    await align(1);
    await run("term", "add", "veto", "veto");
    await run("term", "add", "coup", "golpe");
    commit();
    git(folder, "checkout", "-q", "main");
    // One pair on both branches, at another time.
    await align(1);
    await align(2);
    await run("term", "add", "coup", "golpe");
    await run("term", "add", "council", "concejo");
    commit();
    git(folder, "merge", "-q", "other", "-m", "merge");
    expect(git(folder, "status", "--short")).toBe("");
    const memory = readFileSync(join(folder, "tmx/a.tmx"), "utf8");
    const times = (text: string): number => memory.split(`<seg>${text}</seg>`).length - 1;
    expect(pairs.flatMap((pair) => pair.split("|")).map(times)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(readFileSync(join(folder, "glossary/a.csv"), "utf8").match(/^[^,]+/gmu)).toEqual([
      ...["id", "council", "coup", "strike", "veto", "vote"],
    ]);
  });
});
