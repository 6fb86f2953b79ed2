import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn } from "../test-io.ts";

const english = "The patrols met 3 times.\n";
const spanish = "Las rondas se reunieron 3 veces.\n";
const articles = { source: "{blog,docs}/en/*.md", target: "{blog,docs}/es/*.md" };
const project = (files: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({
    ...Object.fromEntries(
      files.map((path) => [path, /(?:^|[/ _.])es[-/._]/iu.test(path) ? spanish : english]),
    ),
    ...more,
  });
const configured = { "glosa.json": JSON.stringify({ source: "en", target: "es", articles }) };

/** The pairs that a check looked at, and what it said beside them. */
async function checked(
  folder: string,
  paths: readonly string[],
): Promise<{
  readonly exitCode: number;
  readonly pairs: readonly string[];
  readonly errors: string;
}> {
  const { exitCode, output, errors } = await runIn(folder, ["check", ...paths, "-r", "junit"]);
  const pairs = [...output.matchAll(/<testsuite name="([^"]*)"/gu)].map((match) => match[1] ?? "");
  return { exitCode, pairs, errors };
}

describe("a file of a project", () => {
  const files = ["blog/en/x.md", "blog/es/x.md", "docs/en/y.md", "docs/es/y.md"];

  it.each([
    [["blog/en/x.md"], ["blog/es/x.md"]],
    [["blog/es/x.md"], ["blog/es/x.md"]],
    [["./blog/es/x.md"], ["blog/es/x.md"]],
    [
      ["blog/es/x.md", "docs/es/y.md"],
      ["blog/es/x.md", "docs/es/y.md"],
    ],
    [
      ["blog/en/x.md", "docs/es/y.md", "docs/en/y.md"],
      ["blog/es/x.md", "docs/es/y.md"],
    ],
    [["blog/en/x.md", "blog/es/x.md"], ["blog/es/x.md"]],
    [["blog/en/x.md", "docs/es/y.md"], ["docs/es/y.md"]],
  ])("%j is checked with its counterpart", async (paths, pairs) => {
    expect(await checked(project(files, configured), paths)).toMatchObject({ exitCode: 0, pairs });
  });

  it.each([
    [["blog/*/*.md"], ["blog/es/x.md"]],
    [["{blog,docs}/es/[a-z].md"], ["blog/es/x.md", "docs/es/y.md"]],
    [["**/es/*.md", "!docs/**"], ["blog/es/x.md"]],
  ])("is found by a pattern that the shell left: %j", async (paths, pairs) => {
    expect(await checked(project(files, configured), paths)).toMatchObject({ exitCode: 0, pairs });
    expect(await checked(project(files), paths)).toMatchObject({ exitCode: 0, pairs });
    const alone = await checked(project(files), [...paths, "--alone", "-q"]);
    expect(alone).toMatchObject({ exitCode: 0, errors: "" });
  });

  it.each([
    [
      ["blog/es/z*.md"],
      "blog/es/z*.md: No file matches this pattern. The nearest files are: blog/es/x.md",
    ],
    [["!blog/**"], "!blog/**: No file matches this pattern."],
    [["blog/es/*.md", "!blog/**"], "blog/es/*.md !blog/**: No file matches this pattern."],
  ])("is not made up for a pattern without any: %j", async (paths, error) => {
    const { exitCode, errors } = await checked(project(files, configured), paths);
    expect(exitCode).toBe(2);
    expect(errors).toContain(error);
  });

  it.each([
    ["blog/es", ["blog/es/x.md"], "blog/es/solo.md: No source of this translation was found"],
    ["docs/en/", ["docs/es/y.md"], "docs/en/new.md: This article has no translation yet"],
  ])("is found by the folder of one side: %s", async (path, pairs, errors) => {
    const folder = project([...files, "blog/es/solo.md", "docs/en/new.md"], configured);
    const found = await checked(folder, [path]);
    expect(found).toMatchObject({ exitCode: 0, pairs });
    expect(found.errors.trim().split("\n")).toEqual([expect.stringContaining(errors)]);
  });

  it("is told of if it is named as its own translation", async () => {
    const text =
      "Three people came down the road. They had walked all day. Nobody had seen them.\n";
    const folder = project(files, { ...configured, "blog/en/x.md": text.repeat(3) });
    const { output } = await runIn(folder, ["check", "blog/en/x.md", "./blog/en/x.md"]);
    expect(output).toContain("Both sides have the same text: nothing has been translated.");
  });

  it("is named if it is a translation of nothing, or has none", async () => {
    const folder = project([...files, "blog/es/solo.md", "docs/en/new.md"], configured);
    const { pairs, errors } = await checked(folder, []);
    expect(pairs).toEqual(["blog/es/x.md", "docs/es/y.md"]);
    expect(errors).toContain("blog/es/solo.md: No source of this translation was found");
    expect(errors).toContain("docs/en/new.md: This article has no translation yet");
    const alone = await checked(folder, ["blog/es/solo.md"]);
    expect(alone.exitCode).toBe(2);
    expect(alone.errors).toContain("blog/es/solo.md: The source of this translation is missing.");
    const among = await checked(folder, ["blog/es/solo.md", "blog/es/x.md"]);
    expect(among).toMatchObject({ exitCode: 0, pairs: ["blog/es/x.md"] });
    expect(among.errors).toContain("blog/es/solo.md: No source of this translation was found");
  });
});

describe("patterns of glosa.json", () => {
  // macOS writes names taken apart, and like Windows tells none from another by its capitals.
  it.each(["Año 1.md".normalize("NFD"), "año 1.md", "AÑO 1.md".normalize("NFD")])(
    "find the translation of “Año 1.md” that is called %j",
    async (name) => {
      const folder = project(["docs/en/Año 1.md", `docs/es/${name}`], configured);
      expect(await checked(folder, [])).toEqual({
        exitCode: 0,
        pairs: [`docs/es/${name}`],
        errors: "",
      });
    },
  );
});

describe("a file without glosa.json", () => {
  it.each([
    [["Artículo EN.md", "Artículo ES.md"], "Artículo ES.md"],
    [["Artículo EN.md", "Artículo ES.md".normalize("NFD")], "Artículo ES.md".normalize("NFD")],
    [["report.md", "report_es.md"], "report_es.md"],
    [["Report.EN.md", "report.es.md"], "report.es.md"],
    [["en/a/x.md", "es/a/x.md"], "es/a/x.md"],
    [["content/EN/X.md", "content/es/x.md"], "content/es/x.md"],
    [["content/a/x.md", "content/es/a/x.md"], "content/es/a/x.md"],
    [["en/x_en.md", "es/x_es.md"], "es/x_es.md"],
    [["en/en-linea.md", "es/en-linea.md"], "es/en-linea.md"],
    [["(English) toma.md", "(es) toma.md"], "(es) toma.md"],
  ])("is found by its name, from either side and in a folder: %j", async (files, target) => {
    const folder = temporaryFolder({ [files[0] ?? ""]: english, [files[1] ?? ""]: spanish });
    for (const path of [...files, "."])
      expect(await checked(folder, [path])).toMatchObject({ exitCode: 0, pairs: [target] });
  });

  it("is an error if there is none named like it", async () => {
    const folder = project(["report.md", "other_es.md", "report_fr.md"]);
    for (const [path, sentence] of [
      ["report.md", "The translation is missing."],
      ["other_es.md", "The source of this translation is missing."],
    ] as const) {
      const { exitCode, errors } = await checked(folder, [path]);
      expect(exitCode).toBe(2);
      expect(errors).toContain(`glosa: ${path}: ${sentence}`);
    }
  });
});

it("takes two files as they are given unless both are of one side", async () => {
  const folder = project(["a.md", "b es.md", "x_en.md", "x_es.md", "y_en.md", "y_es.md"]);
  expect((await checked(folder, ["a.md", "b es.md"])).pairs).toEqual(["b es.md"]);
  expect((await checked(folder, ["x_en.md", "y_es.md"])).pairs).toEqual(["y_es.md"]);
  expect((await checked(folder, ["x_es.md", "y_es.md"])).pairs).toEqual(["x_es.md", "y_es.md"]);
});

it("finds pairs at any depth of a folder, and names what has no counterpart", async () => {
  const folder = project([
    ...["README.md", "en/x.md", "es/x.md", "docs/en/y.md", "docs/es/y.md"],
    ...["docs/en/new.md", "docs/es/solo.md"],
  ]);
  const { pairs, errors } = await checked(folder, ["."]);
  expect(pairs).toEqual(["docs/es/y.md", "es/x.md"]);
  expect(errors).toContain("docs/es/solo.md: No source of this translation was found");
  expect(errors).toContain("docs/en/new.md: This article has no translation yet");
  expect(errors).not.toContain("README.md");
  const folders = await checked(folder, ["docs/en", "docs/es"]);
  expect(folders.pairs).toEqual(["docs/es/y.md"]);
  expect(folders.errors).toContain("docs/es/solo.md: No source of this translation was found");
});

it("goes on after a file that has nothing to check, and names it", async () => {
  const header = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n';
  const folder = temporaryFolder({
    "locale/empty.po": header,
    "locale/full.po": `${header}\nmsgid "The mine closed."\nmsgstr "La mina cerró."\n`,
    "none/empty.po": header,
  });
  const { exitCode, pairs, errors } = await checked(folder, ["locale"]);
  expect([exitCode, pairs]).toEqual([0, ["locale/full.po"]]);
  expect(errors).toContain("locale/empty.po: There is nothing to check in this file");
  expect((await checked(folder, ["none"])).errors).toContain(
    "none/empty.po: This file has no units",
  );
});
