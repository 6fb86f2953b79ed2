// The Translate Toolkit (which Weblate reads files with) and gettext read what we write.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasTool, hasToolkit, missing, python, runTool } from "./tools.ts";

const units = (module: string, factory: string, path: string): string =>
  runTool(python, [
    "-c",
    `from translate.storage import ${module}
for unit in ${factory}.parsefile("${path}").units:
    if unit.source: print(unit.source, "=", unit.target)`,
  ]).output;

const timeout = 60_000;

describe.skipIf(!hasToolkit)(`Translate Toolkit${missing("translate-toolkit", hasToolkit)}`, () => {
  it("reads our TMX", { timeout }, async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["export", "--for", "weblate", "-o", "out"]);
    expect(units("tmx", "tmx.tmxfile", join(folder, "out/memory.tmx"))).toBe(
      "The peasant patrols met in Ayaviri. = Las rondas campesinas se reunieron en Ayaviri.\n",
    );
  });

  it("reads our Wordfast memory", { timeout }, async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["export", "--for", "wordfast", "-o", "out"]);
    expect(units("wordfast", "wordfast.WordfastTMFile", join(folder, "out/memory.txt"))).toBe(
      "The peasant patrols met in Ayaviri. = Las rondas campesinas se reunieron en Ayaviri.\n",
    );
  });

  it("makes a PO of our XLIFF 1.2", { timeout }, async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["convert", "tmx/puno.tmx", "puno.xlf", "--xliff-version", "1.2"]);
    const made = runTool("xliff2po", ["puno.xlf", "puno.po"], { cwd: folder });
    expect(made.status).toBe(0);
    expect(readFileSync(join(folder, "puno.po"), "utf8")).toContain(
      'msgid "The peasant patrols met in Ayaviri."\nmsgstr "Las rondas campesinas se reunieron en Ayaviri."',
    );
  });

  it("makes a PO of our TBX that gettext takes", { timeout }, async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["export", "--for", "weblate", "-o", "out"]);
    const made = runTool("tbx2po", ["out/glossary.tbx", "out/glossary.po"], { cwd: folder });
    expect(made.status).toBe(0);
    const po = readFileSync(join(folder, "out/glossary.po"), "utf8");
    expect(po).toContain('msgid "peasant patrol"\nmsgstr "ronda campesina"');
    expect(po).toContain('msgid "hunger strike"\nmsgstr "huelga de hambre"');
    if (!hasTool("msgfmt")) return;
    const check = runTool("msgfmt", ["-c", "-o", "/dev/null", "out/glossary.po"], { cwd: folder });
    expect(check.status).toBe(0);
  });
});

describe.skipIf(!hasTool("msgfmt"))(`gettext${missing("gettext", hasTool("msgfmt"))}`, () => {
  it("takes the PO that we make of a memory", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["convert", "tmx/puno.tmx", "puno.po"]);
    const { status, output } = runTool(
      "msgfmt",
      ["-c", "--statistics", "-o", "/dev/null", "puno.po"],
      {
        cwd: folder,
      },
    );
    expect(output).toContain("1 translated message");
    expect(status).toBe(0);
  });
});
