import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { personalConfigPath } from "../../src/commands/wiring/personal-config-path.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn, type Ran } from "./test-io.ts";

/** A configuration folder with a glossary and a memory, as `~/.config/glosa`. */
const ownFiles = {
  "glosa.json": '{ "source": "en", "target": "es", "glossary": "mine.csv", "memory": "mine.tmx" }',
  "mine.csv": "id,en,es\nlandslide,landslide,huaico\nhunger-strike,hunger strike,ayuno\n",
  "mine.tmx": (smallProject["tmx/puno.tmx"] ?? "")
    .replace("The peasant patrols met in Ayaviri.", "The landslide buried the road.")
    .replace("Las rondas campesinas se reunieron en Ayaviri.", "El huaico sepultó la carretera."),
};

const own = (files: Readonly<Record<string, string>> = ownFiles): string =>
  join(temporaryFolder(files), "glosa.json");

const ask = (folder: string, personal: string, ...arguments_: readonly string[]): Promise<Ran> =>
  runIn(folder, arguments_, "en", { personal });

describe("a person's own glossary and memory", () => {
  it("serve in a folder without a project", async () => {
    const [folder, personal] = [temporaryFolder({}), own()];
    const found = await ask(folder, personal, "lookup", "landslides");
    expect(found).toMatchObject({ exitCode: 0, errors: "" });
    expect(found.output).toContain("huaico");
    expect(found.output).toContain("El huaico sepultó la carretera.");
    const matched = await ask(folder, personal, "match", "The landslide buried the town.");
    expect(matched.output).toContain("El huaico sepultó la carretera.");
    const used = await ask(folder, personal, "concordance", "landslide");
    expect(used.output).toContain("sepultó");
  });

  it("serve beside those of a project, after them", async () => {
    const [folder, personal] = [temporaryFolder(smallProject), own()];
    for (const [words, term] of [
      ["landslide", "huaico"],
      ["peasant patrol", "ronda campesina"],
    ] as const)
      expect((await ask(folder, personal, "lookup", words)).output).toContain(term);
    const both = await ask(folder, personal, "lookup", "hunger strike", "--json");
    expect(both.errors).toBe("");
    const { matches } = JSON.parse(both.output) as {
      readonly matches: readonly {
        readonly concept: { readonly terms: readonly { text: string }[] };
      }[];
    };
    expect(matches.map(({ concept }) => concept.terms[1]?.text)).toEqual([
      "huelga de hambre",
      "ayuno",
    ]);
    const { output } = await ask(folder, personal, "match", "The peasant patrols met in Ayaviri.");
    expect(output).toContain("tmx/puno.tmx:5");
  });

  it("change no check: a finding is the same for everybody", async () => {
    const folder = temporaryFolder(smallProject);
    const without = await runIn(folder, ["check", "--json"]);
    expect(await ask(folder, own(), "check", "--json")).toEqual(without);
    expect(await ask(folder, own(), "term", "list")).toEqual(await runIn(folder, ["term", "list"]));
  });

  it("give way to what the command line names", async () => {
    const folder = temporaryFolder(smallProject);
    const named = ["lookup", "landslide", "-g", "glossary/protest.csv"];
    expect((await ask(folder, own(), ...named)).exitCode).toBe(1);
    const matched = ["match", "The landslide buried the road.", "-m", "tmx/puno.tmx"];
    expect((await ask(folder, own(), ...matched)).exitCode).toBe(1);
  });

  it("have their own languages where no project has any", async () => {
    const personal = own({
      "glosa.json": '{ "source": "es", "target": "en", "glossary": "mine.csv" }',
      "mine.csv": "id,es,en\nhuaico,huaico,landslide\n",
    });
    const { output } = await ask(temporaryFolder({}), personal, "lookup", "huaicos");
    expect(output.indexOf("huaico")).toBeLessThan(output.indexOf("landslide"));
    expect(output).toMatch(/^ {2}es .*\n {2}en /mu);
  });

  it("are not needed, and their place is told where there is no glossary", async () => {
    const personal = join(temporaryFolder({}), "glosa", "glosa.json");
    const { exitCode, output } = await ask(temporaryFolder({}), personal, "lookup", "landslide");
    expect(exitCode).toBe(1);
    expect(output).toBe(
      `The glossary is empty. Add a term with: glosa term add\nA glossary that serves every folder is named in ${personal}.\n`,
    );
  });

  it("are reported where they are wrong", async () => {
    const personal = own();
    writeFileSync(personal, '{ "glosary": "mine.csv" }');
    const { exitCode, errors } = await ask(temporaryFolder({}), personal, "lookup", "landslide");
    expect(exitCode).toBe(2);
    expect(errors).toContain("“glossary”");
  });

  it("are edited through their own configuration", async () => {
    const [folder, personal] = [temporaryFolder({}), own()];
    const added = ["term", "add", "flood", "inundación", "--config", personal];
    expect(await ask(folder, personal, ...added)).toMatchObject({ exitCode: 0 });
    expect((await ask(folder, personal, "lookup", "floods")).output).toContain("inundación");
  });
});

describe("the place of a person's own glosa.json", () => {
  it.each([
    ["linux", {}, "/home/rosa/.config/glosa/glosa.json"],
    ["linux", { XDG_CONFIG_HOME: "/etc/rosa" }, "/etc/rosa/glosa/glosa.json"],
    ["linux", { XDG_CONFIG_HOME: "relative" }, "/home/rosa/.config/glosa/glosa.json"],
    ["darwin", {}, "/home/rosa/.config/glosa/glosa.json"],
    ["win32", { APPDATA: "C:\\R" }, "C:\\R\\glosa\\glosa.json"],
    ["win32", {}, "/home/rosa\\AppData\\Roaming\\glosa\\glosa.json"],
  ])("on %s with %j is %s", (platform, environment, path) => {
    expect(personalConfigPath({ platform, environment, home: "/home/rosa" })).toBe(path);
  });
});
