// Whatever the system or glosa itself gets wrong: one sentence with a remedy and exit code 2, never a stack trace, and
// never the 1 that means findings.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../src/commands/run.ts";
import { tellFailure } from "../../src/commands/terminal/tell-failure.ts";
import { createTranslator, interfaceLanguages } from "../../src/messages/translator.ts";
import { systemErrorSentences } from "../../src/project/disk/system-error.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn, testIo } from "./test-io.ts";

// Many calls a test, the first of them with code that is still cold.
vi.setConfig({ testTimeout: 60_000 });

const calls = [
  ["lookup", "patrol"],
  ["check"],
  ["term", "list"],
  ["term", "add", "vacancy", "vacancia"],
  ["stats"],
  ["match", "The patrols met."],
  ["concordance", "patrols"],
  ["memory", "list"],
  ["export", "--for", "omegat"],
  ["doctor", "tmx/puno.tmx"],
  ["lookup", "patrol", "-g", "glossary/protest.csv"],
  ["check", "en/puno.md", "es/puno.md", "-g", "glossary/protest.csv"],
  ["convert", "glossary/protest.csv", "-o", "new.tbx"],
  ["diff", "glossary/protest.csv", "glossary/protest.csv"],
  ["import", "glossary/protest.csv"],
] as const;

const obstacles: readonly (readonly [string, (path: string) => void])[] = [
  ["a link to itself", (path) => symlinkSync(path, path)],
  ["a link to nothing", (path) => symlinkSync("nothing", path)],
  ["a folder", (path) => mkdirSync(path)],
];
const places = ["glossary/protest.csv", "tmx/puno.tmx", "glossary", "tmx", "en", "glosa.json"];

describe.each(obstacles)("with %s", (_, put) => {
  it.each(places)("in place of %s, every command ends with 0 or a sentence", async (place) => {
    for (const call of calls) {
      const folder = temporaryFolder(smallProject);
      rmSync(join(folder, place), { recursive: true });
      put(join(folder, place));
      const { exitCode, errors } = await runIn(folder, call);
      const lines = errors.split("\n").filter((line) => line.startsWith("glosa: "));
      expect(errors).not.toMatch(/^ +at |fault in glosa itself/mu);
      expect(lines).toHaveLength(exitCode === 2 ? 1 : 0);
    }
  });
});

describe("an error of the system", () => {
  it("is told with its path and what to do, in both languages", async () => {
    const folder = temporaryFolder(smallProject);
    const path = join(folder, "glossary", "loop.csv");
    symlinkSync("loop.csv", path);
    expect(await runIn(folder, ["lookup", "patrol"])).toEqual({
      exitCode: 2,
      output: "",
      errors:
        "glosa: glossary/loop.csv: The symbolic links here lead round in a circle. Correct the link, or delete it.\n",
    });
    expect((await runIn(folder, ["check"], "es")).errors).toBe(
      "glosa: glossary/loop.csv: Los enlaces simbólicos forman aquí un círculo. Corrija el enlace o bórrelo.\n",
    );
    rmSync(path);
    const long = "a".repeat(300);
    expect(await runIn(folder, ["check", `${long}.md`, "es/puno.md"])).toMatchObject({
      exitCode: 2,
      errors: `glosa: ${long}.md: The name is longer than the disk allows. Choose a shorter one.\n`,
    });
  });

  it("has a sentence in each language, whatever its code", () => {
    for (const language of interfaceLanguages) {
      const { has } = createTranslator(language);
      const keys = [
        ...systemErrorSentences.values(),
        "systemFault",
        "unexpected",
        "workingFolderGone",
      ];
      expect(keys.filter((key) => !has(`errors.${key}`))).toEqual([]);
    }
    const { io, errors } = testIo();
    for (const code of ["EIO", "EMFILE", "EACCES", "EDQUOT", "ESTALE"])
      expect(
        tellFailure(Object.assign(new Error(code), { code, errno: -1, syscall: "read" }), io),
      ).toBe(2);
    expect(errors().trimEnd().split("\n")).toEqual([
      "glosa: The disk reports a fault. Check it, and try again.",
      "glosa: Too many files are open at once. Close other programs, or raise the limit (ulimit -n).",
      "glosa: Access is denied. Check the permissions of this path and of the folders above it.",
      "glosa: The disk is full; the old file is untouched. Free some space and try again.",
      "glosa: The operating system refused this (ESTALE). Check the path, and try again.",
    ]);
  });
});

describe("a mistake of the program", () => {
  const broken = (debug?: string) => {
    const { io, errors } = testIo({ folder: temporaryFolder(smallProject) });
    const write = (): never => {
      throw new TypeError("forms is not\niterable");
    };
    const environment = debug === undefined ? {} : { GLOSA_DEBUG: debug };
    return { io: { ...io, write, environment }, errors };
  };
  const sentence =
    "glosa: This is a fault in glosa itself: TypeError: forms is not iterable. Please report it with the command that you ran and what it says with GLOSA_DEBUG=1.\n";

  it("is one sentence that asks to report it", async () => {
    const { io, errors } = broken();
    expect(await run(["lookup", "peasant patrol"], io)).toBe(2);
    expect(errors()).toBe(sentence);
  });

  it("is shown where it happened with GLOSA_DEBUG", async () => {
    const { io, errors } = broken("1");
    expect(await run(["lookup", "peasant patrol"], io)).toBe(2);
    expect(errors().startsWith(sentence)).toBe(true);
    expect(errors()).toMatch(/^ {4}at .*system-errors\.test\.ts/mu);
  });
});

describe("a name as long as a name can be", () => {
  it.each([
    ["of 249 bytes", `${"a".repeat(245)}.csv`],
    ["of 255 bytes", `${"a".repeat(251)}.csv`],
    ["of 255 bytes in fewer characters", `${"é".repeat(125)}a.csv`],
    ["of 255 bytes beyond the first plane", `${"😀".repeat(62)}abc.csv`],
  ])("%s is written under", async (_, name) => {
    const path = `glossary/${name}`;
    const folder = temporaryFolder({ [path]: "id,en,es\np,patrol,ronda\n" });
    const added = await runIn(folder, ["term", "add", "vacancy", "vacancia", "-g", path]);
    expect(added).toMatchObject({ exitCode: 0, errors: "" });
    expect((await runIn(folder, ["lookup", "vacancy"])).output).toContain("vacancia");
    expect(readdirSync(join(folder, "glossary"))).toEqual([name]);
  });
});

const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");

// The built command: a limit of the system holds for a process.
describe.skipIf(!existsSync(cli) || !existsSync("/bin/sh"))("the command", () => {
  const sh = (folder: string, line: string) => {
    const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GLOSA: cli, NODE: process.execPath, GLOSA_LANG: "en" },
    });
    return { status, stdout, stderr };
  };

  it("leaves no lock where not one byte can be written", () => {
    const folder = temporaryFolder(smallProject);
    const line = 'ulimit -f 0; "$NODE" "$GLOSA" term add vacancy vacancia';
    expect(sh(folder, line)).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "glosa: glossary/protest.csv: The file would be larger than the system allows. Raise the limit (ulimit -f), or write to another disk.\n",
    });
    expect(readdirSync(join(folder, "glossary"))).toEqual(["protest.csv"]);
  });

  it("says so where there is no room for an index, and leaves nothing of it", () => {
    const folder = temporaryFolder(smallProject);
    const result = sh(folder, 'ulimit -f 1; "$NODE" "$GLOSA" match "The patrols met."');
    expect(result).toMatchObject({ status: 2, stdout: "" });
    expect(result.stderr).toMatch(/^glosa: \.glosa\/memory: The file would be larger .*\n$/u);
    expect(readdirSync(join(folder, ".glosa", "memory"))).toEqual([]);
    expect(sh(folder, 'ulimit -f 1; "$NODE" "$GLOSA" lookup patrol')).toMatchObject({ status: 0 });
  });

  it.skipIf(!existsSync("/dev/full"))("says so where its output cannot be written", () => {
    const folder = temporaryFolder(smallProject);
    expect(sh(folder, '"$NODE" "$GLOSA" check > /dev/full')).toMatchObject({
      status: 2,
      stderr:
        "glosa: The disk is full; the old file is untouched. Free some space and try again.\n",
    });
    expect(sh(folder, '"$NODE" "$GLOSA" check > /dev/full 2> /dev/full').status).toBe(2);
  });

  it("says so where the folder that it was started in is gone", () => {
    const folder = temporaryFolder({ "gone/x": "" });
    const line = 'cd gone; rm -r ../gone; "$NODE" "$GLOSA" lookup patrol';
    expect(sh(folder, line)).toMatchObject({
      status: 2,
      stderr: "glosa: The folder that you are in is no longer there. Go to another one.\n",
    });
  });
});
