// The end of a report says how a finding is silenced in files of its kind, and what it says is so.

import { describe, expect, it } from "vitest";
import { filesWith, type PairOfFiles } from "../formats/files-with.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn, type Ran } from "./test-io.ts";

const files = filesWith("Will they come back?", "Volverán?").filter(
  ({ name }) => !["front matter", "attribute", "XLIFF 2, CDATA"].includes(name),
);

function check(
  { path, source, target }: PairOfFiles,
  language: "en" | "es" = "en",
  options: readonly string[] = [],
): Promise<Ran> {
  const folder = temporaryFolder({ [path]: target, ...(source && { [`en-${path}`]: source }) });
  const paths = source === undefined ? [path] : [`en-${path}`, path];
  return runIn(folder, ["check", ...paths, ...options], language);
}

const adviceIn = (output: string): string =>
  output.split("\n").find((line) => /^(?:Correct the target|Corrija la traducción)/u.test(line)) ??
  "";

describe("how to silence a finding", () => {
  it.each(files.filter(({ noted }) => noted !== undefined))(
    "is a comment that works in $name",
    async (pair) => {
      const advice = adviceIn((await check(pair)).output);
      expect(advice).toContain("glosa-ignore rule-id: reason");
      const note = /glosa-ignore rule-id: reason/u
        .exec(advice)?.[0]
        .replace("rule-id", "inverted-mark");
      const noted = pair.noted?.(note ?? "") ?? "";
      const { exitCode, output } = await check({ ...pair, target: noted });
      expect(output).toMatch(/^No findings[^]*1 finding is suppressed/u);
      expect(exitCode).toBe(0);
    },
  );

  it.each(files.filter(({ noted }) => noted === undefined))(
    "is a baseline or a rule's level in $name, which has no comments",
    async (pair) => {
      const { output } = await check(pair);
      const extension = pair.path.replace(/^.*\./u, ".");
      expect(adviceIn(output)).toContain(
        `Comments in ${extension} files cannot suppress a finding`,
      );
      const off = await check(pair, "en", ["--rule", "inverted-mark=off"]);
      expect(off.output).toMatch(/^No findings/u);
    },
  );

  it.each(files)("is said in Spanish too: $name", async (pair) => {
    expect(adviceIn((await check(pair, "es")).output)).toMatch(/supr[ií]m/u);
  });

  it("is said for each kind of file in one report", async () => {
    const folder = temporaryFolder({
      "glosa.json": `{ "articles": [{ "source": "en/*", "target": "es/*" }] }`,
      ...Object.fromEntries(
        files
          .filter(({ name }) => ["md", "html", "srt", "txt"].includes(name))
          .flatMap(({ name, source, target }) => [
            [`en/a.${name}`, source ?? ""],
            [`es/a.${name}`, target],
          ]),
      ),
    });
    const { output } = await runIn(folder, ["check"]);
    expect(output.split("\n").slice(-4)).toEqual([
      "Correct the target, or suppress a finding with a comment: <!-- glosa-ignore rule-id: reason -->",
      "Correct the target. Comments in .srt, .txt files cannot suppress a finding: keep it in a baseline (--update-baseline), or turn its rule off (--rule rule-id=off, or “rules” in glosa.json).",
      expect.stringMatching(/^To see why a finding was reported: glosa explain/u),
      "",
    ]);
  });
});
