// glosa.json may come from a stranger: neither its paths nor links beside it lead a command out of its folder.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const english = "The 2019 vacancy of the presidency.\n";
const spanish = "Que paso en 2019? La vacancia presidencial.\n";

function projectBeside(config: object): { readonly folder: string; readonly victim: string } {
  const parent = temporaryFolder({
    "victim/vacancia.md": spanish,
    "victim/g.csv": "en,es\nvacancy,vacancia\n",
    "victim/m.tmx": `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body/></tmx>`,
    "project/en/vacancia.md": english,
    "project/es/otra.md": spanish,
    "project/glosa.json": JSON.stringify(config),
  });
  return { folder: join(parent, "project"), victim: join(parent, "victim", "vacancia.md") };
}

describe("a path of glosa.json that leads out of its folder", () => {
  it.each([
    ["articles", { articles: [{ source: "en/*.md", target: "../victim/*.md" }] }, "check"],
    [
      "articles",
      { articles: [{ source: "en/**/*.md", target: "es/**/../../../victim/*.md" }] },
      "check",
    ],
    ["glossary", { glossary: ["glossary/*.csv", "../victim/*.csv"] }, "lookup"],
    ["memory", { memory: "../victim/m.tmx" }, "match"],
  ])("is refused with its line: %s %j", async (key, config, command) => {
    const { folder, victim } = projectBeside(config);
    const call = command === "check" ? ["check", "--fix"] : [command, "vacancy"];
    const { exitCode, errors } = await runIn(folder, call);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(
      /^glosa: glosa\.json:1:\d+: “.*” leads out of the folder of glosa\.json\. /u,
    );
    expect(readFileSync(victim, "utf8")).toBe(spanish);
    expect(key in config).toBe(true);
  });

  it("is taken with --allow-outside, and what the command line names is never in question", async () => {
    const config = { glossary: "../victim/*.csv", memory: "../victim/*.tmx" };
    const { folder } = projectBeside(config);
    expect((await runIn(folder, ["lookup", "vacancy", "--allow-outside"])).exitCode).toBe(0);
    expect((await runIn(folder, ["lookup", "vacancy", "-g", "../victim/g.csv"])).exitCode).toBe(2);
    const { folder: other } = projectBeside({});
    expect((await runIn(other, ["lookup", "vacancy", "-g", "../victim/g.csv"])).exitCode).toBe(0);
    expect((await runIn(other, ["lookup", "vacancy", "-g", "../victim/*.csv"])).exitCode).toBe(0);
  });
});

describe("a link that leads out of the folder", () => {
  it("is no translation to mend, no glossary to change and no memory to read", async () => {
    const { folder, victim } = projectBeside({
      articles: [{ source: "en/*.md", target: "es/*.md" }],
    });
    symlinkSync("../../victim/vacancia.md", join(folder, "es", "vacancia.md"));
    const { exitCode, errors } = await runIn(folder, ["check", "--fix"]);
    expect([exitCode, errors]).toEqual([
      2,
      "glosa: es/vacancia.md: This link leads out of the folder that is searched. Name the file itself, or put it inside.\n",
    ]);
    expect(readFileSync(victim, "utf8")).toBe(spanish);
    mkdirSync(join(folder, "glossary"));
    symlinkSync("../../victim/g.csv", join(folder, "glossary", "g.csv"));
    expect((await runIn(folder, ["term", "add", "strike", "paro"])).errors).toContain(
      "glosa: glossary/g.csv: This link leads out",
    );
  });

  it("is one when it leads to another file of the project", async () => {
    const { folder } = projectBeside({});
    mkdirSync(join(folder, "glossary"));
    writeFileSync(join(folder, "real.csv"), "en,es\nvacancy,vacancia\n");
    symlinkSync("../real.csv", join(folder, "glossary", "g.csv"));
    expect((await runIn(folder, ["term", "add", "strike", "paro"])).exitCode).toBe(0);
    expect(readFileSync(join(folder, "real.csv"), "utf8")).toContain("paro");
  });
});
