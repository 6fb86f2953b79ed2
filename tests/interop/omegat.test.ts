// OmegaT itself opens a project that we export, translates from our memory and reads our glossary.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasOmegat, missing, omegatJar, runTool } from "./tools.ts";

// OmegaT's own reader of glossaries, run by OmegaT when it has opened the project.
const script = `import org.omegat.gui.glossary.*
def read = { name -> new File(System.getProperty("glosa.folder"), name) }
GlossaryReaderTSV.read(read("glossary/glossary.txt"), false).each { println "TERM " + it.srcText + " = " + it.locText + " (" + it.commentText + ")" }
GlossaryReaderTBX.read(read("glossary.tbx"), false).each { println "TBX " + it.srcText + " = " + it.locText }
`;

function openInOmegat(folder: string): string {
  const project = join(folder, "omegat");
  const script = join(folder, "terms.groovy");
  return runTool("java", [
    "-Djava.awt.headless=true",
    `-Duser.home=${folder}`,
    `-Dglosa.folder=${project}`,
    ...["-jar", omegatJar, project, "--mode=console-translate"],
    `--config-dir=${join(folder, "settings")}`,
    `--script=${script}`,
  ]).output;
}

describe.skipIf(!hasOmegat)(`OmegaT${missing("OmegaT", hasOmegat)}`, () => {
  it("translates from our memory and reads our glossary", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder({ ...smallProject, "terms.groovy": script });
    expect((await runIn(folder, ["export", "--for", "omegat", "-o", "omegat"])).exitCode).toBe(0);
    await runIn(folder, [
      "convert",
      "glossary/protest.csv",
      "omegat/glossary.tbx",
      "--to",
      "tbx-v2",
    ]);
    const source = "The peasant patrols met in Ayaviri.\n\nNobody slept.\n";
    writeFileSync(join(folder, "omegat/source/puno.txt"), source);
    const output = openInOmegat(folder);
    expect(output).toContain("Translated document created");
    expect(readFileSync(join(folder, "omegat/target/puno.txt"), "utf8")).toBe(
      "Las rondas campesinas se reunieron en Ayaviri.\n\nNobody slept.\n",
    );
    expect(output).toContain(
      "TERM hunger strike = huelga de hambre (A refusal to eat as a protest.)",
    );
    expect(output).toContain(
      "TERM peasant patrol = ronda campesina (deprecated: patrulla campesina;",
    );
    expect(output).toContain("TBX peasant patrol = ronda campesina");
  });
});
