import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn } from "../test-io.ts";

const name = "glosa-baseline.jsonl";
const read = (folder: string): string => readFileSync(join(folder, name), "utf8");

describe("glosa check --update-baseline", () => {
  it("writes down what there is, sorted, and asks to look again at what is grave", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output, errors } = await runIn(folder, [
      ...["check", "--update-baseline", "--reason", "Agreed with the desk."],
    ]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`Baseline written to ${name}: 2 findings.\n`);
    expect(errors).toContain(
      "Take another look: the baseline now holds 1 deprecated term or misspelt name",
    );
    expect(errors).toContain("es/puno.md:3:5");
    const lines = read(folder).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ rule: "inverted-mark", date: "2026-01-02" }),
      expect.objectContaining({ rule: "term-deprecated", reason: "Agreed with the desk." }),
    ]);
  });

  it("keeps the reasons of what still holds, and writes the same bytes again", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--update-baseline", "--reason", "Old."]);
    const before = read(folder);
    const { errors } = await runIn(folder, ["check", "--update-baseline", "--reason", "New."]);
    expect(read(folder)).toBe(before);
    expect(errors).toBe("");
  });
});

describe("glosa check --baseline", () => {
  it("leaves out what is known, even when it moves, and reports what is new", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--update-baseline"]);
    const clean = await runIn(folder, ["check", "--baseline"]);
    expect(clean.exitCode).toBe(0);
    expect(clean.output).toContain("2 findings are suppressed or in the baseline.");
    for (const language of ["en", "es"]) {
      const path = join(folder, language, "puno.md");
      writeFileSync(
        path,
        `# Puno\n\n${readFileSync(path, "utf8")}\n${language === "en" ? "Why?" : "Por qué?"}\n`,
      );
    }
    const moved = await runIn(folder, ["check", "--baseline", "--json"]);
    expect(moved.exitCode).toBe(1);
    expect(JSON.parse(moved.output)).toMatchObject({
      findings: [{ ruleId: "inverted-mark", target: { text: "Por qué?" } }],
    });
  });

  it("tells of lines that nothing answers to, when everything was checked", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--update-baseline"]);
    const path = join(folder, "es", "puno.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("Volverán?", "¿Volverán?"));
    const whole = await runIn(folder, ["check", "--baseline"]);
    expect(whole.errors).toContain(`${name}: 1 line no longer matches any finding.`);
    const part = await runIn(folder, ["check", "en/puno.md", "es/puno.md", "--baseline"]);
    expect(part.errors).toBe("");
  });

  it("reports a finding again after its day", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--update-baseline"]);
    writeFileSync(join(folder, name), read(folder).replaceAll("}", ',"expires":"2026-01-02"}'));
    const { exitCode, errors } = await runIn(folder, ["check", "--baseline"]);
    expect(exitCode).toBe(1);
    expect(errors).toContain("2 lines have expired");
  });

  it("says which line is none, and which file is missing", async () => {
    const folder = temporaryFolder(smallProject);
    const missing = await runIn(folder, ["check", "--baseline"]);
    expect(missing.exitCode).toBe(2);
    expect(missing.errors).toContain(name);
    expect(existsSync(join(folder, name))).toBe(false);
    writeFileSync(join(folder, name), "\n{}\n");
    const broken = await runIn(folder, ["check", "--baseline"]);
    expect(broken.exitCode).toBe(2);
    expect(broken.errors).toContain(`${name}:2:1`);
  });
});
