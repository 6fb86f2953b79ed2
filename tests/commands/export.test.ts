import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTmx } from "../../src/formats/tmx/read-tmx.ts";
import { plainText } from "../../src/model/segment.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

function unitsOf(path: string): string[] {
  const context = { path, warn: () => undefined };
  const { units } = readTmx([readFileSync(path)], context);
  return [...units].map((unit) => `${plainText(unit.source)} = ${plainText(unit.target ?? [])}`);
}

describe("glosa export", () => {
  it("writes memory and glossary for any tool", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output } = await runIn(folder, ["export", "--for", "generic", "-o", "out"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(
      "out/memory.tmx\nout/glossary.tmx\nout/glossary.csv\nout/glossary-spreadsheet.csv\n" +
        "out/glossary.tbx\nout/glossary.txt\n" +
        "Exported: units 1, concepts 2.\n",
    );
    expect(unitsOf(join(folder, "out/memory.tmx"))).toEqual(unitsOf(join(folder, "tmx/puno.tmx")));
    expect(unitsOf(join(folder, "out/glossary.tmx"))).toEqual([
      "hunger strike = huelga de hambre",
      "peasant patrol = ronda campesina",
      "rural patrol = ronda campesina",
    ]);
    expect(readFileSync(join(folder, "out/glossary.txt"), "utf8")).toContain(
      "peasant patrol\tronda campesina\tdeprecated: patrulla campesina",
    );
  });

  it("puts the files where an OmegaT project looks for them", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, ["export", "--for", "omegat", "-o", "omegat"]);
    expect(output).toContain(
      "omegat/omegat.project\nomegat/tm/auto/memory.tmx\nomegat/glossary/glossary.txt\n",
    );
  });

  it("leaves the settings of a project as the translator has them", async () => {
    const folder = temporaryFolder(smallProject);
    const arguments_ = ["export", "--for", "omegat", "-o", "omegat", "--force"];
    await runIn(folder, arguments_);
    writeFileSync(join(folder, "omegat/omegat.project"), "mine");
    const { output } = await runIn(folder, arguments_);
    expect(output).not.toContain("omegat.project");
    expect(readFileSync(join(folder, "omegat/omegat.project"), "utf8")).toBe("mine");
  });

  it("replaces nothing unless told to", async () => {
    const folder = temporaryFolder({ ...smallProject, "out/glossary.csv": "mine" });
    const refused = await runIn(folder, ["export", "-o", "out"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toContain(
      "out/glossary.csv: The file already exists and was not changed",
    );
    expect(readFileSync(join(folder, "out/glossary.csv"), "utf8")).toBe("mine");
    expect((await runIn(folder, ["export", "-o", "out", "--force"])).exitCode).toBe(0);
  });
});
