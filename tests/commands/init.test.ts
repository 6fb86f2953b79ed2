import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

describe("glosa init", () => {
  it("makes a project in which the other commands work", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runIn(folder, ["init"], "es");
    expect(exitCode).toBe(0);
    expect(output).toContain("creado     glosa.json");
    expect(readFileSync(join(folder, "glosa.json"), "utf8")).toContain(
      "// Memorias de traducción.",
    );
    const looked = await runIn(folder, ["lookup", "patrullas campesinas"]);
    expect(looked.exitCode).toBe(0);
    expect(looked.output).toContain("deprecated: do not use");
    expect((await runIn(folder, ["export"])).exitCode).toBe(0);
  });

  it("never overwrites anything", async () => {
    const folder = temporaryFolder({ "glosa.json": '{ "source": "es", "target": "en" }' });
    const { output } = await runIn(folder, ["init"]);
    expect(output).toContain("kept     glosa.json (it already exists)");
    expect(readFileSync(join(folder, "glosa.json"), "utf8")).toBe(
      '{ "source": "es", "target": "en" }',
    );
  });

  it.each([["en", "es"] as const, ["es", "en"] as const, ["fr", "pt-BR"] as const])(
    "from %s to %s writes files of which the first edit changes its own lines only",
    async (source, target) => {
      const folder = temporaryFolder({
        "articles/en/a.md": "Nobody slept.\n",
        "articles/es/a.md": "Nadie durmió.\n",
      });
      await runIn(folder, ["init", "-s", source, "-t", target]);
      const linesOf = (path: string): readonly string[] =>
        readFileSync(join(folder, path), "utf8").split("\n");
      const changes = async (path: string, ...call: readonly string[]): Promise<unknown> => {
        const before = linesOf(path);
        expect((await runIn(folder, call)).exitCode).toBe(0);
        const after = linesOf(path);
        // One block of new lines, with all old ones around it.
        const start = after.findIndex((line, index) => line !== before[index]);
        const added = after.length - before.length;
        return [after.toSpliced(start, added).join("\n") === before.join("\n"), added];
      };
      const glossary = "glossary/glossary.csv";
      expect(await changes(glossary, "term", "add", "aaa", "bbb")).toEqual([true, 1]);
      expect(await changes(glossary, "term", "add", "zzz", "yyy")).toEqual([true, 1]);
      const align = ["align", "articles/en/a.md", "articles/es/a.md", "-s", source, "-t", target];
      const memory = "tmx/memory.tmx";
      // A unit with where it is from, of nine lines.
      expect(await changes(memory, ...align, "-o", memory)).toEqual([true, 9]);
    },
  );
});
