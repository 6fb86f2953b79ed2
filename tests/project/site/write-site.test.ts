import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSite, type WrittenSite } from "../../../src/project/site/write-site.ts";
import type { SiteFile } from "../../../src/site/build-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function filesOf(contents: Readonly<Record<string, string>>): SiteFile[] {
  return Object.entries(contents).map(([path, text]) => ({
    ...{ path, chunks: [text], isPage: path.endsWith(".html") },
  }));
}

function write(folder: string, files: Iterable<SiteFile>, output = "public"): WrittenSite {
  return writeSite(files, { folder, output, onFile: () => undefined });
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

const small = filesOf({ "index.html": "first", "en/a/index.html": "a", "x.css": "style" });

describe("the folder of a site", () => {
  it("is made with its list", () => {
    const folder = temporaryFolder();
    expect(write(folder, small)).toEqual({
      ...{ pages: 2, files: 3, written: 3, unchanged: 0, removed: 0 },
    });
    const names = [".glosa-site", "en/a/index.html", "index.html", "x.css"];
    expect(namesIn(join(folder, "public"))).toEqual(names);
    expect(readFileSync(join(folder, "public/.glosa-site"), "utf8").split("\n").slice(1)).toEqual([
      ...names.slice(1),
      "",
    ]);
  });

  it("keeps what has not changed untouched, and loses what is no longer made, folders too", () => {
    const folder = temporaryFolder();
    write(folder, small);
    const index = join(folder, "public/index.html");
    utimesSync(index, 1, 1);
    const result = write(folder, filesOf({ "index.html": "first", "en/b/index.html": "b" }));
    expect(result).toEqual({ pages: 2, files: 2, written: 1, unchanged: 1, removed: 2 });
    expect(statSync(index).mtimeMs).toBe(1000);
    expect(namesIn(join(folder, "public"))).toEqual([
      ...[".glosa-site", "en/b/index.html", "index.html"],
    ]);
    expect(existsSync(join(folder, "public/en/a"))).toBe(false);
  });

  it.each(["notes.txt", "en/mine.html", ".git/config", ".nojekyll"])(
    "is refused if it holds what glosa did not write: %s",
    (path) => {
      const folder = temporaryFolder({ [`public/${path}`]: "mine" });
      expect(() => write(folder, small)).toThrow(
        expect.objectContaining({ code: "siteForeignFile", path: `public/${path}` }) as Error,
      );
      expect(namesIn(join(folder, "public"))).toEqual([path]);
    },
  );

  it("is refused once somebody puts a file into it", () => {
    const folder = temporaryFolder();
    write(folder, small);
    writeFileSync(join(folder, "public/en/a/notes.md"), "mine");
    expect(() => write(folder, [])).toThrow(
      expect.objectContaining({ code: "siteForeignFile", path: "public/en/a/notes.md" }) as Error,
    );
    expect(namesIn(join(folder, "public"))).toHaveLength(5);
  });

  it("is refused if a link stands in it, even under the name of a page", () => {
    const folder = temporaryFolder({ "elsewhere/index.html": "mine", "secret.txt": "secret" });
    write(folder, small);
    symlinkSync(join(folder, "elsewhere"), join(folder, "public/es"));
    expect(() => write(folder, filesOf({ "es/index.html": "ours" }))).toThrow(
      expect.objectContaining({ code: "siteForeignFile", path: "public/es" }) as Error,
    );
    expect(readFileSync(join(folder, "elsewhere/index.html"), "utf8")).toBe("mine");
  });

  it("believes no list that is a link or has another head", () => {
    const folder = temporaryFolder({ "public/mine.txt": "mine", list: "# x\nmine.txt\n" });
    symlinkSync(join(folder, "list"), join(folder, "public/.glosa-site"));
    expect(() => write(folder, small)).toThrow(
      expect.objectContaining({ code: "siteForeignFile" }) as Error,
    );
    const other = temporaryFolder({
      "public/mine.txt": "mine",
      "public/.glosa-site": "mine.txt\n",
    });
    expect(() => write(other, small)).toThrow(
      expect.objectContaining({ code: "siteForeignFile", path: "public/mine.txt" }) as Error,
    );
  });

  it("removes nothing outside, whatever its list says", () => {
    const folder = temporaryFolder({ "precious.txt": "mine" });
    write(folder, small);
    const list = join(folder, "public/.glosa-site");
    writeFileSync(
      list,
      `${readFileSync(list, "utf8")}../precious.txt\n${join(folder, "precious.txt")}\n`,
    );
    write(folder, small);
    expect(readFileSync(join(folder, "precious.txt"), "utf8")).toBe("mine");
  });

  it("is mended by the next build where one was cut off", () => {
    const folder = temporaryFolder();
    write(folder, small);
    const cut = function* (): Generator<SiteFile> {
      for (let index = 0; index < 600; index += 1) yield* filesOf({ [`en/p${index}.html`]: "new" });
      throw new Error("cut off");
    };
    expect(() => write(folder, cut())).toThrow("cut off");
    const left = namesIn(join(folder, "public"));
    // The pages of before are there, those that were written are whole, and nothing else is left.
    expect(left).toEqual(expect.arrayContaining(["index.html", "en/a/index.html", "en/p0.html"]));
    expect(left.filter((name) => name.endsWith(".tmp") || name.endsWith(".lock"))).toEqual([]);
    expect(write(folder, small)).toMatchObject({ written: 0, unchanged: 3, removed: 500 });
  });

  it("may be empty, and must be a folder", () => {
    const folder = temporaryFolder({ file: "mine" });
    mkdirSync(join(folder, "empty"));
    expect(write(folder, small, "empty").written).toBe(3);
    expect(() => write(folder, small, "file")).toThrow(
      expect.objectContaining({ code: "folderIsFile", path: "file" }) as Error,
    );
  });
});
