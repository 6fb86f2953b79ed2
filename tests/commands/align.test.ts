import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const pair = ["en/puno.md", "es/puno.md"];

describe("glosa align", () => {
  it("shows both texts side by side", async () => {
    const { output } = await runIn(temporaryFolder(smallProject), ["align", ...pair]);
    await expect(output).toMatchFileSnapshot("../fixtures/commands/align.txt");
  });

  it("adds the units to a memory, once", async () => {
    const folder = temporaryFolder(smallProject);
    const first = await runIn(folder, ["align", ...pair, "-o", "tmx/puno.tmx"]);
    expect(first.output).toBe("5 new units in tmx/puno.tmx.\n");
    const after = readFileSync(join(folder, "tmx/puno.tmx"), "utf8");
    expect(after).toContain("<seg>Dos maestros iniciaron una huelga de hambre.</seg>");
    expect(after).toContain("<seg>Las rondas campesinas se reunieron en Ayaviri.</seg>");
    const second = await runIn(folder, ["align", ...pair, "-o", "tmx/puno.tmx"]);
    expect(second.output).toBe("0 new units in tmx/puno.tmx.\n5 units were already there.\n");
    expect(readFileSync(join(folder, "tmx/puno.tmx"), "utf8")).toBe(after);
  });

  it("takes a table back after a review, without the rows marked no", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["align", ...pair, "-o", "review.tsv"]);
    const table = readFileSync(join(folder, "review.tsv"), "utf8");
    expect(table.split("\n")[0]).toBe("keep\ten\tes\tcertainty\tdocument");
    const reviewed = table
      .replace(/yes\tWill they/u, "no\tWill they")
      .replace("patrullas campesinas", "rondas campesinas");
    writeFileSync(join(folder, "review.tsv"), reviewed);
    const { output } = await runIn(folder, ["align", "review.tsv", "-o", "tmx/new.tmx"]);
    expect(output).toBe("4 new units in tmx/new.tmx.\n");
    const memory = readFileSync(join(folder, "tmx/new.tmx"), "utf8");
    expect(memory).toContain("Las rondas campesinas cerraron");
    expect(memory).not.toContain("Volverán");
  });

  it("does not replace a table that may have been corrected", async () => {
    const folder = temporaryFolder({ ...smallProject, "review.tsv": "mine" });
    const { exitCode, errors } = await runIn(folder, ["align", ...pair, "-o", "review.tsv"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("review.tsv: The file already exists and was not changed");
    expect(readFileSync(join(folder, "review.tsv"), "utf8")).toBe("mine");
  });

  it("finds the translations of articles, and takes folders and several pairs", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      "en/toma.md": "They left at dawn.\n",
      "es/toma.md": "Partieron al amanecer.\n",
    });
    const kept = async (...paths: readonly string[]): Promise<string> =>
      (await runIn(folder, ["align", ...paths, "-o", `tmx/${paths.length}.tmx`])).output;
    expect(await kept("es/toma.md")).toBe("1 new unit in tmx/1.tmx.\n");
    expect(await kept()).toBe("6 new units in tmx/0.tmx.\n");
    expect(await kept("en", "es")).toBe("6 new units in tmx/2.tmx.\n");
    expect(await kept("en/toma.md", "en/puno.md", "es/puno.md")).toBe(
      "6 new units in tmx/3.tmx.\n",
    );
    expect(await kept("{en,es}/t*.md")).toBe(
      "0 new units in tmx/1.tmx.\n1 unit was already there.\n",
    );
    const { output } = await runIn(folder, ["align", "en", "es", "--json"]);
    const { pairs } = JSON.parse(output) as {
      readonly pairs: readonly { readonly target: string }[];
    };
    expect(pairs.map(({ target }) => target)).toEqual(["es/puno.md", "es/toma.md"]);
    await runIn(folder, ["align", ".", "-o", "review.tsv"]);
    const table = readFileSync(join(folder, "review.tsv"), "utf8");
    expect(table.match(/^keep/gmu)).toHaveLength(1);
    expect(table).toMatch(/Partieron al amanecer\.\t\d\.\d\d\ten\/toma\.md/u);
  });

  it("names a translation of nothing without speaking of a check", async () => {
    const folder = temporaryFolder({ ...smallProject, "es/sola.md": "Nadie las vio.\n" });
    const { errors } = await runIn(folder, ["align", "-o", "tmx/a.tmx"]);
    expect(errors).toBe(
      "warning: es/sola.md: No source of this translation was found, so it was left out.\n",
    );
  });
});
