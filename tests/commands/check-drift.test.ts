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

describe("glosa check --drift", () => {
  it("shows approved terms that are mixed, not genders of one", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(mixed), ["check", "--drift"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`“teachers” (teacher)
  “maestro”  4 times
  “docente”  1 time
    es/d.md:1:10

1 term or phrase is translated in more than one way.
`);
  });

  it("finds phrases of no glossary that are rendered in two ways", async () => {
    const ways = ["junta de vecinos", "junta de vecinos", "comité barrial"];
    const verbs = [
      ["met", "se reunió"],
      ["paid for the wall", "pagó el muro"],
      ["sent a letter", "envió una carta"],
      ["closed the market", "cerró el mercado"],
      ["named a guard", "nombró un guardia"],
      ["won the case", "ganó el juicio"],
      ["painted the school", "pintó la escuela"],
      ["counted its money", "contó su dinero"],
      ["asked for water", "pidió agua"],
    ];
    const filler = Array.from({ length: 40 }, (_, index) => [
      `Item ${index} of the list came late.`,
      `El punto ${index} de la lista llegó tarde.`,
    ]);
    const lines = verbs.map(([en, es], index) => [
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

  it("cannot be asked together with what works on findings", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(mixed), ["check", "--drift", "--fix"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--drift");
  });
});
