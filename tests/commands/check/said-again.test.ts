import { describe, expect, it } from "vitest";
import { saidAgain } from "../../../src/commands/check/said-again.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn } from "../test-io.ts";

describe("what was said of the files", () => {
  it.each([
    [[undefined, undefined], {}, ""],
    [["en.md", "es.md"], {}, "en.md es.md"],
    [
      ["my text.md", "l'été.md"],
      { source: "en", target: "es-PE", glossary: ["a.csv", "b c.csv"], config: "g.json" },
      String.raw`'my text.md' 'l'\''été.md' --source en --target es-PE --config g.json --glossary a.csv 'b c.csv'`,
    ],
    [["memory.tmx", undefined], { glossary: ["$(x).csv"] }, "memory.tmx --glossary '$(x).csv'"],
  ] as const)("is said again for a shell: %j %j", (paths, options, expected) => {
    expect(saidAgain(paths, options)).toBe(expected);
  });

  it("is in the hint of a check, which then explains the finding", async () => {
    const folder = temporaryFolder({
      "en.md": "The peasant patrols met.\n",
      "es.md": "Las patrullas se reunieron.\n",
      "terms/peru.csv": "id,en,es\npatrol,peasant patrol,ronda campesina\n",
    });
    const files = ["en.md", "es.md", "--glossary", "terms/peru.csv"];
    const { output } = await runIn(folder, ["check", ...files]);
    const said = /glosa explain (\S+ .*)$/mu.exec(output)?.[1] ?? "";
    expect(said).toMatch(/^\w{8} en\.md es\.md --glossary terms\/peru\.csv$/u);
    const explained = await runIn(folder, ["explain", ...said.split(" ")]);
    expect(explained.exitCode).toBe(0);
    expect(explained.output).toContain("“peasant patrols” (patrol) is in the source");
  });
});
