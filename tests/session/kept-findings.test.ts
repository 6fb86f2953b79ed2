// The law of what is kept: with it and without it, the report is the same, byte for byte, whatever was edited.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionOptions } from "../../src/session/held/session-options.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { openIn } from "./open-project.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const glossaries = [
  `${header}
roadblock,roadblock,bloqueo de carreteras,preferred,noun,masculine,,,,
keiko-fujimori,Keiko Fujimori,Keiko Fujimori,preferred,proper noun,,,,,
`,
  `${header}
keiko-fujimori,Keiko Fujimori,Keiko Fujimori,preferred,proper noun,,,,,
mayor,mayor,alcalde,preferred,noun,masculine,,,,
roadblock,roadblock,corte de ruta,preferred,noun,masculine,,,,
`,
  `${header}\n`,
] as const;

const project = { articles: [{ source: "en/*.md", target: "es/*.md" }] };
const configurations = [
  project,
  { ...project, rules: { "number-mismatch": "off" } },
  { ...project, rules: { "number-mismatch": "note", "name-inconsistent": "error" } },
  { ...project, rules: { "forbidden-characters": { level: "error", characters: "%" } } },
  { ...project, rules: { "forbidden-characters": { level: "error", characters: "!" } } },
  { ...project, extends: ["journalism-es"] },
  { ...project, overrides: [{ files: ["es/b.md"], rules: { spacing: "off", capitals: "off" } }] },
  { ...project, ownRules: { "no-corte": { forbid: "corte", message: "No «corte»." } } },
  { ...project, ownRules: { "no-corte": { forbid: "calma", message: "No «calma»." } } },
] as const;

const sentences: readonly (readonly [source: string, targets: readonly string[]])[] = [
  [
    "The roadblock began at dawn.",
    ["El corte de ruta empezó al alba.", "El  bloqueo empezó al alba !"],
  ],
  [
    "A long roadblock cut off Puno.",
    ["Un corte de ruta aisló a Puno.", "Un bloqueo aisló a puno."],
  ],
  [
    "The patrols met 12 mayors.",
    ["Las rondas vieron a 21 alcaldes.", "Las rondas vieron a 12 alcaldes."],
  ],
  ["Keiko Fujimori spoke.", ["Habló Keiko Fujimori.", "Habló Keiko Fujimoro."]],
  ["They came from Ayaviri (Puno).", ["Vinieron de Ayaviri (Puno.", "Vinieron de Ayavire (Puno)."]],
  ["Who called the strike?", ["¿Quién convocó el paro?", "Quién convocó el el paro?"]],
  ["“We will march,” he said.", ["«Marcharemos», dijo.", "«Marcharemos, dijo."]],
  ["Prices rose 5%.", ["Los precios subieron 5%.", "Los precios subieron un 5 %."]],
  ["The mayor asked for calm.", ["El alcalde pidió calma.", "The mayor asked for calm."]],
];

const text = fc
  .array(fc.record({ sentence: fc.nat(sentences.length - 1), target: fc.nat(2) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((units) => {
    const side = (each: (unit: (typeof units)[number]) => string): string =>
      `# Puno\n\n${units.map(each).join(" ").trim()}\n`;
    return {
      // The third translation of a sentence is none.
      en: side(({ sentence }) => sentences[sentence]?.[0] ?? ""),
      es: side(({ sentence, target }) => sentences[sentence]?.[1][target] ?? ""),
    };
  });

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name: fc.constantFrom("a", "b", "c"), text }) },
  { weight: 2, arbitrary: fc.record({ configuration: fc.constantFrom(...configurations) }) },
  { weight: 2, arbitrary: fc.record({ glossary: fc.constantFrom(...glossaries) }) },
  { weight: 1, arbitrary: fc.record({ rule: fc.constantFrom("omission=on", "spacing=off") }) },
);

type Options = Partial<SessionOptions>;

async function reportOf(folder: string, options: Options): Promise<string> {
  const { session } = openIn(folder, options);
  const { report } = await session.check({ paths: [undefined, undefined], glossary: true });
  await session.close();
  return JSON.stringify(report);
}

/** Of the same files where nothing was ever kept. */
async function reportWithout(folder: string, options: Options): Promise<string> {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith(".glosa") });
  return reportOf(copy, options);
}

function apply(folder: string, edit: Record<string, unknown>, options: Options): Options {
  const write = (path: string, content: string): void => writeFileSync(join(folder, path), content);
  if ("text" in edit) {
    const { name, text: sides } = edit as { name: string; text: { en: string; es: string } };
    write(`en/${name}.md`, sides.en);
    write(`es/${name}.md`, sides.es);
  }
  if ("configuration" in edit) write("glosa.json", JSON.stringify(edit["configuration"]));
  if ("glossary" in edit) write("glossary/protest.csv", String(edit["glossary"]));
  return "rule" in edit ? { ...options, rule: [String(edit["rule"])] } : options;
}

const first = {
  "glosa.json": JSON.stringify(project),
  "glossary/protest.csv": glossaries[0],
  "en/a.md": "# Puno\n\nThe roadblock began at dawn. The patrols met 12 mayors.\n",
  "es/a.md": "# Puno\n\nEl corte de ruta empezó al alba. Las rondas vieron a 21 alcaldes.\n",
  "en/b.md": "# Puno\n\nPrices rose 5%. They came from Ayaviri (Puno).\n",
  "es/b.md": "# Puno\n\nLos precios subieron 5%. Vinieron de Ayaviri (Puno.\n",
};

function keptProblems(folder: string): readonly string[] {
  const shelf = join(folder, ".glosa", "problems");
  return existsSync(shelf) ? readdirSync(shelf).map((name) => join(shelf, name)) : [];
}

describe("kept findings", () => {
  it("are those of a check without them, after any edits", { timeout: 240_000 }, async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const folder = temporaryFolder(first);
        let options: Options = {};
        await reportOf(folder, options);
        for (const edit of steps) {
          options = apply(folder, edit, options);
          const report = await reportOf(folder, options);
          expect(report).toBe(await reportWithout(folder, options));
          expect(await reportOf(folder, options)).toBe(report);
          findings += report.split('"ruleId"').length - 1;
        }
      }),
      { numRuns: 20 },
    );
    expect(findings).toBeGreaterThan(100);
  });

  it("do not outlive a change of the glossary that leaves its words as they are", async () => {
    const folder = temporaryFolder({
      ...first,
      "en/b.md": "# Puno\n\nKeiko Fujimori spoke.\n",
      "es/b.md": "# Puno\n\nHabló Keiko Fujimoro.\n",
    });
    const asName = await reportOf(folder, {});
    const asNoun = glossaries[0].replace("proper noun", "noun");
    writeFileSync(join(folder, "glossary/protest.csv"), asNoun);
    const report = await reportOf(folder, {});
    expect(report).toBe(await reportWithout(folder, {}));
    expect([asName, report].map((each) => each.includes('"name-misspelt","level"'))).toEqual([
      true,
      false,
    ]);
  });

  it("are kept for each pair, and changed with it alone", async () => {
    const folder = temporaryFolder(first);
    await reportOf(folder, {});
    expect(keptProblems(folder)).toHaveLength(2);
    const written = (): readonly string[] =>
      keptProblems(folder).filter((path) => readFileSync(path, "utf8") !== before.get(path));
    const before = new Map(keptProblems(folder).map((path) => [path, readFileSync(path, "utf8")]));
    await reportOf(folder, {});
    expect(written()).toEqual([]);
    writeFileSync(join(folder, "es/b.md"), "# Puno\n\nLos precios subieron 7%. Vinieron.\n");
    await reportOf(folder, {});
    expect(written()).toHaveLength(1);
  });
});
