// OmegaT itself opens a project that we export, translates from our memory and reads our glossary.

import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportProfiles } from "../../src/project/export/export-profiles.ts";
import { escapeText } from "../../src/xml/escape.ts";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { memoryFolder } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasOmegat, missing, omegatJar, runTool } from "./tools.ts";

// OmegaT's own reader of glossaries, run by OmegaT when it has opened the project.
const script = `import org.omegat.gui.glossary.*
def read = { name -> new File(System.getProperty("glosa.folder"), name) }
GlossaryReaderTSV.read(read("glossary/glossary.txt"), false).each { println "TERM " + it.srcText + " = " + it.locText + " (" + it.commentText + ")" }
GlossaryReaderTBX.read(read("glossary.tbx"), false).each { println "TBX " + it.srcText + " = " + it.locText }
`;

/** `scriptName`: a script in the folder that runs when the project is open. */
function openInOmegat(folder: string, scriptName?: string): string {
  const project = join(folder, "omegat");
  return runTool("java", [
    "-Djava.awt.headless=true",
    `-Duser.home=${folder}`,
    `-Dglosa.folder=${project}`,
    ...["-jar", omegatJar, project, "--mode=console-translate"],
    `--config-dir=${join(folder, "settings")}`,
    ...(scriptName === undefined ? [] : [`--script=${join(folder, scriptName)}`]),
  ]).output;
}

// One paragraph each, with all that a memory of articles has: quotes, ampersands, figures, accents, long sentences.
const subjects = [
  ["The peasant patrols", "Las rondas campesinas"],
  ["R&D offices", "Las oficinas de I+D"],
  ['The "A" team', "El equipo «A»"],
  ["Mothers' clubs", "Los clubes de madres"],
  ["Ñawpa's elders", "Los mayores de Ñawpa"],
] as const;
const actions = [
  ["met in Puno on 3 May", "se reunieron en Puno el 3 de mayo"],
  ["asked for S/ 1,250.50", "pidieron 1250,50 soles"],
  ["closed the road (for now)", "cerraron la carretera (por ahora)"],
  ["voted 7 < 9; nobody left", "votaron 7 < 9; nadie se fue"],
  ["said: no", "dijeron que no"],
  [
    "walked from Ilave to Lima, slept in churches and schools, and came home after eleven days",
    "caminaron de Ilave a Lima, durmieron en iglesias y escuelas, y volvieron a casa a los once días",
  ],
] as const;
const pairs = subjects.flatMap(([who, quienes]) =>
  actions.map(([did, hicieron]) => ({
    source: `${who} ${did}.`,
    target: `${quienes} ${hicieron}.`,
  })),
);
const escaped = pairs.map(({ source, target }) => ({
  source: escapeText(source, () => undefined),
  target: escapeText(target, () => undefined),
}));
const withMemory = exportProfiles.flatMap(({ name, files }) =>
  files
    .filter(({ content, format }) => content === "memory" && format === "tmx")
    .map(({ path }) => [name, path] as const),
);

describe.skipIf(!hasOmegat)(`OmegaT${missing("OmegaT", hasOmegat)}`, () => {
  it.each(withMemory)(
    "translates every sentence of the memory from an export for %s",
    { timeout: 120_000 },
    async (name, path) => {
      const folder = memoryFolder({ "puno.tmx": escaped });
      expect((await runIn(folder, ["export", "--for", "omegat", "-o", "omegat"])).exitCode).toBe(0);
      expect((await runIn(folder, ["export", "--for", name, "-o", "tool"])).exitCode).toBe(0);
      // The project with the memory of that tool alone.
      rmSync(join(folder, "omegat/tm/auto/memory.tmx"));
      copyFileSync(join(folder, "tool", path), join(folder, "omegat/tm/auto/of-tool.tmx"));
      const written = (side: "source" | "target"): string =>
        `${pairs.map((pair) => pair[side]).join("\n\n")}\n`;
      writeFileSync(join(folder, "omegat/source/puno.txt"), written("source"));
      const output = openInOmegat(folder);
      expect(output).toContain("Translated document created");
      expect(readFileSync(join(folder, "omegat/target/puno.txt"), "utf8")).toBe(written("target"));
    },
  );

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
    const output = openInOmegat(folder, "terms.groovy");
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
