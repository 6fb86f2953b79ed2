// What other commands than check and align do with one long text takes steps in proportion to its length: counted as in
// linear-steps.test.ts. A question to the memory is another matter: it is compared in the square of its words, up to 4,096.

import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { smallProject } from "./commands/small-project.ts";
import { runIn } from "./commands/test-io.ts";
import { temporaryFolder } from "./project/temporary-folder.ts";

const patterns = ['"a ', "peasant patrol ", "1 ", "{0} ", "<b>a</b> "];
const text = "TEXT";
const commands: readonly (readonly string[])[] = [
  ["lookup", text],
  ["concordance", text],
  ["match", "long.md"],
  ["pretranslate", "long.md", "-o", "out.md"],
  ["convert", "long.tmx", "out.xlf"],
  ["convert", "long.po", "out.tmx"],
  ["convert", "long.csv", "out.tbx"],
  ["clean", "long.tmx"],
  ["doctor", "long.tmx"],
  ["doctor", "long.csv"],
  ["import", "long.csv"],
  ["export", "--for", "omegat", "-o", "out"],
  ["stats"],
];
/** Characters of the shorter text. */
const length = 600;
const most = 2.5;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});
afterAll(() => {
  session.disconnect();
});

async function stepsSoFar(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let steps = 0;
  for (const { url, functions } of result)
    if (/\/src\/|node_modules\/(?:micromark|mdast|csv-)/u.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

function filesOf(long: string): Readonly<Record<string, string>> {
  const escaped = long.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = long.trim().replaceAll('"', '""');
  return {
    "long.md": long,
    "long.tmx": `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>${escaped}</seg></tuv><tuv xml:lang="es"><seg>${escaped}b</seg></tuv></tu></body></tmx>`,
    "long.csv": `id,en,es\nx,"${quoted}","${quoted} b"\n`,
    "long.po": `msgid ""\nmsgstr "Language: es\\n"\n\nmsgid ${JSON.stringify(long)}\nmsgstr ${JSON.stringify(long)}\n`,
  };
}

async function stepsFor(long: string, command: readonly string[]): Promise<number> {
  const files = filesOf(long);
  const folder = temporaryFolder({ ...smallProject, ...files });
  writeFileSync(join(folder, "tmx", "long.tmx"), files["long.tmx"] ?? "");
  await stepsSoFar();
  await runIn(
    folder,
    command.map((each) => (each === text ? long.trim() : each)),
  );
  return stepsSoFar();
}

it.each(commands.map((command) => [command.join(" "), command] as const))(
  "takes twice the steps for a text twice as long: %s",
  async (_, command) => {
    // Tables that are made when first asked for.
    await stepsFor("The peasant patrol won 7. ", command);
    const steep: string[] = [];
    for (const pattern of patterns) {
      const long = pattern.repeat(Math.ceil(length / pattern.length));
      const few = await stepsFor(long, command);
      if ((await stepsFor(long.repeat(2), command)) >= most * few) steep.push(pattern);
    }
    expect(steep).toEqual([]);
  },
);
