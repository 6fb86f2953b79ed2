// Rules of a project's own, and settings for some of its files, as a user meets them.

import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn, type Ran } from "../test-io.ts";

const ownRules = {
  "no-click": {
    forbid: "hacer click",
    replacement: "hacer clic",
    message: "La casa escribe «hacer clic».",
  },
};
const articles = [{ source: "en/**/*.md", target: "es/**/*.md" }];
const files = {
  "en/news/a.md": "You must click here.\n",
  "es/news/a.md": "Debe hacer click aquí.\n",
  "en/legal/b.md": "You must click there.\n",
  "es/legal/b.md": "Debe hacer click allí.\n",
};

function check(
  config: object,
  options: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
  language: "en" | "es" = "en",
): Promise<Ran> {
  const folder = temporaryFolder({
    ...files,
    ...more,
    "glosa.json": JSON.stringify({ glossary: [], articles, ...config }),
  });
  return runIn(folder, ["check", ...options], language);
}

async function findings(...args: Parameters<typeof check>): Promise<readonly string[]> {
  const [config, options = [], more] = args;
  const { output } = await check(config, [...options, "--json"], more);
  const report = JSON.parse(output) as {
    readonly findings: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly target: { readonly path: string };
    }[];
  };
  return report.findings.map(({ ruleId, level, target }) => `${target.path} ${ruleId} ${level}`);
}

describe("an own rule", () => {
  it("is reported under its name, with its sentence", async () => {
    const { output, exitCode } = await check({ ownRules });
    expect(output).toContain("La casa escribe «hacer clic».");
    expect(output).toContain("no-click");
    expect(exitCode).toBe(0);
  });

  it("is set like any other rule", async () => {
    expect(await findings({ ownRules, rules: { "no-click": "error" } })).toEqual([
      "es/legal/b.md no-click error",
      "es/news/a.md no-click error",
    ]);
    expect(await findings({ ownRules }, ["--rule", "no-click=off"])).toEqual([]);
    const { errors } = await check({ ownRules }, ["--rule", "no-clik=off"]);
    expect(errors).toContain("no-click");
  });

  it("is silenced by a comment, and an unneeded one is reported", async () => {
    const noted = (text: string): string => `<!-- glosa-ignore no-click: a quotation -->\n${text}`;
    const more = {
      "es/news/a.md": noted("Debe hacer click aquí.\n"),
      "es/legal/b.md": noted("Debe pulsar allí.\n"),
    };
    expect(await findings({ ownRules }, [], more)).toEqual([
      "es/legal/b.md suppression-unused note",
    ]);
  });

  it("stands in the rules of a SARIF report", async () => {
    const { output } = await check({ ownRules }, ["--reporter", "sarif"]);
    expect(output).toContain('"id": "no-click"');
    expect(output).toContain('"text": "La casa escribe «hacer clic»."');
  });

  it("mends what it has a replacement for", async () => {
    const folder = temporaryFolder({
      ...files,
      "glosa.json": JSON.stringify({ glossary: [], articles, ownRules }),
    });
    await runIn(folder, ["check", "--fix"]);
    expect((await runIn(folder, ["check"])).output).toMatch(/^No findings/u);
  });

  it("serves a text alone, unless it asks for a source", async () => {
    const alone = ["es/news/a.md", "--alone"];
    expect(await findings({ ownRules }, alone)).toEqual(["es/news/a.md no-click warning"]);
    const bilingual = { "no-click": { ...ownRules["no-click"], source: "click" } };
    expect(await findings({ ownRules: bilingual }, alone)).toEqual([]);
  });

  it.each(["en", "es"] as const)("that would run for ever stops the run (%s)", async (language) => {
    const more = { "es/news/a.md": `Debe ${"a".repeat(60)}!\n`, "en/news/a.md": "Nothing here.\n" };
    const slow = { slow: { forbid: "Debe (?:a+)+$", message: "Slow." } };
    const { exitCode, errors } = await check({ ownRules: slow }, [], more, language);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(language === "en" ? /“slow”.*2 seconds/u : /«slow».*2 segundos/u);
  });
});

describe("an override", () => {
  const legal = { files: ["es/legal/**"], rules: { "no-click": "error" } };

  it("holds for its files, on either side of a pair", async () => {
    const expected = ["es/legal/b.md no-click error", "es/news/a.md no-click warning"];
    expect(await findings({ ownRules, overrides: [legal] })).toEqual(expected);
    const bySource = { ...legal, files: "en/legal/*.md" };
    expect(await findings({ ownRules, overrides: [bySource] })).toEqual(expected);
  });

  it("gives way to a later one, and to the command line", async () => {
    const off = { files: ["es/legal/b.md"], rules: { "no-click": "off" } };
    const only = ["es/news/a.md no-click warning"];
    expect(await findings({ ownRules, overrides: [legal, off] })).toEqual(only);
    expect(await findings({ ownRules, overrides: [off, legal] })).toHaveLength(2);
    expect(await findings({ ownRules, overrides: [legal] }, ["--rule", "no-click=note"])).toEqual([
      "es/legal/b.md no-click note",
      "es/news/a.md no-click note",
    ]);
  });

  it("keeps what it does not name", async () => {
    const rules = { "no-click": "note" };
    const other = { files: ["es/legal/**"], extends: "strict", rules: { spacing: "off" } };
    expect(await findings({ ownRules, rules, overrides: [other] })).toEqual([
      "es/legal/b.md no-click note",
      "es/news/a.md no-click note",
    ]);
  });

  it("switches a rule of the whole run off for its files alone", async () => {
    const more = {
      "en/news/a.json": '{ "one": "The river rose", "two": "The river rose" }',
      "es/news/a.json": '{ "one": "Creció el río", "two": "El río subió" }',
    };
    const json = [{ source: "en/**/*.json", target: "es/**/*.json" }];
    const rules = { "same-source": "warning" };
    const off = [{ files: ["es/**/*.json"], rules: { "same-source": "off" } }];
    expect(await findings({ articles: json, rules }, [], more)).not.toEqual([]);
    expect(await findings({ articles: json, rules, overrides: off }, [], more)).toEqual([]);
  });
});
