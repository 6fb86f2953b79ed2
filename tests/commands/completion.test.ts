// Completion as the shells do it: the scripts are read by bash, zsh and fish themselves.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shells } from "../../src/commands/completion/shells.ts";
import { commands } from "../../src/commands/index.ts";
import { reporters } from "../../src/reporters/index.ts";
import { rules } from "../../src/rules/index.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const isThere = (program: string): boolean =>
  spawnSync(program, ["-c", "true"]).error === undefined;

async function script(shell: string, language: "en" | "es" = "en"): Promise<string> {
  const { exitCode, output, errors } = await runIn("/", ["completion", shell], language);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  const path = join(temporaryFolder({}), "glosa-completion");
  writeFileSync(path, output);
  return path;
}

/** What the shell prints, line by line; the command line is split as bash splits it, at "=" too. */
type Complete = (line: string) => Promise<readonly string[]>;

const bash: Complete = async (line) => {
  const words = line.split(/ |(?<==)|(?==)/u);
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      ...["--norc", "-c"],
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _glosa 2> /dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ...["bash", await script("bash"), ...words],
    ],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return stdout.split("\n").filter((each) => each !== "");
};

const fish: Complete = async (line) => {
  const { stdout, stderr } = spawnSync(
    "fish",
    ["--no-config", "-c", `source $argv[1]; complete -C $argv[2]`, await script("fish"), line],
    { encoding: "utf8", cwd: temporaryFolder({ "uno.md": "", "dos.csv": "" }) },
  );
  expect(stderr).toBe("");
  return stdout
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => each.split("\t", 1)[0] ?? "");
};

const names = commands.map(({ name }) => name);

describe.each([
  ["bash", bash],
  ["fish", fish],
] as const)("completion in %s", (shell, complete) => {
  it.skipIf(!isThere(shell))("offers the commands, and those of a command", async () => {
    expect([...(await complete("glosa "))].sort()).toEqual([...names].sort());
    expect(await complete("glosa con")).toEqual(expect.arrayContaining(["concordance", "convert"]));
    expect(await complete("glosa term ")).toEqual(
      expect.arrayContaining(["add", "edit", "remove", "list"]),
    );
    expect(await complete("glosa --lang es ter")).toEqual(["term"]);
  });

  it.skipIf(!isThere(shell))(
    "offers the options of the command that is being written",
    async () => {
      expect(await complete("glosa check --repor")).toEqual(["--reporter"]);
      expect(await complete("glosa check en.md es.md --update")).toEqual(["--update-baseline"]);
      expect(await complete("glosa term add --gen")).toEqual(["--gender"]);
      expect(await complete("glosa lookup --repor")).toEqual([]);
    },
  );

  it.skipIf(!isThere(shell))("offers the values that an option has", async () => {
    const all = reporters.map(({ name }) => name).sort();
    expect([...(await complete("glosa check --reporter "))].sort()).toEqual(all);
    expect([...(await complete("glosa check -r "))].sort()).toEqual(all);
    expect(await complete("glosa check --reporter sar")).toEqual(["sarif"]);
    expect(await complete("glosa completion ")).toEqual(expect.arrayContaining([...shells]));
    const ids = rules.map(({ meta }) => `${meta.id}=`).filter((id) => id.startsWith("term-"));
    expect([...(await complete("glosa check --rule term-"))].sort()).toEqual(ids.sort());
  });

  it.skipIf(!isThere(shell))("takes no word of a text for a command", async () => {
    expect(await complete("glosa lookup check --repor")).toEqual([]);
  });
});

describe("completion", () => {
  it.skipIf(!isThere("bash"))("in bash takes a value after an equals sign", async () => {
    expect(await bash("glosa check --reporter=sa")).toEqual(["sarif"]);
    expect(await bash("glosa check --reporter=")).toHaveLength(reporters.length);
    // A value that is there ends its option, unless it takes several.
    expect(await bash("glosa check --reporter sarif ")).toEqual([]);
    const more = await bash("glosa check --rule spacing=off doubled");
    expect(more).toEqual(["doubled-word="]);
  });

  it.skipIf(!isThere("bash"))("in bash leaves files to bash", async () => {
    const registered = spawnSync("bash", [
      ...["--norc", "-c", `source "$1"; complete -p glosa`, "bash", await script("bash")],
    ]);
    expect(registered.stdout.toString()).toBe(
      "complete -o bashdefault -o default -F _glosa glosa\n",
    );
  });

  it.skipIf(!isThere("fish"))(
    "in fish offers files where one is wanted, and only there",
    async () => {
      expect(await fish("glosa check ")).toEqual(expect.arrayContaining(["uno.md", "dos.csv"]));
      expect(await fish("glosa check --glossary ")).toContain("dos.csv");
      expect(await fish("glosa check --reporter ")).not.toContain("uno.md");
      expect(await fish("glosa ")).not.toContain("uno.md");
    },
  );

  it.skipIf(!isThere("zsh"))("in zsh is registered, and knows every command", async () => {
    const { stdout, stderr } = spawnSync(
      "zsh",
      [
        ...["-f", "-c"],
        `autoload -U compinit; compinit -D -u; source "$1"; print $_comps[glosa]; print -l \${(ok)functions[(I)_glosa*]}`,
        ...["zsh", await script("zsh")],
      ],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout.split("\n").slice(0, 2)).toEqual(["_glosa", "_glosa"]);
    for (const name of names) expect(stdout).toContain(`_glosa_${name}\n`);
  });

  it.each(shells)("for %s describes in the language of the interface", async (shell) => {
    if (shell === "bash") return;
    const { output } = await runIn("/", ["completion", shell], "es");
    expect(output).toContain("formato del informe");
  });

  it("names the shells it knows", async () => {
    const { exitCode, errors } = await runIn("/", ["completion", "tcsh"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("bash, zsh, fish");
  });
});
