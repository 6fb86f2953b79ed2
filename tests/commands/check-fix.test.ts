import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const target = (folder: string): string => join(folder, "es", "puno.md");

describe("glosa check --fix", () => {
  it("mends what is certain, says so, and reports what is left", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output, errors } = await runIn(folder, ["check", "--fix", "--json"]);
    expect(exitCode).toBe(1);
    expect(errors).toBe("fixed    es/puno.md:5:1  “Volverán?” → “¿Volverán?”\n");
    expect(JSON.parse(output)).toMatchObject({
      summary: { errors: 1 },
      findings: [{ ruleId: "term-deprecated" }],
    });
    expect(readFileSync(target(folder), "utf8")).toBe(
      (smallProject["es/puno.md"] ?? "").replace("Volverán?", "¿Volverán?"),
    );
  });

  it("changes nothing the second time", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--fix"]);
    const before = readFileSync(target(folder));
    const { errors } = await runIn(folder, ["check", "--fix"]);
    expect(errors).toBe("");
    expect(readFileSync(target(folder))).toEqual(before);
  });

  it("keeps a byte order mark and line ends", async () => {
    const folder = temporaryFolder(smallProject);
    const text = `\uFEFF${smallProject["es/puno.md"] ?? ""}`.replaceAll("\n", "\r\n");
    writeFileSync(target(folder), text);
    await runIn(folder, ["check", "--fix"]);
    expect(readFileSync(target(folder), "utf8")).toBe(text.replace("Volverán?", "¿Volverán?"));
  });

  it("leaves a file of another encoding alone, and says so", async () => {
    const folder = temporaryFolder(smallProject);
    const bytes = Buffer.from(smallProject["es/puno.md"] ?? "", "latin1");
    writeFileSync(target(folder), bytes);
    const { errors } = await runIn(folder, ["check", "--fix"]);
    expect(errors).toContain("not fixed es/puno.md: 1 place; the file is not plain UTF-8");
    expect(readFileSync(target(folder))).toEqual(bytes);
  });

  it("mends a segment of a TMX, and only it", async () => {
    const wrong = (smallProject["tmx/puno.tmx"] ?? "")
      .replace("met in Ayaviri.", "met in Ayaviri. Why?")
      .replace("reunieron en Ayaviri.", "reunieron en Ayaviri. Por qué?");
    const folder = temporaryFolder({ ...smallProject, "tmx/puno.tmx": wrong });
    await runIn(folder, ["check", "tmx/puno.tmx", "--fix"]);
    expect(readFileSync(join(folder, "tmx", "puno.tmx"), "utf8")).toBe(
      wrong.replace("Por qué?", "¿Por qué?"),
    );
  });
});
