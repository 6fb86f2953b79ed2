import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn, type Ran } from "../test-io.ts";

const right = (smallProject["es/puno.md"] ?? "")
  .replace("patrullas", "rondas")
  .replace("Volverán", "¿Volverán");

const check = (
  folder: string,
  arguments_: readonly string[],
  input: string | Uint8Array,
): Promise<Ran> => runIn(folder, ["check", ...arguments_], "en", { input });

describe("glosa check -", () => {
  it("takes the translation from standard input, and its source from glosa.json", async () => {
    const folder = temporaryFolder(smallProject);
    const named = ["-", "--stdin-filename", "es/puno.md"];
    const onDisk = await runIn(folder, ["check"]);
    expect(onDisk.exitCode).toBe(1);
    expect((await check(folder, named, right)).output).toContain("No findings.");
    const same = await check(folder, named, smallProject["es/puno.md"] ?? "");
    expect(same.exitCode).toBe(1);
    expect(same.output.split("\n").slice(0, 9)).toEqual(onDisk.output.split("\n").slice(0, 9));
    // Nothing was written.
    expect(readFileSync(join(folder, "es/puno.md"), "utf8")).toBe(smallProject["es/puno.md"]);
  });

  it.each([
    [["en/puno.md", "-"], 1],
    [["-", "es/puno.md"], 1],
  ])("takes the place of either file: %j", async (paths, exitCode) => {
    const folder = temporaryFolder(smallProject);
    const side = paths[0] === "-" ? "en/puno.md" : "es/puno.md";
    const ran = await check(folder, paths, smallProject[side] ?? "");
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.output).toContain("patrullas campesinas");
    expect(ran.output).toContain("stdin.md");
    // No other command can read it again.
    expect(ran.output).not.toMatch(/glosa (?:explain|accept)/u);
  });

  it("checks a text by itself", async () => {
    const folder = temporaryFolder({});
    const { exitCode, output } = await check(
      folder,
      ["-", "--alone"],
      "Volverán? Nadie lo sabe.\n",
    );
    expect(exitCode).toBe(1);
    expect(output).toContain("¿");
  });

  it("reads bytes, in the encoding they declare", async () => {
    const folder = temporaryFolder({ "en.html": "<p>Will somebody come tomorrow?</p>\n" });
    const page = '<meta charset="windows-1252"><p>Mañana vendrá alguien?</p>\n';
    const { output } = await check(folder, ["en.html", "-", "--json"], Buffer.from(page, "latin1"));
    expect(JSON.parse(output)).toMatchObject({
      findings: [{ target: { path: "stdin.html", text: "Mañana vendrá alguien?" } }],
    });
  });

  it("checks a bilingual file by its name", async () => {
    const folder = temporaryFolder({ "glosa.json": "{}" });
    const tmx = smallProject["tmx/puno.tmx"] ?? "";
    const { exitCode, output } = await check(
      folder,
      ["-", "--stdin-filename", "new.tmx", "--json"],
      tmx,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ summary: { units: 1 } });
  });

  it.each([
    [["-"], "has no source to be checked against"],
    [["-", "-"], "holds one text"],
    [["en/puno.md", "-", "--fix"], "cannot be written back"],
    [["en/puno.md", "es/puno.md", "--stdin-filename", "x.md"], "give “-”"],
  ])("says in one sentence what is missing: %j", async (arguments_, said) => {
    const { exitCode, output, errors } = await check(temporaryFolder(smallProject), arguments_, "");
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain(said);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  const built = join(import.meta.dirname, "../../../dist/bin/cli.js");

  it.skipIf(!existsSync(built))("reads a real pipe", () => {
    const folder = temporaryFolder(smallProject);
    const { status, stdout } = spawnSync(
      process.execPath,
      [built, "check", "-", "--stdin-filename", "es/puno.md"],
      { cwd: folder, input: right, encoding: "utf8" },
    );
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toContain("No findings.");
  });
});
