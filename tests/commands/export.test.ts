import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

  it("gives DeepL a table, a request for a glossary of both directions, and a memory", async () => {
    const glossary = `${smallProject["glossary/protest.csv"]}fast,fast,huelga de hambre,preferred,noun,,,,,\n`;
    const folder = temporaryFolder({ ...smallProject, "glossary/protest.csv": glossary });
    const { output, errors, exitCode } = await runIn(folder, [
      ...["export", "--for", "deepl", "-o", "out", "--source", "en-GB", "--target", "es-PE"],
    ]);
    expect(exitCode).toBe(0);
    expect(output).toContain("out/glossary.tsv\nout/glossary-v3.json\nout/memory.tmx\n");
    const table =
      "fast\thuelga de hambre\nhunger strike\thuelga de hambre\n" +
      "peasant patrol\tronda campesina\nrural patrol\tronda campesina\n";
    expect(readFileSync(join(folder, "out/glossary.tsv"), "utf8").split("\n").sort()).toEqual(
      table.split("\n").sort(),
    );
    const request: unknown = JSON.parse(readFileSync(join(folder, "out/glossary-v3.json"), "utf8"));
    expect(request).toEqual({
      name: "glosa en-es",
      dictionaries: [
        {
          ...{ source_lang: "en", target_lang: "es", entries_format: "tsv" },
          entries: readFileSync(join(folder, "out/glossary.tsv"), "utf8"),
        },
        {
          ...{ source_lang: "es", target_lang: "en", entries_format: "tsv" },
          entries: "huelga de hambre\tfast\nronda campesina\tpeasant patrol\n",
        },
      ],
    });
    expect(errors).toContain(
      "This tool takes only one rendering of “huelga de hambre”; “hunger strike” (hunger-strike)",
    );
    expect(unitsOf(join(folder, "out/memory.tmx"))).toEqual(unitsOf(join(folder, "tmx/puno.tmx")));
    expect(readFileSync(join(folder, "out/memory.tmx"), "utf8")).toContain('srclang="en"');
  });

  it("gives Google a glossary of one direction and one of equivalent terms", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, [
      "export",
      "--for",
      "google",
      "-o",
      "out",
      "--target",
      "es-PE",
    ]);
    expect(output).toContain("out/glossary.csv\nout/glossary-terms.csv\n");
    expect(readFileSync(join(folder, "out/glossary.csv"), "utf8")).toBe(
      "hunger strike,huelga de hambre\npeasant patrol,ronda campesina\nrural patrol,ronda campesina\n",
    );
    expect(readFileSync(join(folder, "out/glossary-terms.csv"), "utf8")).toMatch(
      /^en,es,pos,description\nhunger strike,huelga de hambre,noun,A refusal to eat as a protest\.\n/u,
    );
  });

  it("writes nothing where a service would refuse the glossary", async () => {
    const rows = Array.from(
      { length: 11_000 },
      (_, at) => `c${at},${at} ${"x".repeat(970)},y${at}`,
    );
    const glossary = `id,en,es\n${rows.join("\n")}\n`;
    const folder = temporaryFolder({ ...smallProject, "glossary/protest.csv": glossary });
    const { exitCode, errors } = await runIn(folder, ["export", "--for", "google", "-o", "out"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("The glossary is larger than 10,000,000 bytes");
    expect(existsSync(join(folder, "out/glossary.csv"))).toBe(false);
  });
});
