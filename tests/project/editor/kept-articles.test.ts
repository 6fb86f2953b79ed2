import { describe, expect, it } from "vitest";
import { KeptArticles } from "../../../src/project/editor/kept-articles.ts";

const article = (text: string) => ({
  article: { kind: "article" as const, language: undefined, text, blocks: [], comments: [] },
  warnings: [],
});

describe("articles that are kept", () => {
  it("are found by their file, however it is named, until it changes", () => {
    const kept = new KeptArticles();
    kept.shelf().keep("/p", "en/a.md", article("one"));
    expect(kept.shelf().get("/p/en", "./a.md")?.article.text).toBe("one");
    kept.drop("/p/en/a.md");
    expect(kept.shelf().get("/p", "en/a.md")).toBeUndefined();
  });

  it("are none of a reading during which a file changed", () => {
    const kept = new KeptArticles();
    const shelf = kept.shelf();
    kept.drop("/p/en/a.md");
    shelf.keep("/p", "en/a.md", article("before"));
    expect(kept.shelf().get("/p", "en/a.md")).toBeUndefined();
  });

  it("are known as they were once their file changes, until it is read anew", () => {
    const kept = new KeptArticles();
    kept.shelf().keep("/p", "en/a.md", article("one"));
    expect(kept.shelf().last("/p", "en/a.md")).toBeUndefined();
    kept.drop("/p/en/a.md");
    kept.drop("/p/en/a.md");
    expect(kept.shelf().last("/p", "en/a.md")?.text).toBe("one");
    kept.shelf().keep("/p", "en/a.md", article("two"));
    expect(kept.shelf().last("/p", "en/a.md")).toBeUndefined();
  });

  it("are few", () => {
    const kept = new KeptArticles();
    for (let at = 0; at < 20; at += 1) kept.shelf().keep("/p", `${at}.md`, article(`${at}`));
    const left = Array.from({ length: 20 }, (_, at) => kept.shelf().get("/p", `${at}.md`));
    expect(left.filter((each) => each !== undefined)).toHaveLength(8);
  });
});
