import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { renderingsProject } from "./renderings-project.ts";
import { runIn } from "./test-io.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const mixed = {
  ...renderingsProject,
  "glossary/protest.csv": `${header}
roadblock,roadblock,corte de ruta,preferred,noun,masculine,,,,
teacher,teacher,maestro,preferred,noun,masculine,,,,
teacher,,docente,admitted,noun,,,,,
teacher,,maestra,admitted,noun,feminine,,,,
`,
  "en/d.md":
    "A teacher spoke.\n\nTwo teachers left.\n\nThe teacher came.\n\nTeachers and students of Puno.\n",
  "es/d.md":
    "Habló un docente.\n\nDos maestros se fueron.\n\nVino la maestra.\n\nMaestros y alumnos de Puno.\n",
};

const predicates = [
  ["met", "se reunió"],
  ["paid for the wall", "pagó el muro"],
  ["sent a letter", "envió una carta"],
  ["closed the market", "cerró el mercado"],
  ["named a guard", "nombró un guardia"],
  ["won the case", "ganó el juicio"],
  ["painted the school", "pintó la escuela"],
  ["counted its money", "contó su dinero"],
  ["asked for water", "pidió agua"],
  ["sold the land", "vendió el terreno"],
] as const;

describe("glosa check --drift", () => {
  it("shows approved terms that are mixed, not genders of one", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(mixed), ["check", "--drift"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`“teachers” (teacher)
  “maestro”  4 times
  “docente”  1 time
    es/d.md:1:10  Habló un docente.

1 term or phrase is translated in more than one way.
`);
  });

  it("takes what the glossary approves for the usual, and shows where the rest stands, however frequent", async () => {
    const glossary = `${header}
roadblock,roadblock,corte de ruta,preferred,noun,masculine,,,,
roadblock,,bloqueo,deprecated,noun,masculine,,,,
`;
    const files = {
      "glossary/g.csv": glossary,
      "en.md": "A roadblock began.\n\nThe roadblock ended.\n\nThe roadblock was long.\n",
      "es.md": "Empezó un bloqueo.\n\nAcabó el bloqueo.\n\nEl corte de ruta fue largo.\n",
    };
    const { output } = await runIn(temporaryFolder(files), ["check", "en.md", "es.md", "--drift"]);
    expect(output).toBe(`“roadblock” (roadblock)
  “corte de ruta”  1 time
  “bloqueo”  2 times
    es.md:1:11  Empezó un bloqueo.
    es.md:3:10  Acabó el bloqueo.

1 term or phrase is translated in more than one way.
`);
  });

  it("finds phrases of no glossary that are rendered in two ways", async () => {
    const ways = ["junta de vecinos", "junta de vecinos", "comité barrial"];
    const filler = Array.from({ length: 40 }, (_, index) => [
      `Item ${index} of the list came late.`,
      `El punto ${index} de la lista llegó tarde.`,
    ]);
    const lines = predicates
      .slice(0, 9)
      .map(([en, es], index) => [
        `The neighbourhood committee ${en}.`,
        `${index % 3 === 2 ? "El" : "La"} ${ways[index % 3]} ${es}.`,
      ]);
    const article = (side: number): string =>
      [...lines, ...filler].map((pair) => `${pair[side]}\n`).join("\n");
    const files = { "en.md": article(0), "es.md": article(1) };
    const { output } = await runIn(temporaryFolder(files), [
      ...["check", "en.md", "es.md", "--drift", "--json"],
    ]);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      drift: [
        {
          surface: "neighbourhood committee",
          renderings: [
            { text: "junta de vecinos", uses: 6 },
            { text: "comité barrial", uses: 3 },
          ],
        },
      ],
    });
  });

  /** Ten sentences about one thing, six of them with the first rendering, among others. */
  function said(subject: string, usual: string, other: string): Record<string, string> {
    const lines = predicates.map(([en, es], index) => [
      `The ${subject} ${en}.`,
      `${index % 5 < 3 ? usual : other} ${es}.`,
    ]);
    const filler = Array.from({ length: 40 }, (_, index) => [
      `Item ${index} of the list came late.`,
      `El punto ${index} de la lista llegó tarde.`,
    ]);
    const article = (side: number): string =>
      [...lines, ...filler].map((pair) => `${pair[side]}\n`).join("\n");
    return { "en.md": article(0), "es.md": article(1) };
  }

  const rows: readonly (readonly [string, string, string, string])[] = [
    ["neighbourhood committee", "La junta de vecinos", "El comité barrial", "junta de vecinos"],
    ["mayor", "El alcalde", "El burgomaestre", "alcalde"],
    ["council", "El concejo", "El ayuntamiento", "concejo"],
  ];

  it.each(rows)("finds what is said in two ways six to four: %s", async (subject, usual, other) => {
    const folder = temporaryFolder(said(subject, usual, other));
    const { output } = await runIn(folder, ["check", "en.md", "es.md", "--drift"]);
    expect(output).toContain(`“${subject}” (not in the glossary)`);
    expect(output).toMatch(/ {2}6 times\n.* {2}4 times\n/u);
    expect(output).toContain(`${other} cerró el mercado.`);
  });

  it.each(rows)(
    "is not hidden by a concept that allows one of the two: %s",
    async (subject, usual, other, term) => {
      const folder = temporaryFolder({
        ...said(subject, usual, other),
        "g.csv": `id,en,es\nit,${subject},${term}\n`,
      });
      const asked = ["check", "en.md", "es.md", "--drift", "-g", "g.csv"];
      const { output } = await runIn(folder, asked);
      expect(output).toContain(`“${subject}” (it)\n  “${term}”  6 times\n`);
      expect(output).toMatch(/ {2}4 times\n/u);
      expect(output).toContain(`${other} cerró el mercado.`);
    },
  );

  it("shows a deprecated term beside the one to use", async () => {
    const folder = temporaryFolder({
      "en.md": "The mayor met.\n\nThe mayor left.\n",
      "es.md": "El alcalde se reunió.\n\nEl burgomaestre se fue.\n",
      "g.csv": "id,en,es,status\nm,mayor,alcalde,\nm,,burgomaestre,deprecated\n",
    });
    const { output } = await runIn(folder, ["check", "en.md", "es.md", "--drift", "-g", "g.csv"]);
    expect(output).toContain("“burgomaestre”  1 time\n    es.md:3:4  El burgomaestre se fue.");
  });

  it("cannot be asked together with what works on findings", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(mixed), ["check", "--drift", "--fix"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--drift");
  });
});
