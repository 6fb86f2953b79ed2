import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { inputs, repository, runStep, steps } from "./action.ts";

const isBuilt = existsSync(join(repository, "dist", "bin", "cli.js"));
const written = readFileSync(join(repository, "action.yml"), "utf8");

describe("action.yml", () => {
  it("has the steps that the tests run", () => {
    expect(steps.map(({ name }) => name)).toEqual([
      "actions/setup-node@v4",
      "Build glosa",
      "Check",
      "Upload to code scanning",
      "Result",
    ]);
    expect(inputs.get("only-changed")).toBe("true");
    expect(inputs.get("files")).toBe("");
  });

  it("gives the shell what comes from outside as variables, never as code", () => {
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(script).not.toContain("${{");
    // Nothing but the variables in quotes.
    for (const script of scripts) expect(script).not.toMatch(/eval|(?<!")\$INPUT_/u);
  });

  it("declares every input that it uses, and uses every one", () => {
    const used = [...written.matchAll(/inputs\.([a-z-]+)/gu)].map((match) => match[1] ?? "");
    expect([...new Set(used)].sort()).toEqual([...inputs.keys()].sort());
  });
});

describe.skipIf(!isBuilt)("the action", () => {
  it("reports in three ways, and fails only at its end", () => {
    const folder = temporaryFolder(smallProject);
    const ran = runStep("Check", folder);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.get("exit-code")).toBe("1");
    expect(ran.summary).toContain("patrulla");
    expect(ran.output).toMatch(/^::error file=es\/puno\.md,line=3/mu);
    const code = { "steps.check.outputs.exit-code": ran.outputs.get("exit-code") ?? "" };
    expect(runStep("Result", folder, code).exitCode).toBe(1);
  });

  it("writes the findings for code scanning, relative to the project", () => {
    const folder = temporaryFolder(smallProject);
    const { outputs } = runStep("Check", folder);
    const log = JSON.parse(readFileSync(outputs.get("sarif-file") ?? "", "utf8")) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[];
    };
    expect(log.runs[0]?.results).toHaveLength(2);
    expect(JSON.stringify(log)).toContain('"uri":"es/puno.md"');
  });

  it("obeys its inputs", () => {
    const folder = temporaryFolder(smallProject);
    const quiet = runStep("Check", folder, {
      "inputs.fail-on": "never",
      "inputs.summary": "false",
      "inputs.annotations": "false",
      "inputs.glossary": "glossary/protest.csv\nglossary/*.csv\n",
      "inputs.files": "en/puno.md\nes/puno.md\n",
    });
    expect(quiet).toMatchObject({ exitCode: 0, output: "", summary: "" });
    expect(quiet.outputs.get("exit-code")).toBe("0");
    const spanish = runStep("Check", folder, { "inputs.language": "es" });
    expect(spanish.summary).toContain("desaconsejado");
  });

  it("ends with 2 and the reason if the check cannot run", () => {
    const ran = runStep("Check", temporaryFolder({}), { "inputs.config": "nowhere.json" });
    expect(ran.exitCode).toBe(2);
    expect(ran.errors).toContain("nowhere.json");
    expect(ran.outputs.has("sarif-file")).toBe(false);
  });

  it.each(["files", "config", "glossary", "baseline", "fail-on", "language", "only-changed"])(
    "takes whatever stands in %s for text",
    (name) => {
      const folder = temporaryFolder(smallProject);
      const silent = { "inputs.summary": "false", "inputs.annotations": "false" };
      for (const attack of ['$(touch pwned)`touch pwned`"; touch pwned; "', "--output=pwned"])
        runStep("Check", folder, { ...silent, [`inputs.${name}`]: attack });
      expect(readdirSync(folder)).not.toContain("pwned");
    },
  );

  it("checks what a pull request changes, from a shallow checkout too", () => {
    const git = (cwd: string, ...arguments_: readonly string[]): string =>
      execFileSync(
        "git",
        [
          ...["-c", "user.name=Rosa", "-c", "user.email=rosa@example.org"],
          ...["-c", "protocol.file.allow=always", ...arguments_],
        ],
        { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
      ).trim();
    const origin = temporaryFolder({
      ...smallProject,
      "en/ica.md": smallProject["en/puno.md"] ?? "",
      "es/ica.md": smallProject["es/puno.md"] ?? "",
    });
    git(origin, "init", "--quiet");
    git(origin, "config", "uploadpack.allowFilter", "true");
    git(origin, "add", "--all");
    git(origin, "commit", "--quiet", "-m", "Begin");
    const base = git(origin, "rev-parse", "HEAD");
    writeFileSync(join(origin, "es/ica.md"), `${smallProject["es/puno.md"] ?? ""}\nOK.\n`);
    git(origin, "commit", "--quiet", "-a", "-m", "Change Ica");
    const clone = join(temporaryFolder({}), "clone");
    git(origin, "clone", "--quiet", "--depth", "1", `file://${origin}`, clone);
    const pull = { "github.event.pull_request.base.sha": base };
    const ran = runStep("Check", clone, pull);
    expect(ran.errors).toContain(`Since ${base}, 1 pair has changed.`);
    expect(ran.output).toContain("file=es/ica.md");
    expect(ran.output).not.toContain("file=es/puno.md");
    const all = runStep("Check", clone, { ...pull, "inputs.only-changed": "false" });
    expect(all.output).toContain("also at es/puno.md");
  });
});
