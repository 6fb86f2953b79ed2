import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn } from "../test-io.ts";

const dryRun = ["check", "--fix", "--dry-run"];

const gitApply = (folder: string, patch: string): void => {
  execFileSync("git", ["apply", "-"], { cwd: folder, input: patch, stdio: "pipe" });
};

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => !path.startsWith(".glosa") && statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

/** Applying the patch and fixing must come to the same. */
async function sameAsFixing(files: Readonly<Record<string, string>>): Promise<string> {
  const [patched, fixed] = [temporaryFolder(files), temporaryFolder(files)];
  const { output } = await runIn(patched, dryRun);
  gitApply(patched, output);
  await runIn(fixed, ["check", "--fix"]);
  expect(filesIn(patched)).toEqual(filesIn(fixed));
  return output;
}

describe("glosa check --fix --dry-run", () => {
  it("prints the changes as a patch, writes nothing, and ends as the check does", async () => {
    const folder = temporaryFolder(smallProject);
    const before = filesIn(folder);
    expect(await runIn(folder, dryRun)).toEqual({
      exitCode: 1,
      errors: "",
      output: `--- a/es/puno.md
+++ b/es/puno.md
@@ -2,4 +2,4 @@
${" "}
 Las patrullas campesinas cerraron la carretera el lunes. Dos maestros iniciaron una huelga de hambre.
${" "}
-Volverán? Nadie lo sabe.
+¿Volverán? Nadie lo sabe.
`,
    });
    expect(filesIn(folder)).toEqual(before);
  });

  const target = smallProject["es/puno.md"] ?? "";

  it.each([
    ["the small project", target],
    ["line ends of Windows", target.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${target}`],
    ["no line end at the end", target.trimEnd()],
    ["marks that a terminal would obey", target.replace("Dos", "\u200FDos\u202A")],
  ])("is applied by git: %s", async (_, text) => {
    const patch = await sameAsFixing({ ...smallProject, "es/puno.md": text });
    expect(patch).toContain("+¿Volverán?");
  });

  it("is applied by git for several files, whatever their names", async () => {
    const patch = await sameAsFixing({
      ...smallProject,
      "en/el año.md": smallProject["en/puno.md"] ?? "",
      "es/el año.md": target,
    });
    expect(patch.match(/^--- a\//gmu)).toHaveLength(2);
  });

  it("is said for where it is applied: the working folder, if it can be", async () => {
    const folder = temporaryFolder(smallProject);
    const inside = await runIn(join(folder, "es"), dryRun);
    expect(inside.output).toContain("--- a/puno.md");
    gitApply(join(folder, "es"), inside.output);
    expect(readFileSync(join(folder, "es/puno.md"), "utf8")).toContain("¿Volverán?");
    const outside = await runIn(join(folder, "en"), dryRun);
    expect(outside.output).toBe("");
    writeFileSync(join(folder, "es/puno.md"), target);
    expect((await runIn(join(folder, "en"), dryRun)).output).toContain("--- a/es/puno.md");
  });

  it("says so if nothing can be mended", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--fix"]);
    expect(await runIn(folder, dryRun)).toEqual({
      exitCode: 1,
      output: "",
      errors: "Nothing to fix: no finding has a fix that is certain.\n",
    });
    expect(await runIn(folder, [...dryRun, "--fail-on", "never"], "es")).toEqual({
      exitCode: 0,
      output: "",
      errors: "Nada que corregir: ningún hallazgo tiene una corrección segura.\n",
    });
  });

  it("is had by --dry-run alone, and into a file", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, dryRun);
    const { errors } = await runIn(folder, ["check", "--dry-run", "-o", "fixes.patch"]);
    expect(errors).toBe("Changes written to fixes.patch; apply them with: git apply fixes.patch\n");
    expect(readFileSync(join(folder, "fixes.patch"), "utf8")).toBe(output);
  });

  it("takes the text from standard input", async () => {
    const folder = temporaryFolder(smallProject);
    const arguments_ = [...dryRun, "-", "--stdin-filename", "es/puno.md"];
    const input = target.replace("Nadie lo sabe", "Nadie sabe nada");
    const { output } = await runIn(folder, arguments_, "en", { input });
    expect(output).toContain("+¿Volverán? Nadie sabe nada.");
  });

  it("says what it cannot mend", async () => {
    const folder = temporaryFolder(smallProject);
    writeFileSync(join(folder, "es/puno.md"), Buffer.from(target, "latin1"));
    const { output, errors } = await runIn(folder, dryRun);
    expect(output).toBe("");
    expect(errors).toContain("not fixed es/puno.md: 1 place; the file is not plain UTF-8");
  });
});
