import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/finding.ts";
import { renderingsProject } from "../commands/renderings-project.ts";
import { smallProject } from "../commands/small-project.ts";
import { openProject } from "./open-project.ts";

const translation = smallProject["es/puno.md"] ?? "";
const mended = translation.replace("patrullas campesinas", "rondas campesinas");
const all = { paths: [undefined, undefined] } as const;

function rulesOf({ findings }: Report): readonly string[] {
  return findings.map(({ ruleId }) => ruleId);
}

describe("a check in a session", () => {
  it("is asked for by paths, by pairs, by files or by texts, and finds the same", async () => {
    const { session, path } = openProject(smallProject);
    const { report } = await session.check(all);
    expect(rulesOf(report)).toEqual(["term-deprecated", "inverted-mark"]);
    const source = "en/puno.md";
    const target = "es/puno.md";
    expect((await session.check({ paths: [source, target] })).report).toEqual(report);
    expect((await session.check({ pairs: [{ source, target }] })).report).toEqual(report);
    expect((await session.check({ files: [target] })).report).toEqual(report);
    expect((await session.check({ files: [path(source), target] })).report).toEqual(report);
    const texts = {
      source: { path: source, text: smallProject[source] ?? "" },
      target: { path: target, text: translation },
    };
    expect((await session.check(texts)).report).toEqual(report);
  });

  it("takes texts that stand in no file for Markdown", async () => {
    const { session } = openProject(smallProject);
    const { report } = await session.check({
      source: { text: "# A *hunger strike*" },
      target: { text: "# Un *ayuno*" },
    });
    const languages = { source: "en", target: "es" };
    expect(report.pairs).toEqual([
      { source: "source.md", target: "target.md", languages, units: 1 },
    ]);
    expect(rulesOf(report)).toEqual(["term-missing"]);
  });

  it("refuses a file that is half of no pair", async () => {
    const { session } = openProject({ ...smallProject, "notes.md": "Nothing.\n" });
    await expect(session.check({ files: ["notes.md"] })).rejects.toMatchObject({
      code: "inNoPair",
      path: "notes.md",
    });
  });

  it("believes what it read until it is told of a change", async () => {
    const { session, path } = openProject(smallProject);
    const before = await session.check(all);
    writeFileSync(path("es/puno.md"), mended);
    expect((await session.check(all)).report).toEqual(before.report);
    session.changed("es/puno.md");
    expect(rulesOf((await session.check(all)).report)).toEqual(["inverted-mark"]);
  });

  it("looks at a text that is not saved, until the file counts again", async () => {
    const { session, path } = openProject(smallProject);
    session.changed(path("es/puno.md"), mended);
    expect(rulesOf((await session.check(all)).report)).toEqual(["inverted-mark"]);
    expect(readFileSync(path("es/puno.md"), "utf8")).toBe(translation);
    session.changed(path("es/puno.md"));
    expect(rulesOf((await session.check(all)).report)).toEqual([
      "term-deprecated",
      "inverted-mark",
    ]);
  });

  it("looks at a glossary that is not saved", async () => {
    const { session } = openProject(smallProject);
    await session.check(all);
    const glossary = smallProject["glossary/protest.csv"] ?? "";
    session.changed("glossary/protest.csv", glossary.replace("deprecated", "admitted"));
    expect(rulesOf((await session.check(all)).report)).toEqual(["inverted-mark"]);
    const { matches } = await session.lookUp("patrulla campesina");
    expect(matches[0]?.match.term.status).toBe("admitted");
  });

  it("reads glosa.json again when it changed", async () => {
    const { session, path } = openProject(smallProject);
    await session.check(all);
    const config = smallProject["glosa.json"] ?? "";
    writeFileSync(
      path("glosa.json"),
      config.replace("{", '{ "rules": { "inverted-mark": "off" },'),
    );
    session.changed("glosa.json");
    expect(rulesOf((await session.check(all)).report)).toEqual(["term-deprecated"]);
  });

  it("goes on after a file that could not be read", async () => {
    const { session, path } = openProject(smallProject);
    const glossary = smallProject["glossary/protest.csv"] ?? "";
    session.changed("glossary/protest.csv", 'id,en,es\n"open,');
    await expect(session.check(all)).rejects.toMatchObject({ path: "glossary/protest.csv" });
    await expect(session.lookUp("patrol")).rejects.toMatchObject({ path: "glossary/protest.csv" });
    session.changed("glossary/protest.csv", glossary);
    expect((await session.check(all)).report.findings).toHaveLength(2);
    writeFileSync(path("es/puno.md"), "");
    session.changed("es/puno.md");
    await expect(session.check(all)).rejects.toMatchObject({ code: "emptyArticle" });
    session.changed("es/puno.md", mended);
    expect((await session.check(all)).report.findings).toHaveLength(1);
  });

  it("keeps nothing of a file that changed while it was read", async () => {
    const { session } = openProject(smallProject);
    const asked = session.check(all);
    session.changed("es/puno.md", mended);
    await asked;
    expect(rulesOf((await session.check(all)).report)).toEqual(["inverted-mark"]);
    const again = session.check(all);
    const glossary = smallProject["glossary/protest.csv"] ?? "";
    session.changed("glossary/protest.csv", glossary.replace("ronda campesina", "ronda vecinal"));
    await again;
    expect(rulesOf((await session.check(all)).report)).toContain("term-missing");
  });

  it("tells the warnings of a file with each check of it", async () => {
    const { session, warned } = openProject({
      ...smallProject,
      "en/alone.md": "Nobody translated this.\n",
    });
    await session.check(all);
    await session.check(all);
    expect(warned).toEqual(["noTranslation", "noTranslation"]);
  });
});

describe("an edit in a session", () => {
  it("mends what is certain, and is seen by the next check", async () => {
    const { session, path } = openProject(smallProject);
    const checked = await session.check(all);
    const { files, report } = await session.apply({ fix: checked });
    expect(files).toMatchObject([{ path: "es/puno.md", left: undefined, refused: [] }]);
    expect(files[0]?.applied.map(({ replacement }) => replacement)).toEqual(["¿Volverán?"]);
    expect(rulesOf(report)).toEqual(["term-deprecated"]);
    expect(readFileSync(path("es/puno.md"), "utf8")).toContain("¿Volverán?");
    expect((await session.check(all)).report.findings).toEqual(report.findings);
  });

  it("leaves a file alone that holds something else by now", async () => {
    const { session, path } = openProject(smallProject);
    const checked = await session.check(all);
    writeFileSync(path("es/puno.md"), mended);
    const { files, report } = await session.apply({ fix: checked });
    expect(files).toMatchObject([{ left: "content", applied: [] }]);
    expect(report).toEqual(checked.report);
    expect(readFileSync(path("es/puno.md"), "utf8")).toBe(mended);
  });

  it("adds, changes and removes terms, and is seen by the next question", async () => {
    const { session } = openProject(smallProject);
    await session.check(all);
    const added = await session.apply({ add: { source: "road closure", target: "cierre vial" } });
    expect(added).toEqual({ id: "road-closure", path: "glossary/protest.csv" });
    expect((await session.lookUp("cierre vial")).matches).toHaveLength(1);
    const wrong = { concept: "peasant-patrols", term: "patrulla campesina", status: "admitted" };
    await session.apply({ change: wrong });
    expect(rulesOf((await session.check(all)).report)).toEqual(["inverted-mark"]);
    await session.apply({ remove: { concept: "road-closure" } });
    expect((await session.lookUp("cierre vial")).matches).toEqual([]);
    await expect(
      session.apply({ add: { source: "hunger strike", target: "huelga de hambre" } }),
    ).rejects.toMatchObject({ code: "termExists" });
  });

  it("accepts a rendering, which is then found no more", async () => {
    const { session } = openProject(renderingsProject);
    const [rendering] = await session.renderings(all);
    expect(rendering).toMatchObject({ text: "corte de ruta", concept: "roadblock" });
    const accepted = await session.accept(rendering?.id.slice(0, 6) ?? "", {
      request: all,
      status: "admitted",
    });
    expect(accepted).toMatchObject({ term: "corte de ruta", path: "glossary/protest.csv" });
    expect(await session.renderings(all)).toEqual([]);
    expect((await session.check(all)).report.findings).toEqual([]);
  });
});

describe("a question to a session", () => {
  it("explains a finding by the beginning of its fingerprint", async () => {
    const { session } = openProject(smallProject);
    const { report } = await session.check(all);
    const [first] = report.findings;
    const { finding } = await session.explain(first?.fingerprint.slice(0, 6) ?? "", all);
    expect(finding).toMatchObject({ ...first, trail: expect.any(Array) });
    await expect(session.explain("0", all)).rejects.toMatchObject({ code: "shortId" });
  });

  it("asks the memory, and sees a change of it", async () => {
    const { session, path } = openProject(smallProject);
    const sentence = "The peasant patrols met in Ayaviri.";
    const { answers } = await session.match({ text: sentence });
    expect(answers).toMatchObject([{ matches: [{ kind: "exact" }] }]);
    expect(
      (await session.match({ article: "en/puno.md" }, { threshold: 0.3 })).answers,
    ).toHaveLength(5);
    const found = await session.concordance("peasant patrol");
    expect(found).toMatchObject({ total: 1, languages: { source: "en", target: "es" } });
    const memory = smallProject["tmx/puno.tmx"] ?? "";
    writeFileSync(path("tmx/puno.tmx"), memory.replace("in Ayaviri", "in Melgar"));
    session.changed("tmx/puno.tmx");
    const now = await session.match({ text: sentence });
    expect(now.answers[0]?.matches[0]?.kind).not.toBe("exact");
    await session.close();
    expect((await session.concordance("Melgar")).total).toBe(1);
    await session.close();
  });

  it("looks terms up with the units that use them", async () => {
    const { session } = openProject(smallProject);
    const { matches, total, concepts } = await session.lookUp("rondas campesinas");
    expect({ total, concepts }).toEqual({ total: 1, concepts: 2 });
    expect(matches[0]?.uses).toMatchObject([{ source: "The peasant patrols met in Ayaviri." }]);
    const without = await session.lookUp("rondas campesinas", { uses: false });
    expect(without.matches[0]?.uses).toEqual([]);
  });

  it("looks terms up whatever glosa.json says of rules: only a check holds it to the rules there are", async () => {
    const config = '{ "rules": { "term-mising": "error" } }';
    const { session } = openProject({ ...smallProject, "glosa.json": config });
    expect((await session.lookUp("patrol")).total).toBe(1);
    await expect(session.check({ paths: ["en/puno.md", "es/puno.md"] })).rejects.toMatchObject({
      code: "configUnknownRuleNear",
    });
    expect((await session.lookUp("patrol")).total).toBe(1);
  });
});
