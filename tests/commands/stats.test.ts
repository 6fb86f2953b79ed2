import { describe, expect, it } from "vitest";
import { unitOf } from "../memory/memory-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { memoryText } from "./memory-text.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

describe("glosa stats", () => {
  it("counts the project, its check included", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(smallProject), ["stats"]);
    expect(exitCode).toBe(0);
    await expect(output).toMatchFileSnapshot("../fixtures/commands/stats.txt");
  });

  it("counts files, in Spanish", async () => {
    const memory = memoryText([
      unitOf("Vacancy", "Vacancia", { date: "20240101T000000Z" }),
      unitOf("Vacancy", "Vacante", { date: "20200101T000000Z" }),
      unitOf("Vacancy", "Vacante"),
    ]);
    const folder = temporaryFolder({ "a.tmx": memory, "a.csv": "en,es\nstrike,paro\nvote,\n" });
    const { output } = await runIn(folder, ["stats", "a.tmx", "a.csv"], "es");
    await expect(output).toMatchFileSnapshot("../fixtures/commands/stats.es.txt");
  });

  it("writes JSON", async () => {
    const { output } = await runIn(temporaryFolder(smallProject), ["stats", "--json"]);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      memories: [{ path: "tmx/*.tmx", units: 1 }],
      glossaries: [{ concepts: 2, terms: 6, withoutDefinition: 0 }],
      checks: [{ pairs: 1, errors: 2 }],
    });
  });

  it("says what the capitals of a glossary were taken for", async () => {
    const table =
      "en,es\nFiles,Archivos\nScreen,Pantalla\nMouse,Ratón\nWindow,Ventana\nUser,Usuario\n";
    const folder = temporaryFolder({ "ui.csv": table });
    const { output } = await runIn(folder, ["stats", "ui.csv"]);
    expect(output).toContain(
      "ui.csv en: ignored as those of headings; 5 of 5 terms begin with one",
    );
    const config = temporaryFolder({ "ui.csv": table, "glosa.json": '{ "capitals": "meant" }' });
    expect((await runIn(config, ["stats", "ui.csv"])).output).toContain(
      "ui.csv en: meant; 5 of 5 terms begin with one",
    );
  });

  it("names the file that is missing", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(), ["stats", "missing.tmx"]);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining("missing.tmx") as string]);
  });
});
