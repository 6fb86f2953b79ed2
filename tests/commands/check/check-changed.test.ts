import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn } from "../test-io.ts";

const git = (folder: string, ...arguments_: readonly string[]): string =>
  execFileSync(
    "git",
    [
      ...["-c", "user.name=Rosa", "-c", "user.email=rosa@example.org"],
      ...["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", ...arguments_],
    ],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );

const commit = (folder: string, message: string): void => {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
};

const wrong = (name: string): string => `The patrols of ${name} left. Will they come back?\n`;
const files: Readonly<Record<string, string>> = {
  "glosa.json": smallProject["glosa.json"] ?? "",
  "glossary/protest.csv": smallProject["glossary/protest.csv"] ?? "",
  "en/ica.md": wrong("Ica"),
  "es/ica.md": "Las patrullas de Ica se fueron. Volverán?\n",
  "en/año nuevo.md": wrong("Cusco"),
  "es/año nuevo.md": "Las patrullas de Cusco se fueron. Volverán?\n",
};

function repository(): string {
  const folder = temporaryFolder(files);
  git(folder, "init", "--quiet");
  writeFileSync(join(folder, ".gitignore"), ".glosa\n");
  commit(folder, "Begin");
  return folder;
}

interface Looked {
  readonly exitCode: number;
  readonly said: string;
  /** Files with a finding. */
  readonly found: readonly string[];
}

async function look(folder: string, ...arguments_: readonly string[]): Promise<Looked> {
  const ran = await runIn(folder, ["check", "--json", ...arguments_]);
  if (ran.exitCode === 2) return { exitCode: 2, said: ran.errors, found: [] };
  const { findings } = JSON.parse(ran.output) as {
    findings: readonly { readonly target: { readonly path: string } }[];
  };
  const found = [...new Set(findings.map(({ target }) => target.path))].filter((path) =>
    path.startsWith("es/"),
  );
  return { exitCode: ran.exitCode, said: ran.errors, found };
}

const change = (folder: string, path: string): void =>
  writeFileSync(join(folder, path), `${files[path] ?? ""}\nOK.\n`);

describe("glosa check --changed", () => {
  it("checks nothing where nothing has changed, and says so", async () => {
    expect(await look(repository(), "--changed")).toEqual({
      exitCode: 0,
      said: "Since HEAD, 0 pairs have changed.\n",
      found: [],
    });
  });

  it.each(["es/ica.md", "en/ica.md"])("checks the pair of which %s has changed", async (path) => {
    const folder = repository();
    change(folder, path);
    const expected = { exitCode: 1, said: "Since HEAD, 1 pair has changed.\n" };
    expect(await look(folder, "--changed")).toEqual({ ...expected, found: ["es/ica.md"] });
    git(folder, "add", "--all");
    expect(await look(folder, "--changed")).toEqual({ ...expected, found: ["es/ica.md"] });
  });

  it("knows names with accents and spaces, in either form of the accent", async () => {
    const folder = repository();
    change(folder, "es/año nuevo.md");
    expect((await look(folder, "--changed")).found).toEqual(["es/año nuevo.md"]);
  });

  it("follows a renamed pair, and sees one that git does not know yet", async () => {
    const folder = repository();
    for (const side of ["en", "es"]) git(folder, "mv", `${side}/ica.md`, `${side}/nazca.md`);
    expect((await look(folder, "--changed")).found).toEqual(["es/nazca.md"]);
    for (const side of ["en", "es"])
      writeFileSync(join(folder, side, "new.md"), files[`${side}/ica.md`] ?? "");
    expect((await look(folder, "--changed")).found).toEqual(["es/nazca.md", "es/new.md"]);
  });

  it("compares with what a branch left, and not with what came after", async () => {
    const folder = repository();
    git(folder, "switch", "--quiet", "--create", "work");
    change(folder, "es/ica.md");
    commit(folder, "Change Ica");
    git(folder, "switch", "--quiet", "main");
    change(folder, "es/año nuevo.md");
    commit(folder, "Change Cusco");
    git(folder, "switch", "--quiet", "work");
    expect((await look(folder, "--changed")).found).toEqual([]);
    // --since alone is enough.
    expect(await look(folder, "--since", "main")).toEqual({
      exitCode: 1,
      said: "Since main, 1 pair has changed.\n",
      found: ["es/ica.md"],
    });
  });

  it.each(["glossary/protest.csv", "glosa.json", "glosa-decisions.jsonl"])(
    "checks everything when %s has changed, and says why",
    async (path) => {
      const folder = repository();
      writeFileSync(join(folder, path), files[path] === undefined ? "" : `${files[path]}\n`);
      expect(await look(folder, "--changed")).toEqual({
        exitCode: 1,
        said: `${path} has changed since HEAD, so every pair is checked.\n`,
        found: ["es/año nuevo.md", "es/ica.md"],
      });
    },
  );

  it("checks everything when a glossary is gone or new", async () => {
    const folder = repository();
    // A pattern has to find something.
    writeFileSync(join(folder, "glossary/other.csv"), "id,en,es\nb,mine,mina\n");
    commit(folder, "Add a glossary");
    rmSync(join(folder, "glossary/protest.csv"));
    expect((await look(folder, "--changed")).said).toContain("glossary/protest.csv has changed");
    git(folder, "checkout", "--", ".");
    writeFileSync(join(folder, "glossary/new.csv"), "id,en,es\na,well,pozo\n");
    expect((await look(folder, "--changed")).said).toContain("glossary/new.csv has changed");
  });

  it("works below the top of the repository, and through a link", async () => {
    const folder = temporaryFolder({});
    git(folder, "init", "--quiet");
    mkdirSync(join(folder, "texts"));
    const project = join(folder, "texts", "peru");
    renameSync(temporaryFolder(files), project);
    commit(folder, "Begin");
    change(project, "es/ica.md");
    expect((await look(project, "--changed")).found).toEqual(["es/ica.md"]);
    const link = join(temporaryFolder({}), "link");
    symlinkSync(project, link);
    expect((await look(link, "--changed")).found).toEqual(["es/ica.md"]);
    change(project, "glossary/protest.csv");
    expect((await look(link, "--changed")).said).toContain("so every pair is checked");
  });

  it("takes everything for changed before the first commit", async () => {
    const folder = temporaryFolder({ ...files, ".gitignore": ".glosa\nglosa.json\nglossary\n" });
    git(folder, "init", "--quiet");
    git(folder, "add", "es");
    expect((await look(folder, "--changed")).found).toEqual(["es/año nuevo.md", "es/ica.md"]);
  });

  it("keeps to the pair that is named", async () => {
    const folder = repository();
    change(folder, "es/ica.md");
    const named = ["en/año nuevo.md", "es/año nuevo.md", "--changed"];
    expect((await look(folder, ...named)).found).toEqual([]);
  });

  describe("ends with 2 and one sentence", () => {
    const told = async (folder: string, ...arguments_: readonly string[]): Promise<string> => {
      const { exitCode, said } = await look(folder, ...arguments_);
      expect(exitCode).toBe(2);
      expect(said.trimEnd().split("\n")).toHaveLength(1);
      return said;
    };

    it("outside a repository", async () => {
      const folder = temporaryFolder(files);
      expect(await told(folder, "--changed")).toContain("repository");
    });

    it("for a revision that is none, or would be an option", async () => {
      const folder = repository();
      expect(await told(folder, "--since", "nowhere")).toContain("no revision “nowhere”");
      expect(await told(folder, "--since=--output=x")).toContain("no revision “--output=x”");
    });

    it("in a clone that is too shallow", async () => {
      const origin = repository();
      change(origin, "es/ica.md");
      commit(origin, "Change Ica");
      const clone = join(temporaryFolder({}), "clone");
      git(origin, "clone", "--quiet", "--depth", "1", `file://${origin}`, clone);
      expect(await told(clone, "--since", "HEAD~1")).toContain("git fetch --unshallow");
      // What has not been committed needs no history.
      change(clone, "en/ica.md");
      expect((await look(clone, "--changed")).found).toEqual(["es/ica.md"]);
    });

    it("where two branches have nothing in common", async () => {
      const folder = repository();
      git(folder, "checkout", "--quiet", "--orphan", "other");
      commit(folder, "Begin again");
      expect(await told(folder, "--since", "main")).toContain("no commit in common");
    });

    it("with what needs the whole project", async () => {
      const folder = repository();
      for (const option of ["--update-baseline", "--drift"])
        expect(await told(folder, "--changed", option)).toContain("cannot be used together");
    });
  });
});
