import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import { readTbx } from "../../src/formats/tbx/read-tbx.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

function withSite(settings: string): Readonly<Record<string, string>> {
  return { ...smallProject, "glosa.json": `{ "site": ${settings} }` };
}

describe("glosa site", () => {
  it("writes the pages, and nothing the second time", async () => {
    const folder = temporaryFolder(smallProject);
    const first = await runIn(folder, ["site", "-o", "public"]);
    expect(first).toEqual({
      exitCode: 0,
      output:
        "public: concepts 2, pages 29; files written 39, unchanged 0, removed 0.\n" +
        "Without --base, addresses are relative, and there is no sitemap and no feed of changes.\n",
      errors: "",
    });
    expect(readdirSync(join(folder, "public")).sort()).toEqual([
      ...[".glosa-site", "assets", "concepts", "en", "es"],
      ...["glossary.csv", "glossary.jsonld", "glossary.tbx", "glossary.ttl", "index.html"],
    ]);
    const second = await runIn(folder, ["site", "-o", "public"], "es");
    expect(second.output).toBe(
      "public: conceptos 2, páginas 29; archivos escritos 0, sin cambios 39, borrados 0.\n" +
        "Sin --base, las direcciones son relativas y no hay mapa del sitio ni canal de cambios.\n",
    );
  });

  it("gives the glossary as tables that are read as what it is", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["site"]);
    const context = { path: "glossary", warn: () => undefined };
    const texts = (path: string, reader: typeof readCsv): string[] =>
      reader([readFileSync(join(folder, path))], context).concepts.flatMap(({ id, terms }) =>
        terms.map(({ text, status }) => `${id} ${text} ${status}`),
      );
    expect(texts("public/glossary.csv", readCsv)).toEqual(texts("glossary/protest.csv", readCsv));
    expect(texts("public/glossary.tbx", readTbx).toSorted()).toEqual(
      texts("glossary/protest.csv", readCsv).toSorted(),
    );
  });

  it("is told the address, the title and the folder by glosa.json or the command line", async () => {
    const folder = temporaryFolder(
      withSite('{ "title": "Rondas", "base": "https://example.org/r", "output": "docs/site" }'),
    );
    await runIn(folder, ["site"]);
    expect(read(folder, "docs/site/en/index.html")).toContain("<title>Rondas</title>");
    expect(read(folder, "docs/site/sitemap.xml")).toContain(
      "https://example.org/r/es/hunger-strike/",
    );
    await runIn(folder, ["site", "-o", "out", "--title", "Paros", "--base", "https://example.net"]);
    expect(read(folder, "out/es/index.html")).toContain("<title>Paros</title>");
    expect(read(folder, "out/es/index.html")).toContain('href="https://example.net/es/"');
  });

  it("has a feed where git has dates", async () => {
    const folder = temporaryFolder(smallProject);
    const git = (...arguments_: readonly string[]): void => {
      const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"];
      execFileSync("git", [...person, ...arguments_], { cwd: folder, stdio: "pipe" });
    };
    const address = ["--base", "https://example.org/"];
    const without = await runIn(folder, ["site", "-o", "public", ...address]);
    expect(without.output).toContain(
      "There is no feed of changes: git has no dates for the rows of the glossary.",
    );
    git("init", "-q");
    git("add", "glossary");
    git("commit", "-q", "-m", "x", "--date=2026-11-24T15:42:56Z");
    const { output } = await runIn(folder, ["site", "-o", "public", "--json", ...address]);
    expect(JSON.parse(output)).toMatchObject({ base: "https://example.org/", feed: true });
    expect(read(folder, "public/en/feed.atom")).toContain(
      "<updated>2026-11-24T15:42:56Z</updated>",
    );
    expect(read(folder, "public/en/hunger-strike/index.html")).toContain(
      '<time datetime="2026-11-24T15:42:56Z">2026-11-24</time>',
    );
  });

  it("says what it did to programs", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, ["site", "-o", "public", "--json"]);
    expect(JSON.parse(output)).toEqual({
      ...{ version: 1, folder: "public", base: null, concepts: 2, terms: 6, pages: 29 },
      ...{ files: 39, written: 39, unchanged: 0, removed: 0, feed: false },
    });
  });

  it("refuses a folder with files of somebody's, and changes nothing", async () => {
    const folder = temporaryFolder({ ...smallProject, "public/CNAME": "example.org" });
    const { exitCode, output, errors } = await runIn(folder, ["site", "-o", "public"]);
    expect([exitCode, output]).toEqual([2, ""]);
    expect(errors).toBe(
      "glosa: public/CNAME: This file is in the folder of the page, and glosa did not write it. Move it away, or choose another folder with --output.\n",
    );
    expect(readdirSync(join(folder, "public"))).toEqual(["CNAME"]);
  });

  it("refuses the project's own folder", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, errors } = await runIn(folder, ["site", "-o", "."]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("glosa did not write it");
  });

  it.each([
    [["--base", "example.org"], "“example.org” is not an address at which a page can be published"],
    [["--base", "https://example.org/?x"], "without ? and #"],
  ])("refuses %j", async (arguments_, sentence) => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, errors } = await runIn(folder, ["site", ...arguments_]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
    expect(existsSync(join(folder, "public"))).toBe(false);
  });

  it("refuses a glossary without a decided term", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      "glossary/protest.csv": "id,en,es,status\n",
    });
    const { exitCode, errors } = await runIn(folder, ["site"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("There is nothing to publish");
  });

  it.each([
    ['"public"', "glosa.json:1:3: “site” must be an object"],
    ['{ "title": 1 }', "glosa.json:1:13: “site” must be an object"],
    ['{ "folder": "x" }', "“folder”"],
  ])("refuses a glosa.json with site %s", async (settings, sentence) => {
    const folder = temporaryFolder(withSite(settings));
    const { exitCode, errors } = await runIn(folder, ["site"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });

  it("is led out of the project by no glosa.json and no link, unless it is allowed", async () => {
    const folder = temporaryFolder(withSite('{ "output": "../out" }'));
    const { exitCode, errors } = await runIn(folder, ["site"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("glosa.json: “../out” leads out of the folder of glosa.json");
    const linked = temporaryFolder(smallProject);
    symlinkSync(temporaryFolder(), join(linked, "public"));
    expect((await runIn(linked, ["site"])).exitCode).toBe(2);
    expect((await runIn(linked, ["site", "-o", "public"])).exitCode).toBe(0);
  });
});
