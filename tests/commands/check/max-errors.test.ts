import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { runIn } from "../test-io.ts";

// Without the missing mark, all that is wrong is a term.
const project = {
  ...smallProject,
  "es/puno.md": (smallProject["es/puno.md"] ?? "").replace("Volverán", "¿Volverán"),
};
const limit = (number: string): string[] => ["check", "--max-errors-per-1000", number];
const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

describe("glosa check --max-errors-per-1000", () => {
  it("ends with 1 above the limit, which it states", async () => {
    const folder = temporaryFolder(project);
    const { output } = await runIn(folder, ["check", "--json"]);
    const { findings } = JSON.parse(output) as { readonly findings: readonly Finding[] };
    const errors = findings.reduce((sum, { confidence }) => sum + confidence, 0);
    const rate = (errors * 1000) / wordsOf(project["es/puno.md"]);
    const above = await runIn(folder, limit(String(rate - 0.5)));
    expect(above.exitCode).toBe(1);
    expect(above.errors).toMatch(/^Expected to be true of the findings about terms: [\d.]+, or/u);
    expect(above.errors).toContain(`${Math.round(rate * 10) / 10} in 1,000 words`);
    expect((await runIn(folder, limit(String(rate + 0.5)))).exitCode).toBe(0);
  });

  it("counts what was never validated by its level, as without it", async () => {
    const folder = temporaryFolder(smallProject);
    expect((await runIn(folder, limit("999"))).exitCode).toBe(1);
    const off = [...limit("999"), "--rule", "inverted-mark=off"];
    expect((await runIn(folder, off)).exitCode).toBe(0);
  });

  it("is a figure of the summary", async () => {
    const summary = ["check", "--reporter", "summary"];
    const { output } = await runIn(temporaryFolder(project), summary);
    expect(output).toContain("in 1,000 words");
    const french = {
      "en.md": "The strike is over.\n",
      "fr.md": "La grève est finie.\n",
      "g.csv": "id,en,fr\na,strike,arrêt\n",
    };
    const pair = ["en.md", "fr.md", "-t", "fr", "-g", "g.csv"];
    const other = await runIn(temporaryFolder(french), [...summary, ...pair]);
    expect(other.output).not.toContain("1,000 words");
  });

  it("says where nothing was validated", async () => {
    const folder = temporaryFolder({ "en.md": "The strike is over.\n", "fr.md": "La grève.\n" });
    const ran = await runIn(folder, [...limit("3"), "en.md", "fr.md", "-t", "fr"]);
    expect(ran.exitCode).toBe(2);
    expect(ran.errors).toContain("use --fail-on");
  });

  it.each(["", "-1", "many", "Infinity"])("takes no “%s”", async (number) => {
    const { exitCode, errors } = await runIn(temporaryFolder(project), [
      ...["check", `--max-errors-per-1000=${number}`],
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("number of 0 or more");
  });
});
