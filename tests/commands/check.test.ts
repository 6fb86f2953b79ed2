import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

describe("glosa check", () => {
  it("reports on the pairs of glosa.json, and ends with 1", async () => {
    const { exitCode, output, errors } = await runIn(temporaryFolder(smallProject), ["check"]);
    expect(errors).toBe("");
    expect(exitCode).toBe(1);
    await expect(output).toMatchFileSnapshot("../fixtures/commands/check.en.txt");
  });

  it("speaks Spanish", async () => {
    const { output } = await runIn(temporaryFolder(smallProject), ["check"], "es");
    await expect(output).toMatchFileSnapshot("../fixtures/commands/check.es.txt");
  });

  it("keeps the JSON contract, the same bytes each time", async () => {
    const folder = temporaryFolder(smallProject);
    const first = await runIn(folder, ["check", "--reporter", "json"]);
    const second = await runIn(folder, ["check", "--reporter", "json"]);
    expect(second.output).toBe(first.output);
    await expect(first.output).toMatchFileSnapshot("../fixtures/commands/check.json");
  });

  it("points at what it found, in both files", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, ["check", "--json"]);
    const { findings } = JSON.parse(output) as {
      findings: readonly { source?: Place; target?: Place }[];
    };
    const places = findings.flatMap(({ source, target }) => [source, target]);
    for (const place of places) {
      if (place === undefined) continue;
      const lines = readFileSync(join(folder, place.path), "utf8").split("\n");
      const line = lines[place.line - 1] ?? "";
      expect(place.endLine).toBe(place.line);
      expect(line.slice(place.column - 1, place.endColumn - 1)).toBe(place.text);
    }
    expect(places.length).toBeGreaterThan(3);
  });

  it("takes two files and a glossary without any configuration", async () => {
    const { "glosa.json": _, ...files } = smallProject;
    const { exitCode, output } = await runIn(temporaryFolder(files), [
      "check",
      "en/puno.md",
      "es/puno.md",
      "--glossary",
      "glossary/protest.csv",
      "--json",
    ]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ summary: { errors: 2 } });
  });

  it("holds to what a TBX deprecates, ids or not", async () => {
    const tig = (term: string, id: string, status: string): string =>
      `<tig><term>${term}</term><termNote${id} type="administrativeStatus">${status}</termNote></tig>`;
    const glossary = (id: string): string =>
      `<martif type="TBX" xml:lang="en"><text><body><termEntry id="roll"><langSet xml:lang="en">${tig("electoral roll", id, "preferred")}</langSet><langSet xml:lang="es">${tig("censo de votantes", id, "notRecommended")}${tig("padrón electoral", id, "preferred")}</langSet></termEntry></body></text></martif>`;
    const outputs: string[] = [];
    for (const id of ["", ' id="n1"']) {
      const folder = temporaryFolder({
        "g.tbx": glossary(id),
        "a.txt": "The electoral roll closed on Friday.\n",
        "b.txt": "El censo de votantes cerró el viernes.\n",
      });
      const { exitCode, output } = await runIn(folder, "check a.txt b.txt -g g.tbx".split(" "));
      expect(exitCode).toBe(1);
      outputs.push(output);
    }
    expect(outputs[0]).toContain("term-deprecated");
    expect(outputs[1]).toBe(outputs[0]);
  });

  it("checks a TMX unit by unit and points into its segments", async () => {
    const files = {
      ...smallProject,
      "tmx/puno.tmx": (smallProject["tmx/puno.tmx"] ?? "").replace(
        "Las rondas",
        "Las &amp; patrullas",
      ),
    };
    const { output } = await runIn(temporaryFolder(files), ["check", "tmx/puno.tmx", "--json"]);
    expect(JSON.parse(output)).toMatchObject({
      findings: [
        {
          ruleId: "term-deprecated",
          target: { path: "tmx/puno.tmx", line: 10, column: 24, text: "patrullas campesinas" },
        },
      ],
    });
  });

  it("does the same from Spanish to English", async () => {
    const { output } = await runIn(temporaryFolder(smallProject), [
      "check",
      "es/puno.md",
      "en/puno.md",
      "--source",
      "es",
      "--target",
      "en",
      "--json",
    ]);
    const { findings } = JSON.parse(output) as { findings: readonly { ruleId: string }[] };
    expect(findings.map((finding) => finding.ruleId)).not.toContain("term-missing");
  });

  it("silences a rule that is off, and fails at the level asked for", async () => {
    const folder = temporaryFolder(smallProject);
    const quiet = ["--rule", "term-deprecated=off", "inverted-mark=note"];
    expect((await runIn(folder, ["check", ...quiet])).exitCode).toBe(0);
    expect((await runIn(folder, ["check", ...quiet, "--fail-on", "note"])).exitCode).toBe(1);
    expect((await runIn(folder, ["check", "--fail-on", "never"])).exitCode).toBe(0);
  });

  it("heeds a comment that silences a rule, with its reason", async () => {
    const spanish = (smallProject["es/puno.md"] ?? "").replace(
      "Las patrullas",
      "<!-- glosa-ignore term-deprecated: cita textual -->\n\nLas patrullas",
    );
    const folder = temporaryFolder({ ...smallProject, "es/puno.md": spanish });
    const { output } = await runIn(folder, ["check", "--json"]);
    expect(output).not.toContain("term-deprecated");
  });

  it("writes the report to a file when asked", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, ["check", "--reporter", "sarif", "-o", "report.sarif"]);
    expect(output).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8"))).toMatchObject({
      version: "2.1.0",
    });
  });

  it("warns of an article without a translation", async () => {
    const folder = temporaryFolder({ ...smallProject, "en/cusco.md": "Nothing new in Cusco.\n" });
    const { errors } = await runIn(folder, ["check"]);
    expect(errors).toBe(
      "warning: en/cusco.md: This article has no translation yet: es/cusco.md does not exist.\n",
    );
  });
});
