// Look-ups of the page are those of the commands, byte for byte as JSON.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ConcordanceAnswer, LookupAnswer } from "../../../src/model/page/look-up.ts";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import type { PageProject } from "../../../src/model/page/project.ts";
import { runIn } from "../../commands/test-io.ts";
import { files, glossary } from "../lsp/patrol-project.ts";
import { openPage } from "./open-page.ts";

const memory = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" adminlang="en" datatype="plaintext" segtype="sentence" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
<tu><tuv xml:lang="en"><seg>The peasant patrol stopped 12 trucks.</seg></tuv><tuv xml:lang="es"><seg>La ronda campesina detuvo 12 camiones.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Peasant patrols met on Sunday.</seg></tuv><tuv xml:lang="es"><seg>Las rondas campesinas se reunieron el domingo.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Every peasant patrol keeps a book.</seg></tuv><tuv xml:lang="es"><seg>Toda ronda campesina lleva un libro.</seg></tuv></tu>
</body></tmx>
`;
const withMemory = { ...files, "tmx/protest.tmx": memory };

describe("a look-up", () => {
  it.each([
    ["/lookup?q=rondas%20campesinas", ["lookup", "rondas campesinas", "--json"]],
    ["/lookup?q=patroll&limit=1", ["lookup", "patroll", "--limit", "1", "--json"]],
    ["/lookup?q=zzzz", ["lookup", "zzzz", "--json"]],
    ["/lookup?q=ronda&uses=false", ["lookup", "ronda", "--no-memory", "--json"]],
    ["/concordance?q=peasant%20patrol&limit=10", ["concordance", "peasant patrol", "--json"]],
    [
      "/concordance?q=ronda&side=target&limit=1",
      ["concordance", "ronda", "--side", "target", "-n", "1", "--json"],
    ],
    ["/concordance?q=p.trol&mode=regex&limit=10", ["concordance", "p.trol", "--regex", "--json"]],
    [
      "/match?q=The%20peasant%20patrol%20stopped%2013%20trucks.",
      ["match", "The peasant patrol stopped 13 trucks.", "--json"],
    ],
    [
      "/match?q=Peasant%20patrols%20met.&threshold=30&limit=2",
      ["match", "Peasant patrols met.", "--threshold", "30", "-n", "2", "--json"],
    ],
  ])("at %s is what the command prints", async (path, arguments_) => {
    const page = await openPage(withMemory);
    const answer = await page.ask("GET", path);
    expect(answer.status).toBe(200);
    const { output } = await runIn(page.folder, arguments_);
    expect(`${JSON.stringify(answer.json, undefined, 2)}\n`).toBe(output);
  });

  it("shows the units with one rendering, and counts them all", async () => {
    const unit = (source: string, target: string): string =>
      `<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv></tu>`;
    const others = ["mayor", "judge", "nurse", "farmer", "driver", "baker", "miner", "clerk"];
    const units = others.flatMap((each, at) => [
      unit(`The patrol met the ${each} number ${at}.`, `La ronda vio a ${each} ${at}.`),
      unit(`Nobody knew what the ${each} said.`, `Nadie supo qué dijo ${each}.`),
    ]);
    const page = await openPage({
      ...files,
      "tmx/protest.tmx": memory.replace("</body>", `${units.join("\n")}</body>`),
    });
    const ask = async (path: string): Promise<ConcordanceAnswer> =>
      (await page.ask<ConcordanceAnswer>("GET", path)).json;
    const all = await ask("/concordance?q=patrol");
    const [first] = all.renderings.target ?? [];
    expect(first?.hits).toBeGreaterThan(2);
    const some = await ask(`/concordance?q=patrol&rendering=${first?.text}`);
    expect([some.total, some.renderings]).toEqual([all.total, all.renderings]);
    expect(some.hits.length).toBeLessThan(all.hits.length);
    expect(some.hits.length).toBeGreaterThan(0);
    for (const { rendering, target } of some.hits)
      expect(target.slice(rendering?.start, rendering?.end).toLowerCase()).toBe(first?.text);
  });

  it("never answers from a glossary that has changed since", async () => {
    const page = await openPage(files);
    const look = (): Promise<{ json: LookupAnswer }> => page.ask("GET", "/lookup?q=roadblock");
    expect((await look()).json.matches).toEqual([]);
    writeFileSync(
      join(page.folder, "glossary/protest.csv"),
      `${glossary}roadblock,roadblock,bloqueo de carretera,preferred,noun,masculine,,,,\n`,
    );
    expect((await look()).json.matches.map(({ concept }) => concept.id)).toEqual(["roadblock"]);
  });

  it.each([
    "/lookup",
    "/lookup?q=%20",
    "/lookup?q=x&limit=0",
    "/lookup?q=x&limit=many",
    "/match?q=x&threshold=5",
    `/lookup?q=${"x".repeat(6000)}`,
  ])("that cannot be understood is refused: %s", async (path) => {
    const page = await openPage(files);
    expect((await page.ask("GET", path)).status).toBe(400);
  });

  it("says what is wrong with a memory that is broken or missing, and goes on", async () => {
    const page = await openPage({ ...files, "tmx/broken.tmx": memory.slice(0, -60) });
    const broken = await page.ask<ProblemDetails>("GET", "/concordance?q=patrol");
    expect(broken.status).toBe(422);
    expect(broken.json).toMatchObject({ path: "tmx/broken.tmx" });
    expect((await page.ask("GET", "/lookup?q=ronda&uses=false")).status).toBe(200);
    const none = await openPage(files);
    expect((await none.ask<ProblemDetails>("GET", "/match?q=patrol")).json.type).toBe(
      "/problems/memoryEmpty",
    );
  });
});

describe("the project", () => {
  it("is its pairs, glossaries and memories", async () => {
    const page = await openPage({ ...withMemory, "es/app.xlf": "<xliff/>" });
    const { json } = await page.ask<PageProject>("GET", "/project");
    expect(json).toMatchObject({
      version: "0.0.0",
      languages: { source: "en", target: "es" },
      isConfigured: true,
      hasGit: false,
      glossaries: [{ path: "glossary/protest.csv", concepts: 2, editable: true }],
      memories: [{ path: "tmx/protest.tmx" }],
      warnings: [],
    });
    expect(
      json.pairs.map(({ name, source, format, editable, state }) => ({
        name,
        source,
        format,
        editable,
        state,
      })),
    ).toEqual([
      { name: "es/a.md", source: "en/a.md", format: "markdown", editable: true, state: "clean" },
      { name: "es/app.xlf", source: "es/app.xlf", format: "xliff", editable: true, state: "clean" },
    ]);
    expect(new Set(json.pairs.map(({ id }) => id)).size).toBe(2);
  });

  it("without glosa.json has no pairs, and look-ups work", async () => {
    const page = await openPage({
      "glossary/protest.csv": glossary,
      "en/a.md": "x",
      "es/a.md": "y",
    });
    const { json } = await page.ask<PageProject>("GET", "/project");
    expect([json.isConfigured, json.pairs]).toEqual([false, []]);
    expect((await page.ask<LookupAnswer>("GET", "/lookup?q=ronda")).json.matches).toHaveLength(1);
  });

  it("with a pattern that finds nothing says so beside what there is", async () => {
    const page = await openPage({
      ...files,
      "glosa.json": '{ "articles": [{ "source": "fr/*.md", "target": "es/*.md" }] }',
    });
    const { json } = await page.ask<PageProject>("GET", "/project");
    expect(json.pairs).toEqual([]);
    expect(json.warnings.map(({ code }) => code)).toContain("patternFindsNothingNear");
  });

  it("with a glossary that has errors says where they are", async () => {
    const page = await openPage({ ...files, "glossary/protest.csv": `${glossary}"x,y\n` });
    const { status, json } = await page.ask<ProblemDetails>("GET", "/project");
    expect(status).toBe(422);
    expect(json).toMatchObject({ path: "glossary/protest.csv", line: 8 });
  });

  it("shows hostile names and terms as the text that they are", async () => {
    const name = "es/<img src=x onerror=alert(1)>.md";
    const page = await openPage({
      ...files,
      "en/<img src=x onerror=alert(1)>.md": "The patrol.\n",
      [name]: "La ronda.\n",
      "glossary/protest.csv": `${glossary}evil,<script>alert(1)</script>,<b>x</b>,preferred,noun,,,,,\n`,
    });
    const project = await page.ask<PageProject>("GET", "/project");
    expect(project.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(project.json.pairs.map((pair) => pair.name)).toContain(name);
    const found = await page.ask<LookupAnswer>("GET", "/lookup?q=script");
    expect(found.headers["content-type"]).toBe("application/json; charset=utf-8");
  });
});
