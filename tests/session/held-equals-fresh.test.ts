// The law of the session: whatever was asked and changed before, its report is the one of a session just opened.

import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { openIn, type OpenProject } from "./open-project.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const glossary = `${header}
roadblock,roadblock,bloqueo de carreteras,preferred,noun,masculine,,,,
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,,,
peasant-patrols,,patrulla campesina,deprecated,noun,feminine,,,,
peru-libre,Peru Libre,Perú Libre,preferred,proper noun,,,,,
`;
const otherGlossary = `${glossary}mayor,mayor,alcalde,preferred,noun,masculine,,,,
strike,strike,paro,preferred,noun,masculine,,,,
`;

// Each with several translations: some right, some with a finding, some that several units have to share to be one.
const sentences: readonly (readonly [source: string, targets: readonly string[]])[] = [
  [
    "The roadblock began at dawn.",
    ["El corte de ruta empezó al amanecer.", "El bloqueo de carreteras empezó al amanecer."],
  ],
  [
    "A long roadblock cut off Puno.",
    ["Un largo corte de ruta aisló a Puno.", "Un largo bloqueo aisló a Puno."],
  ],
  [
    "Trucks waited before each roadblock.",
    ["Los camiones esperaban ante cada corte de ruta.", "Los camiones esperaban."],
  ],
  [
    "The peasant patrols met 12 mayors.",
    [
      "Las rondas campesinas se reunieron con 12 alcaldes.",
      "Las patrullas campesinas se reunieron con 21 alcaldes.",
    ],
  ],
  ["Peru Libre asked for a strike.", ["Perú Libre pidió un paro.", "Peru Libre pidió una huelga."]],
  ["Who called the strike?", ["¿Quién convocó el paro?", "Quién convocó la huelga?"]],
  ["They came from Ayaviri.", ["Vinieron de Ayaviri.", "Venían de Ayavire."]],
  [
    "“We will march,” the patrol said.",
    ["«Marcharemos», dijo la ronda.", "«Marcharemos, dijo la patrulla."],
  ],
  ["The mayor asked for calm.", ["El alcalde pidió calma.", "El burgomaestre pidió calma."]],
];

type Pair = readonly [source: string, target: string];
/** An article as the numbers of its sentences and of their translations. */
type Text = readonly {
  readonly sentence: number;
  readonly target: number;
  readonly joined: boolean;
}[];

const text: fc.Arbitrary<Text> = fc.array(
  fc.record({
    sentence: fc.nat(sentences.length - 1),
    target: fc.nat(2),
    joined: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

/** The third translation of a sentence is none. */
function written(units: Text): Pair {
  const side = (sentenceOf: (unit: Text[number]) => string): string =>
    units
      .map((unit) => `${sentenceOf(unit)}${unit.joined ? " " : "\n\n"}`)
      .join("")
      .trim();
  return [
    `# Puno\n\n${side(({ sentence }) => sentences[sentence]?.[0] ?? "")}\n`,
    `# Puno\n\n${side(({ sentence, target }) => sentences[sentence]?.[1][target] ?? "")}\n`,
  ];
}

type Step =
  | {
      readonly kind: "article";
      readonly name: "a" | "b";
      readonly text: Text;
      readonly saved: boolean;
    }
  | {
      readonly kind: "sentence";
      readonly name: "a" | "b";
      readonly at: number;
      readonly target: number;
    }
  | { readonly kind: "glossary"; readonly other: boolean }
  | { readonly kind: "keep"; readonly name: "a" | "b" };

const name = fc.constantFrom("a" as const, "b" as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("article" as const),
      name,
      text,
      saved: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("sentence" as const),
      name,
      at: fc.nat(13),
      target: fc.nat(2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("glossary" as const), other: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("keep" as const), name }) },
);

const config = '{ "articles": [{ "source": "en/*.md", "target": "es/*.md" }] }';
const all = { paths: [undefined, undefined] } as const;

async function reportOf({ session }: OpenProject): Promise<string> {
  const { report } = await session.check(all);
  return JSON.stringify(report);
}

it(
  "reports what a session just opened reports, byte for byte, after any edits",
  { timeout: 120_000 },
  async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.array(step, { minLength: 1, maxLength: 5 }),
        async (first, second, steps) => {
          const texts = { a: first, b: second };
          const files: Record<string, string> = {
            "glosa.json": config,
            "glossary/protest.csv": glossary,
          };
          for (const [each, units] of Object.entries(texts)) {
            const [source, target] = written(units);
            Object.assign(files, { [`en/${each}.md`]: source, [`es/${each}.md`]: target });
          }
          const held = openIn(temporaryFolder(files));
          await reportOf(held);
          const unsaved = new Map<string, string>();
          const write = (path: string, content: string, saved: boolean): void => {
            if (saved) {
              writeFileSync(held.path(path), content);
              unsaved.delete(path);
              held.session.changed(path);
            } else {
              unsaved.set(path, content);
              held.session.changed(path, content);
            }
          };
          for (const each of steps) {
            if (each.kind === "keep") held.session.keepOnly([`es/${each.name}.md`]);
            else if (each.kind === "glossary")
              write("glossary/protest.csv", each.other ? otherGlossary : glossary, true);
            else {
              const before = texts[each.name];
              texts[each.name] =
                each.kind === "article"
                  ? each.text
                  : before.map((unit, at) =>
                      at === each.at % before.length ? { ...unit, target: each.target } : unit,
                    );
              const saved = each.kind === "article" && each.saved;
              const [source, target] = written(texts[each.name]);
              write(`en/${each.name}.md`, source, saved);
              write(`es/${each.name}.md`, target, saved);
            }
            const fresh = openIn(held.folder);
            for (const [path, content] of unsaved) fresh.session.changed(path, content);
            const report = await reportOf(fresh);
            findings += report.split('"ruleId"').length - 1;
            expect(await reportOf(held)).toBe(report);
          }
        },
      ),
      { numRuns: 40 },
    );
    // The texts are made to have some.
    expect(findings).toBeGreaterThan(100);
  },
);
