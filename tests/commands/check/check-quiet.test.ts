import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn } from "../test-io.ts";

// The missing "¿" is then the only warning.
const asWarning = ["--rule", "inverted-mark=warning"];
const summaryLines = /glosa explain|glosa-ignore|glosa accept|pair of files/u;

describe("glosa check --quiet", () => {
  it("shows errors alone, and nothing around them", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output, errors } = await runIn(folder, ["check", "--quiet", ...asWarning]);
    expect(exitCode).toBe(1);
    expect(errors).toBe("");
    expect(output).toContain("error  “patrullas campesinas” is deprecated");
    expect(output).not.toContain("Volverán");
    expect(output).not.toMatch(summaryLines);
  });

  it("says nothing where nothing fails", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      "es/puno.md": (smallProject["es/puno.md"] ?? "").replace("patrullas", "rondas"),
    });
    expect(await runIn(folder, ["check", "-q", ...asWarning])).toEqual({
      exitCode: 0,
      output: "",
      errors: "",
    });
    const loud = await runIn(folder, ["check", ...asWarning]);
    expect(loud.output).toContain("1 warning");
  });

  it("shows what --fail-on counts, so that the exit code is never without its reason", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      "es/puno.md": (smallProject["es/puno.md"] ?? "").replace("patrullas", "rondas"),
    });
    const { exitCode, output } = await runIn(folder, [
      ...["check", "-q", "--fail-on", "warning", ...asWarning],
    ]);
    expect(exitCode).toBe(1);
    expect(output).toContain("Volverán");
  });

  it("leaves the exit code alone with --fail-on never, and shows the errors", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output } = await runIn(folder, ["check", "-q", "--fail-on", "never"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("error  “patrullas campesinas” is deprecated");
  });

  it("holds for every report", async () => {
    const folder = temporaryFolder(smallProject);
    const { output } = await runIn(folder, ["check", "-q", "--json", ...asWarning]);
    expect(JSON.parse(output)).toMatchObject({
      summary: { errors: 1, warnings: 0, notes: 0 },
      findings: [{ level: "error" }],
    });
  });

  it("cannot be had with --notes", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(smallProject), [
      ...["check", "-q", "--notes"],
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("cannot be used together");
  });
});

describe("glosa check by rule", () => {
  const many = Array.from({ length: 12 }, () => "Volverán mañana? Son 15 días.").join("\n\n");
  const project = {
    "en.md": `${many.replaceAll("Volverán mañana?", "Will they return tomorrow?").replaceAll("Son 15 días", "It is 16 days")}\n`,
    "es.md": `${many}\n`,
  };

  it("--reporter summary counts what each rule found, without the findings", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(smallProject), [
      ...["check", "--reporter", "summary"],
    ]);
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "  1  inverted-mark    1 error in 1 file
        1  term-deprecated  1 error in 1 file

      2 questions at 2 places: 2 errors (1 pair of files, 5 units)
      Expected to be true of the findings about terms: 0.9, or 39.6 in 1,000 words.
      "
    `);
  });

  it("a long report ends with the rules, most findings first", async () => {
    const { output } = await runIn(temporaryFolder(project), [
      ...["check", "en.md", "es.md", "--rule", "pair-mismatch=off"],
    ]);
    expect(output).toMatch(/^By rule: [a-z-]+ 12, [a-z-]+ 12(?:,|$)/mu);
    const short = await runIn(temporaryFolder(smallProject), ["check"]);
    expect(short.output).not.toContain("By rule");
  });
});
