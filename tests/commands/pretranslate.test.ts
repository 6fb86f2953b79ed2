import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tmxOf } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const memory = tmxOf([
  { source: "Will they come back?", target: "¿Volverán?" },
  {
    source: "Three teachers began a hunger strike in 2021.",
    target: "Tres maestros iniciaron una huelga de hambre en 2021.",
  },
]);
const article =
  "# A strike in Puno\n\nThree teachers began a hunger strike in 2023. Will they come back?\n";
const project = (): string =>
  temporaryFolder({ ...smallProject, "tmx/more.tmx": memory, "en/huelga.md": article });

describe("glosa pretranslate", () => {
  it("fills in what the memory has, and offers the rest with the terms", async () => {
    const folder = project();
    const { exitCode, output, errors } = await runIn(folder, [
      "pretranslate",
      "en/huelga.md",
      "-o",
      "huelga.xlf",
    ]);
    expect([exitCode, output, errors]).toEqual([
      0,
      "huelga.xlf: 3 sentences. Filled in: 1; with similar matches: 1; terms offered: 1.\n",
      "",
    ]);
    const text = readFileSync(join(folder, "huelga.xlf"), "utf8");
    expect(text.slice(text.indexOf("  <file"))).toBe(`  <file id="f1" original="en/huelga.md">
    <unit id="1">
      <segment id="s1">
        <source>A strike in Puno</source>
      </segment>
    </unit>
    <unit id="2">
      <gls:glossary>
        <gls:glossEntry id="hunger-strike">
          <gls:term>hunger strike</gls:term>
          <gls:translation>huelga de hambre</gls:translation>
          <gls:definition>A refusal to eat as a protest.</gls:definition>
        </gls:glossEntry>
      </gls:glossary>
      <mtc:matches>
        <mtc:match ref="#s1" similarity="99.0" origin="tmx/more.tmx:9" type="tm">
          <source>Three teachers began a hunger strike in 2023.</source>
          <target>Tres maestros iniciaron una huelga de hambre en 2023.</target>
        </mtc:match>
        <mtc:match ref="#s1" similarity="99.0" origin="tmx/more.tmx:9" type="tm">
          <source>Three teachers began a hunger strike in 2021.</source>
          <target>Tres maestros iniciaron una huelga de hambre en 2021.</target>
        </mtc:match>
      </mtc:matches>
      <segment id="s1">
        <source>Three teachers began a hunger strike in 2023.</source>
      </segment>
    </unit>
    <unit id="3">
      <mtc:matches>
        <mtc:match ref="#s1" similarity="100.0" origin="tmx/more.tmx:5" type="tm">
          <source>Will they come back?</source>
          <target>¿Volverán?</target>
        </mtc:match>
      </mtc:matches>
      <segment id="s1" state="translated">
        <source>Will they come back?</source>
        <target>¿Volverán?</target>
      </segment>
    </unit>
  </file>
</xliff>
`);
  });

  it("writes beside the article where nothing else is said, and replaces nothing unasked", async () => {
    const folder = project();
    const call = ["pretranslate", "en/huelga.md"];
    expect((await runIn(folder, call, "es")).output).toContain("en/huelga.es.xlf: 3 oraciones.");
    const again = await runIn(folder, call);
    expect(again.exitCode).toBe(2);
    expect(again.errors).toContain("en/huelga.es.xlf: The file already exists and was not changed");
    expect((await runIn(folder, [...call, "--force"])).exitCode).toBe(0);
  });

  it("refuses an output of another kind", async () => {
    const { exitCode, errors } = await runIn(project(), [
      "pretranslate",
      "en/huelga.md",
      "-o",
      "x.tmx",
    ]);
    expect([exitCode, errors]).toEqual([
      2,
      "glosa: x.tmx: The output is XLIFF. Give the file a name that ends in .xlf or .xliff.\n",
    ]);
  });
});
