import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn } from "../test-io.ts";

const text = `# Un año seco

El govierno volvió en Marzo. Tambien firmaron dos ONGs.

<!-- glosa-ignore capitals: the printer wants it so -->

Se fueron el Lunes.
`;
const places = (output: string): string[] =>
  (
    JSON.parse(output) as { findings: { ruleId: string; target?: { line: number } }[] }
  ).findings.map(({ ruleId, target }) => `${String(target?.line)} ${ruleId}`);
const expected = ["3 spelling", "3 capitals", "3 accent-lost", "3 abbreviation-form"];

describe("glosa check --alone", () => {
  it("runs every rule that needs no source", async () => {
    const folder = temporaryFolder({ "es.md": text });
    const { exitCode, output, errors } = await runIn(folder, [
      "check",
      "es.md",
      "--alone",
      "--json",
    ]);
    expect(errors).toBe("");
    expect(exitCode).toBe(1);
    expect(places(output)).toEqual(expected);
  });

  it("is what glosa.json asks for with “alone”", async () => {
    const folder = temporaryFolder({ "es.md": text, "glosa.json": '{ "alone": true }' });
    expect(places((await runIn(folder, ["check", "es.md", "--json"])).output)).toEqual(expected);
  });

  it("takes several texts, and looks for terms that are deprecated everywhere", async () => {
    const glossary =
      "id,en,es,status,match\nbill,bill,proyecto,preferred,\nbill,,moción,deprecated,global\n";
    const folder = temporaryFolder({
      "a.md": "La moción cayó.\n",
      "b.md": "Nada.\n",
      "g.csv": glossary,
    });
    const asked = ["check", "a.md", "b.md", "--alone", "-g", "g.csv", "--json"];
    expect(places((await runIn(folder, asked)).output)).toEqual(["1 term-deprecated"]);
  });

  it("looks for them only in the texts that their scope names", async () => {
    const glossary =
      "id,en,es,status,match\nbill,bill,proyecto,preferred,\nbill,,moción,deprecated,global; scope=b.md\n";
    const text = "La moción cayó.\n";
    const folder = temporaryFolder({ "a.md": text, "b.md": text, "g.csv": glossary });
    const asked = (path: string): readonly string[] => [
      "check",
      path,
      "--alone",
      "-g",
      "g.csv",
      "--json",
    ];
    expect(places((await runIn(folder, asked("a.md"))).output)).toEqual([]);
    expect(places((await runIn(folder, asked("b.md"))).output)).toEqual(["1 term-deprecated"]);
  });

  it("says how to explain a finding, and explains it so", async () => {
    const folder = temporaryFolder({ "es.md": text });
    const { output } = await runIn(folder, ["check", "es.md", "--alone"]);
    const again = /glosa (explain \w+ es\.md --alone)/u.exec(output)?.[1] ?? "";
    const explained = await runIn(folder, again.split(" "));
    expect(explained.exitCode).toBe(0);
    expect(explained.output).toContain("“govierno” is no Spanish word");
  });

  it("says once that a text is in another language than the one it is read in", async () => {
    const english = "The owners left when the mine was closed. Nobody paid for their water.\n";
    const quoting = `${text}\nEl cartel decía: «The mine is closed». Nadie lo había leído.\n`;
    const folder = temporaryFolder({ "en.md": english.repeat(4), "quoting.md": quoting });
    const run = async (...asked: readonly string[]): Promise<readonly string[]> =>
      places((await runIn(folder, ["check", ...asked, "--alone", "--json"])).output);
    expect(await run("en.md")).toEqual(["1 pair-mismatch"]);
    expect(await run("en.md", "-s", "es", "-t", "en")).not.toContain("1 pair-mismatch");
    expect(await run("quoting.md")).toEqual(expected);
    const { output } = await runIn(folder, ["check", "en.md", "--alone"]);
    expect(output).toContain(
      "The text is in “en” and not in “es”, so nothing else of it was checked.",
    );
  });

  it("needs a text", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder({}), ["check", "--alone"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--alone needs a text");
  });
});

describe("rule sets", () => {
  it("switch spelling on, and give way to “rules”", async () => {
    const files = { "en.md": "The government fell.\n", "es.md": "Cayó el govierno.\n" };
    const run = async (config: string): Promise<string[]> => {
      const folder = temporaryFolder({ ...files, "glosa.json": config });
      return places((await runIn(folder, ["check", "en.md", "es.md", "--json"])).output);
    };
    expect(await run("{}")).toEqual([]);
    expect(await run('{ "extends": "journalism-es" }')).toEqual(["1 spelling"]);
    expect(await run('{ "extends": ["strict"], "rules": { "spelling": "off" } }')).toEqual([]);
    expect(await run('{ "rules": { "spelling": "on" } }')).toEqual(["1 spelling"]);
  });
});
