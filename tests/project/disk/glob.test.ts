import { describe, expect, it } from "vitest";
import { expandPaths, fillStars, findFiles } from "../../../src/project/disk/glob.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const files = {
  "articles/en/puno.md": "",
  "articles/en/2023/toma.md": "",
  "articles/en/notes.txt": "",
  "articles/en/.hidden.md": "",
  "articles/en/node_modules/x.md": "",
};

describe("findFiles", () => {
  it("finds names with one star and tells what it stood for", () => {
    expect(findFiles(temporaryFolder(files), "articles/en/*.md")).toEqual([
      { path: "articles/en/puno.md", stars: ["puno"] },
    ]);
  });

  it("goes through folders with two, none included", () => {
    expect(findFiles(temporaryFolder(files), "articles/en/**/*.md")).toEqual([
      { path: "articles/en/2023/toma.md", stars: ["2023/", "toma"] },
      { path: "articles/en/puno.md", stars: ["", "puno"] },
    ]);
  });

  it("finds nothing in a folder that is not there", () => {
    expect(findFiles(temporaryFolder(), "glossary/*.csv")).toEqual([]);
  });

  it("takes every other character as it is", () => {
    expect(findFiles(temporaryFolder({ "a+b.csv": "", "aab.csv": "" }), "a+*.csv")).toHaveLength(1);
  });
});

describe("fillStars", () => {
  it("makes the translation's path from the source's stars", () => {
    expect(fillStars("articles/es/**/*.md", ["2023/", "toma"])).toBe("articles/es/2023/toma.md");
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
});
