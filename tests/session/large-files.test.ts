// A file that is checked window by window gives the report that it gives as a whole.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRun, type CheckOptions } from "../../src/check/check-bitexts.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import { atOnce } from "../../src/model/steps.ts";
import { loadBilingualBitext } from "../../src/project/bitext/load-bilingual-bitext.ts";
import { largeFiles, windowedFile } from "../../src/project/bitext/window-bitext.ts";
import { diskFiles } from "../../src/project/disk/files.ts";
import { rules } from "../../src/rules/index.ts";
import { compiledOnce } from "../../src/session/held/compiled-once.ts";
import { smallProject } from "../commands/small-project.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { openIn } from "./open-project.ts";

type Pair = readonly [source: string, target: string];

const pairs: readonly Pair[] = [
  ["Nine teachers left.", "Diez maestros se fueron."],
  ["Open the gate.", "Abre la puerta."],
  ["Open the gate.", "Abra el portón."],
  ["The peasant patrols came.", "Vinieron las patrullas campesinas."],
  ["Copy %s files.", "Copiar los archivos."],
  ["The door is closed again.", "La puerta está cerrada."],
  ["The gate is closed again.", "La puerta está cerrada."],
  ["Who paid?", "Quién pagó?"],
  ["The mine & the road", "La mina  y la carretera"],
  ["A “long” day\nof work", "Un día «largo\nde trabajo"],
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;");

function tmxOf(units: readonly Pair[], between: string): string {
  const body = units.map(
    ([en, es]) =>
      `<tu><tuv xml:lang="en"><seg>${escaped(en)}</seg></tuv><tuv xml:lang="es"><seg>${escaped(es)}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>${body.join(between)}</body></tmx>`;
}

function poOf(units: readonly Pair[]): string {
  const messages = units.map(
    ([en, es], index) =>
      `${index % 3 === 0 ? "# glosa-ignore spacing: so it is\n" : ""}#: a.c:${index}\nmsgid ${JSON.stringify(en)}\nmsgstr ""\n${JSON.stringify(es)}\n`,
  );
  return `msgid ""\nmsgstr "Language: es\\n"\n\n${messages.join("\n")}`;
}

const anyPairs = fc.array(fc.constantFrom(...pairs), { minLength: 1, maxLength: 30 });
const anyFile = fc.oneof(
  fc.tuple(
    fc.constant("m.tmx"),
    fc.tuple(anyPairs, fc.constantFrom("", "\n", "\r\n  ")).map((each) => tmxOf(...each)),
  ),
  fc.tuple(
    fc.constant("m.po"),
    // One message twice is told in a warning, and only within a window.
    anyPairs.map((units) => poOf([...new Set(units)])),
  ),
);

const translate = createTranslator("en");
const glossaryFor = compiledOnce({ kind: "glossary", concepts: [] });
const options: CheckOptions = {
  ...{ rules, glossaryFor, translate, tool: { name: "glosa", version: "0.0.0" } },
};
/** What looks at the units around, or at a whole text. */
const ofDocuments: ReadonlySet<string> = new Set(
  rules.filter(({ on }) => on === "document").map(({ meta }) => meta.id),
);

describe("a large file", () => {
  it("has the findings of its units and of the whole run, whatever its windows are", async () => {
    const folder = temporaryFolder({});
    const request = { folder, source: "en", target: "es", warn: () => undefined };
    await fc.assert(
      fc.asyncProperty(anyFile, fc.integer({ min: 1, max: 3000 }), async ([path, text], length) => {
        const bytes = new TextEncoder().encode(text);
        const files = { ...diskFiles, require: () => undefined, chunks: () => cut(bytes) };
        const whole = checkRun(options);
        atOnce(whole.add([await loadBilingualBitext(path, { ...request, files: unsaved(files) })]));
        const parts = checkRun(options);
        parts.addWindows(await windowedFile(path, { ...request, files }, length));
        const told = (run: typeof whole): unknown =>
          run
            .report()
            .findings.filter(({ ruleId }) => !ofDocuments.has(ruleId))
            .map(({ ruleId, level, message, source, target, fingerprint, fix }) => ({
              ...{ ruleId, level, message, source, target, fingerprint, fix },
            }));
        expect(told(parts)).toEqual(told(whole));
        expect(parts.report().pairs).toEqual(whole.report().pairs);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ["m.tmx", tmxOf(pairs, "\n")],
    ["m.po", poOf(pairs)],
  ])(
    "gives the very report of one that is held, if one window holds it: %s",
    async (path, text) => {
      const folder = temporaryFolder({ ...smallProject, [path]: text });
      const held = openIn(folder);
      const large = openIn(folder, { mostAtOnce: 1 });
      const { report } = await held.session.check({ paths: [path] });
      const { report: ofWindows } = await large.session.check({ paths: [path] });
      expect(report.findings.length).toBeGreaterThan(5);
      expect(JSON.stringify(ofWindows)).toBe(JSON.stringify(report));
      expect(large.warned).toEqual(held.warned);
    },
  );

  it("is not fixed, and is not searched for drift, which is said", async () => {
    const folder = temporaryFolder({ ...smallProject, "m.tmx": tmxOf(pairs, "\n") });
    const { session, warned } = openIn(folder, { mostAtOnce: 1 });
    const checked = await session.check({ paths: ["m.tmx"] });
    const { files } = await session.apply({ fix: checked });
    expect(files.map(({ left }) => left)).toEqual(["size"]);
    expect(readFileSync(`${folder}/m.tmx`, "utf8")).toBe(tmxOf(pairs, "\n"));
    expect(await session.drift({ paths: ["m.tmx"] })).toEqual([]);
    expect(warned).toEqual(["driftInWindows"]);
  });

  it("is one that is large, or one of many that are large together", () => {
    const folder = temporaryFolder({ "a.tmx": "x".repeat(90), "b.po": "x".repeat(60), "c.md": "" });
    const found = ["a.tmx", "b.po", "c.md", "gone.tmx"].map((source) => ({
      ...{ folder, source, target: undefined },
    }));
    const large = (most: number): readonly string[] =>
      [...largeFiles(found, diskFiles, most)].map(({ source }) => source);
    expect(large(90)).toEqual([]);
    expect(large(74)).toEqual(["a.tmx"]);
    expect(large(50)).toEqual(["a.tmx", "b.po"]);
  });
});

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

const unsaved = (files: typeof diskFiles): typeof diskFiles => ({ ...files, isSaved: () => false });
