import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/commands/program.ts";
import { formats } from "../../src/formats/index.ts";
import { testIo } from "../commands/test-io.ts";
import { repository } from "./action.ts";

const written = readFileSync(join(repository, ".pre-commit-hooks.yaml"), "utf8");
const values = (name: string): readonly string[] =>
  Array.from(written.matchAll(new RegExp(`^ {2}${name}: (.*)$`, "gmu")), (match) => match[1] ?? "");

describe(".pre-commit-hooks.yaml", () => {
  it("runs for a change of any file that is checked or checked against", () => {
    const patterns = values("files").map((each) => new RegExp(each.replace("(?i)", ""), "iu"));
    expect(patterns).toHaveLength(2);
    const paths = formats.flatMap(({ extensions }) => extensions.map((each) => `texts/a${each}`));
    for (const pattern of patterns)
      for (const path of [...paths, "glosa.json", "glosa-decisions.jsonl", "a/GLOSARIO.CSV"])
        expect(path).toMatch(pattern);
    expect("src/index.ts").not.toMatch(patterns[0] ?? /^/u);
  });

  it("calls commands and options that there are", () => {
    const program = createProgram(testIo().io, () => undefined);
    const check = program.commands.find((command) => command.name() === "check");
    const options = check?.options.map(({ long }) => long);
    for (const entry of values("entry")) {
      const [name, command, ...rest] = entry.split(" ");
      expect([name, command]).toEqual(["glosa", "check"]);
      for (const option of rest) expect(options).toContain(option);
    }
  });
});
