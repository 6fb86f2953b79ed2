import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { openProject } from "./open-project.ts";

const header = "id,en,es,status,part_of_speech";

describe("the terms in a text", () => {
  it("are found inflected, counted, and placed where the first one stands", async () => {
    const { session } = openProject(smallProject);
    const { concepts, languages } = await session.termsIn({ article: "en/puno.md" });
    expect(languages).toEqual({ source: "en", target: "es" });
    expect(concepts.map(({ concept, ...place }) => ({ id: concept.id, ...place }))).toEqual([
      { id: "peasant-patrols", count: 1, surfaces: ["peasant patrols"], line: 3, column: 5 },
      { id: "hunger-strike", count: 1, surfaces: ["hunger strike"], line: 3, column: 69 },
    ]);
  });

  it("are ordered by how often they occur, then by where", async () => {
    const { session } = openProject(smallProject);
    const text =
      "A peasant patrol. A hunger strike, hunger strikes. A rural patrol, a hunger strike.";
    const { concepts } = await session.termsIn({ text });
    expect(concepts.map(({ concept, count, surfaces }) => [concept.id, count, surfaces])).toEqual([
      ["hunger-strike", 3, ["hunger strike", "hunger strikes"]],
      ["peasant-patrols", 2, ["peasant patrol", "rural patrol"]],
    ]);
  });

  it("in the target language are looked for there, forbidden ones too", async () => {
    const { session } = openProject(smallProject);
    const found = await session.termsIn({ article: "es/puno.md", language: "es" });
    expect(found.languages).toEqual({ source: "es", target: "en" });
    expect(found.concepts.map(({ surfaces }) => surfaces)).toEqual([
      ["patrullas campesinas"],
      ["huelga de hambre"],
    ]);
  });

  it("leave out code, and what awaits a decision", async () => {
    const glossary = `${header}\nstrike,strike,huelga,preferred,noun\npicket,picket,piquete,proposed,noun\n`;
    const { session } = openProject({ "glossary/a.csv": glossary, "glosa.json": "{}" });
    const { concepts } = await session.termsIn({ text: "Run `strike` at the picket.\n" });
    expect(concepts).toEqual([]);
  });

  it("name every concept that has the words", async () => {
    const glossary = `${header}\nbench,bench,bancada,preferred,noun\nseat,bench,banca,preferred,noun\n`;
    const { session } = openProject({ "glossary/a.csv": glossary });
    const { concepts } = await session.termsIn({ text: "The bench left the floor.\n" });
    expect(concepts.map(({ concept }) => concept.id).sort()).toEqual(["bench", "seat"]);
  });

  it("follow the glossary and the text as they change", async () => {
    const { session, path } = openProject(smallProject);
    await session.termsIn({ article: "en/puno.md" });
    session.changed(path("en/puno.md"), "A hunger strike.\n");
    session.changed(path("glossary/protest.csv"), `${header}\nday,Monday,lunes,preferred,noun\n`);
    expect((await session.termsIn({ article: "en/puno.md" })).concepts).toEqual([]);
    session.changed(path("en/puno.md"), "On Monday.\n");
    const { concepts } = await session.termsIn({ article: "en/puno.md" });
    expect(concepts.map(({ concept }) => concept.id)).toEqual(["day"]);
  });

  it("are those of the check: no concept is counted more often than its words stand in the text", async () => {
    const { session } = openProject(smallProject);
    const words = fc.constantFrom("peasant", "patrol", "patrols", "hunger", "strike", "the", ".");
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), async (all) => {
        const text = `Once ${all.join(" ")}`;
        const { concepts } = await session.termsIn({ text });
        for (const { count, surfaces } of concepts) {
          const standing = surfaces.map((surface) => text.split(surface).length - 1);
          expect(count).toBeLessThanOrEqual(standing.reduce((sum, each) => sum + each, 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
