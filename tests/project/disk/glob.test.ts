import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  arePathsOf,
  expandPaths,
  findFiles,
  requireMatches,
} from "../../../src/project/disk/glob.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const files = {
  "articles/en/puno.md": "",
  "articles/en/2023/toma.md": "",
  "articles/en/notes.txt": "",
  "articles/en/.hidden.md": "",
  "articles/en/node_modules/x.md": "",
};

describe("findFiles", () => {
  it("finds names with one star and tells what it stands for", () => {
    expect(findFiles(temporaryFolder(files), "articles/en/*.md")).toEqual([
      { path: "articles/en/puno.md", fillings: [{ wildcard: "*", text: "puno" }] },
    ]);
  });

  it("goes through folders with two, none included", () => {
    expect(
      findFiles(temporaryFolder(files), "articles/en/**/*.md").map(({ path }) => path),
    ).toEqual(["articles/en/2023/toma.md", "articles/en/puno.md"]);
  });

  it("takes a pattern of any folder, by its whole path or by steps up", () => {
    const elsewhere = temporaryFolder(files);
    const found = [{ path: `${elsewhere}/articles/en/puno.md` }];
    expect(findFiles(temporaryFolder(), `${elsewhere}/articles/en/*.md`)).toMatchObject(found);
    expect(findFiles(join(elsewhere, "articles"), "../articles/en/*.md")).toMatchObject([
      { path: "../articles/en/puno.md" },
    ]);
  });

  it("finds nothing in a folder that is not there", () => {
    expect(findFiles(temporaryFolder(), "glossary/*.csv")).toEqual([]);
  });

  it("takes every other character as it is", () => {
    expect(findFiles(temporaryFolder({ "a+b.csv": "", "aab.csv": "" }), "a+*.csv")).toHaveLength(1);
  });
});

describe("expandPaths", () => {
  it("keeps paths as they are and each once", () => {
    const folder = temporaryFolder({ "glossary/a.csv": "" });
    expect(expandPaths(folder, ["glossary/*.csv", "glossary/a.csv", "other.csv"])).toEqual([
      "glossary/a.csv",
      "other.csv",
    ]);
  });

  it("leaves out what a pattern after an exclamation mark takes away", () => {
    const folder = temporaryFolder({ "glossary/a.csv": "", "glossary/old-b.csv": "" });
    expect(expandPaths(folder, ["glossary/*.csv", "!glossary/old*"])).toEqual(["glossary/a.csv"]);
    expect(expandPaths(folder, ["glossary/{a,old-[a-c]}.csv"])).toHaveLength(2);
  });

  it("means a file whose name looks like a pattern, if there is one", () => {
    const folder = temporaryFolder({ "notes [1].csv": "", "notes 1.csv": "" });
    expect(expandPaths(folder, ["notes [1].csv"])).toEqual(["notes [1].csv"]);
    expect(expandPaths(folder, ["notes [0-9].csv"])).toEqual(["notes 1.csv"]);
  });
});

describe("requireMatches", () => {
  const errorOf = (...patterns: readonly string[]): unknown => {
    const folder = temporaryFolder({ "glossary/politics.csv": "", "glossary/notes.txt": "" });
    try {
      requireMatches(folder, patterns);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("is content with a pattern that finds something, and with any path", () => {
    expect(errorOf("glossary/*.csv")).toBeUndefined();
    expect(errorOf("missing.csv")).toBeUndefined();
  });

  it("names the pattern that finds nothing, and the files nearest to it", () => {
    expect(errorOf("glosary/polit*.csv")).toMatchObject({
      code: "patternFindsNothingNear",
      path: "glosary/polit*.csv",
      data: { nearest: "glossary/politics.csv, glossary/notes.txt" },
    });
    expect(errorOf("tmx/*.tmx")).toMatchObject({ code: "patternFindsNothing", path: "tmx/*.tmx" });
  });

  it("is not content where the patterns take away what they find", () => {
    expect(errorOf("glossary/*", "!**/*.txt")).toBeUndefined();
    expect(errorOf()).toBeUndefined();
    const path = "glossary/*.csv !glossary/pol*";
    expect(errorOf(...path.split(" "))).toMatchObject({ code: "patternFindsNothing", path });
    expect(errorOf("!glossary/*")).toMatchObject({ code: "patternFindsNothing" });
  });
});

it("tells whether a file is one of those a list names, which need not be there", () => {
  const folder = temporaryFolder();
  const list = ["glossary/*.csv", "!glossary/old*", "more.csv"];
  const isOne = (path: string): boolean => arePathsOf(folder, list, `${folder}/${path}`);
  expect(["glossary/a.csv", "more.csv"].map(isOne)).toEqual([true, true]);
  expect(["glossary/old.csv", "other.csv"].map(isOne)).toEqual([false, false]);
});
