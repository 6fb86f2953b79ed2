// The glossary on the page: written under its lock, and nobody's change lost.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type {
  ConceptAnswer,
  ConceptEdit,
  ConceptsAnswer,
  HistoryAnswer,
  PreviewAnswer,
} from "../../../src/model/page/concept.ts";
import type { ConflictProblem, ProblemDetails } from "../../../src/model/page/problem-details.ts";
import { runIn } from "../../commands/test-io.ts";
import { files, glossary } from "../lsp/patrol-project.ts";
import { openPage, type Answered, type OpenPage } from "./open-page.ts";

const strike = "/concepts/hunger-strike";

async function conceptAt(page: OpenPage, path: string): Promise<ConceptAnswer> {
  return (await page.ask<ConceptAnswer>("GET", path)).json;
}

async function put<Body = ConceptAnswer>(
  page: OpenPage,
  { id, etag }: Pick<ConceptAnswer, "id" | "etag">,
  body: ConceptEdit,
): Promise<Answered<Body>> {
  return page.ask<Body>("PUT", `/concepts/${id}`, { body, ifMatch: etag });
}

function edit({ definition, terms }: ConceptAnswer): ConceptEdit {
  return { definition, terms };
}

const csv = (page: OpenPage): string =>
  readFileSync(join(page.folder, "glossary/protest.csv"), "utf8");

describe("a concept", () => {
  it("is listed and read with all its terms", async () => {
    const page = await openPage(files);
    const { json } = await page.ask<ConceptsAnswer>("GET", "/concepts");
    expect([json.total, json.concepts.map(({ id }) => id)]).toEqual([
      2,
      ["hunger-strike", "peasant-patrols"],
    ]);
    const [, second] = json.concepts;
    expect(second).toMatchObject({
      path: "glossary/protest.csv",
      line: 3,
      editable: true,
      definition: "Community self-defence.",
    });
    expect(second?.terms).toContainEqual({
      text: "patrulla campesina",
      language: "es",
      status: "deprecated",
      partOfSpeech: "noun",
      gender: "feminine",
      match: "",
      note: "Calque of the English name.",
      reference: "",
    });
    const some = await page.ask<ConceptsAnswer>("GET", "/concepts?q=RONDERIO&status=deprecated");
    expect(some.json.concepts.map(({ id }) => id)).toEqual(["peasant-patrols"]);
    const rest = await page.ask<ConceptsAnswer>("GET", "/concepts?offset=1&limit=5");
    expect([rest.json.total, rest.json.concepts.length]).toEqual([2, 1]);
    expect((await page.ask("GET", "/concepts/none")).status).toBe(404);
  });

  it("that is saved as it is changes nothing", async () => {
    const page = await openPage(files);
    for (const id of ["hunger-strike", "peasant-patrols"]) {
      const concept = await conceptAt(page, `/concepts/${id}`);
      const { status, json } = await put(page, concept, edit(concept));
      expect([status, json]).toEqual([200, concept]);
    }
    await runIn(page.folder, [
      "term",
      "edit",
      "hunger-strike",
      "--definition",
      "Refusal to eat as a protest.",
    ]);
    expect(csv(page)).toBe(glossary);
  });

  it("is changed in its rows alone, as the preview shows", async () => {
    const page = await openPage(files);
    const concept = await conceptAt(page, strike);
    const [english, spanish] = concept.terms;
    const body = {
      definition: "Refusal to eat.",
      terms: [
        english,
        spanish,
        { ...spanish, text: "ayuno de protesta", status: "admitted", gender: "masculine" },
      ],
    } as ConceptEdit;
    const { json: preview } = await page.ask<PreviewAnswer>("POST", `${strike}/preview`, { body });
    expect(csv(page)).toBe(glossary);
    const { json } = await put(page, concept, body);
    expect(json.terms.map(({ text }) => text)).toEqual([
      "hunger strike",
      "huelga de hambre",
      "ayuno de protesta",
    ]);
    const after = csv(page);
    expect(after.split("\n").slice(3)).toEqual(glossary.split("\n").slice(2));
    expect(preview.path).toBe("glossary/protest.csv");
    const applied = preview.diff
      .split("\n")
      .filter((row) => /^\+[^+]/u.test(row))
      .map((row) => row.slice(1));
    for (const row of applied) expect(after).toContain(row);
    expect(applied).toHaveLength(2);
  });

  it("is told to whoever comes second, with both versions, and nothing is lost", async () => {
    const page = await openPage(files);
    const concept = await conceptAt(page, strike);
    await put(page, concept, { ...edit(concept), definition: "From the first." });
    const second = await put<ConflictProblem<ConceptAnswer>>(page, concept, {
      ...edit(concept),
      definition: "From the second.",
    });
    expect([second.status, second.json.current.definition]).toEqual([412, "From the first."]);
    expect(csv(page)).toContain("From the first.");
    const removed = await page.ask("DELETE", strike, { ifMatch: concept.etag });
    expect(removed.status).toBe(412);
    expect((await page.ask("PUT", strike, { body: edit(concept) })).status).toBe(428);
  });

  it("that a command has changed meanwhile is not overwritten", async () => {
    const page = await openPage(files);
    const concept = await conceptAt(page, strike);
    await runIn(page.folder, ["term", "edit", "hunger-strike", "--definition", "By the command."]);
    const { status } = await put(page, concept, { ...edit(concept), definition: "By the page." });
    expect(status).toBe(412);
    expect((await conceptAt(page, strike)).definition).toBe("By the command.");
  });

  it("of two writers keeps what either has saved, forty times", async () => {
    const page = await openPage(files);
    const said: string[] = [];
    const write = async (name: string): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) {
        const mark = `${name}${turn}`;
        for (;;) {
          const concept = await conceptAt(page, strike);
          const { status } = await put(page, concept, {
            ...edit(concept),
            definition: `${concept.definition} ${mark}`,
          });
          if (status === 200) break;
          expect(status).toBe(412);
        }
        said.push(mark);
      }
    };
    await Promise.all([write("a"), write("b")]);
    const { definition } = await conceptAt(page, strike);
    expect(definition.split(" ").slice(6)).toHaveLength(40);
    expect(new Set(definition.split(" "))).toEqual(
      new Set([..."Refusal to eat as a protest.".split(" "), ...said]),
    );
  });

  it("is added, and removed", async () => {
    const page = await openPage(files);
    const [english, spanish] = (await conceptAt(page, strike)).terms;
    const body = {
      definition: "",
      terms: [
        { ...english, text: "roadblock" },
        { ...spanish, text: "bloqueo" },
      ],
    };
    const { json } = await page.ask<ConceptAnswer>("POST", "/concepts", { body });
    expect([json.id, json.path]).toEqual(["roadblock", "glossary/protest.csv"]);
    const again = await page.ask<ProblemDetails>("POST", "/concepts", { body });
    expect([again.status, again.json.type]).toEqual([409, "/problems/termExists"]);
    expect((await page.ask("DELETE", "/concepts/roadblock", { ifMatch: json.etag })).status).toBe(
      204,
    );
    await runIn(page.folder, [
      "term",
      "edit",
      "hunger-strike",
      "--definition",
      "Refusal to eat as a protest.",
    ]);
    expect(csv(page)).toBe(glossary);
  });

  it.each([
    [{ definition: "x", terms: [] }, 422],
    [{ definition: "a\nb", terms: [] }, 400],
    [{ definition: "", terms: [{ text: "x" }] }, 400],
    [{ terms: [] }, 400],
  ])("that is no concept is refused: %j", async (body, status) => {
    const page = await openPage(files);
    const { etag } = await conceptAt(page, strike);
    expect((await page.ask("PUT", strike, { body, ifMatch: etag })).status).toBe(status);
    expect(csv(page)).toBe(glossary);
  });

  it.each(["../evil.csv", "/tmp/evil.csv", "en/a.md", "glosa.json"])(
    "is written to no file but a glossary of the project: %s",
    async (path) => {
      const page = await openPage(files);
      const { terms } = await conceptAt(page, strike);
      const body = { definition: "", path, newSense: true, terms };
      const { status, json } = await page.ask<ProblemDetails>("POST", "/concepts", { body });
      expect([status, json.type]).toEqual([422, "/problems/notGlossaryOfProject"]);
    },
  );

  it("with markup in it is text, and stays it", async () => {
    const page = await openPage(files);
    const concept = await conceptAt(page, strike);
    const definition = '<img src=x onerror=alert(1)> "quoted", =1+1';
    const { json } = await put(page, concept, { ...edit(concept), definition });
    expect(json.definition).toBe(definition);
  });
});

describe("the history of a concept", () => {
  it("is the commits that changed its rows", async () => {
    const page = await openPage(files);
    const git = (...arguments_: string[]): void => {
      execFileSync(
        "git",
        ["-c", "user.name=Ana", "-c", "user.email=a@example.org", ...arguments_],
        { cwd: page.folder },
      );
    };
    const none = await page.ask<HistoryAnswer>("GET", `${strike}/history`);
    expect([none.json.changes, none.json.reason]).toEqual([
      [],
      expect.stringContaining("git knows nothing"),
    ]);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Begin");
    writeFileSync(
      join(page.folder, "glossary/protest.csv"),
      glossary.replace("huelga de hambre,preferred", "huelga de hambre,admitted"),
    );
    git("commit", "-qam", "Admit it");
    writeFileSync(join(page.folder, "en/a.md"), "Other\n");
    git("commit", "-qam", "Another file");
    const { json } = await page.ask<HistoryAnswer>("GET", `${strike}/history`);
    expect(
      json.changes.map(({ subject, author, removed, added }) => [
        subject,
        author,
        removed.length,
        added.length,
      ]),
    ).toEqual([
      ["Admit it", "Ana", 1, 1],
      ["Begin", "Ana", 0, 1],
    ]);
    expect(json.changes[0]?.added[0]).toContain("huelga de hambre,admitted");
  });
});
