// Files change while the server runs, and are damaged: it answers from what is there now, and lives on.

import { readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../../commands/small-project.ts";
import { runIn } from "../../commands/test-io.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { connect } from "./connect.ts";

const pair = { sourcePath: "en/puno.md", targetPath: "es/puno.md" };
const glossary = "glossary/protest.csv";
const approved = smallProject[glossary]?.replace("deprecated", "admitted") ?? "";

describe("a file that changes while the server runs", () => {
  it("is seen: the glossary", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    const rules = async (): Promise<string[]> =>
      (await call("check_translation", pair)).data.findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await rules()).toContain("term-deprecated");
    for (let round = 0; round < 5; round++) {
      writeFileSync(join(folder, glossary), approved);
      expect(await rules()).not.toContain("term-deprecated");
      writeFileSync(join(folder, glossary), smallProject[glossary] ?? "");
      expect(await rules()).toContain("term-deprecated");
    }
  });

  it("is seen: a glossary that is moved over the old one, a new one, and one that is gone", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    const total = async (term: string): Promise<number> =>
      (await call("lookup_term", { term })).data.total;
    expect(await total("picket")).toBe(0);
    const row = "picket,picket,piquete,preferred,noun,,,,,\n";
    writeFileSync(join(folder, "new.csv"), `${smallProject[glossary]}${row}`);
    renameSync(join(folder, "new.csv"), join(folder, glossary));
    expect(await total("picket")).toBe(1);
    expect(await total("lockout")).toBe(0);
    writeFileSync(join(folder, "glossary/more.csv"), "id,en,es\nlockout,lockout,cierre\n");
    expect(await total("lockout")).toBe(1);
    unlinkSync(join(folder, "glossary/more.csv"));
    expect(await total("lockout")).toBe(0);
  });

  it("is seen: an article, on either side", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    const pass = async (): Promise<boolean> => (await call("check_translation", pair)).data.pass;
    expect(await pass()).toBe(false);
    const right = (smallProject["es/puno.md"] ?? "")
      .replace("patrullas", "rondas")
      .replace("Volverán", "¿Volverán");
    writeFileSync(join(folder, "es/puno.md"), right);
    expect(await pass()).toBe(true);
    writeFileSync(join(folder, "en/puno.md"), "# A strike in Puno\n\nNo patrol came.\n");
    expect((await call("terms_in_text", { path: "en/puno.md" })).data.total).toBe(0);
  });

  it("is seen by a check of everything", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    const before = (await call("check_translation")).data.errors;
    writeFileSync(join(folder, "es/puno.md"), "Uno?\n");
    writeFileSync(join(folder, "en/puno.md"), "One?\n");
    expect((await call("check_translation")).data.errors).not.toBe(before);
    expect((await call("check_translation")).data.errors).toBe(1);
  });

  it("is seen: the memory", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    const texts = ["The road is closed."];
    expect((await call("find_matches", { texts })).data.matched).toBe(0);
    const more =
      '<tu><tuv xml:lang="en"><seg>The road is closed.</seg></tuv><tuv xml:lang="es"><seg>La carretera está cortada.</seg></tuv></tu></body>';
    writeFileSync(
      join(folder, "tmx/puno.tmx"),
      smallProject["tmx/puno.tmx"]?.replace("</body>", more) ?? "",
    );
    expect((await call("find_matches", { texts })).data.matched).toBe(1);
  });

  it("is seen: the configuration, one that comes later too", async () => {
    const { "glosa.json": config = "", ...files } = smallProject;
    const folder = temporaryFolder(files);
    const { call } = await connect(folder);
    expect((await call("check_translation")).isError).toBe(true);
    writeFileSync(join(folder, "glosa.json"), config);
    expect((await call("check_translation")).data.pass).toBe(false);
    writeFileSync(
      join(folder, "glosa.json"),
      config.replace('"source": "en",', '"source": "en", "failOn": "never",'),
    );
    expect((await call("check_translation")).data.pass).toBe(true);
  });
});

describe("a damaged file", () => {
  it("is told in one sentence with its place, and used again once it is mended", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    expect((await call("lookup_term", { term: "hunger strike" })).isError).toBe(false);
    writeFileSync(join(folder, glossary), 'id,en,es\nstrike,"hunger strike,huelga\n');
    for (const [name, argument] of [
      ["lookup_term", { term: "hunger strike" }],
      ["terms_in_text", { path: "en/puno.md" }],
      ["check_translation", pair],
    ] as const) {
      const { isError, text } = await call(name, argument);
      expect(isError).toBe(true);
      expect(text).toMatch(/^glossary\/protest\.csv:2:8: The quote that opens here[^\n]*\.$/u);
    }
    writeFileSync(join(folder, glossary), smallProject[glossary] ?? "");
    expect((await call("lookup_term", { term: "hunger strike" })).data.total).toBe(1);
  });

  it("is told: glosa.json, while resources and prompts say so too", async () => {
    const folder = temporaryFolder({ ...smallProject, "glosa.json": '{ "sorce": "en" }' });
    const { call, client } = await connect(folder);
    const { isError, text } = await call("lookup_term", { term: "strike" });
    expect(isError).toBe(true);
    expect(text).toMatch(/^glosa\.json:1:\d+: .*sorce/u);
    await expect(client.readResource({ uri: "glosa://glossary" })).rejects.toThrow(/sorce/u);
    const prompt = { name: "translate-article", arguments: { article: "en/puno.md" } };
    await expect(client.getPrompt(prompt)).rejects.toThrow(/sorce/u);
    writeFileSync(join(folder, "glosa.json"), smallProject["glosa.json"] ?? "");
    expect((await call("lookup_term", { term: "hunger strike" })).isError).toBe(false);
  });

  it("is told: a memory, and a source that is gone", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder);
    writeFileSync(join(folder, "tmx/puno.tmx"), "<tmx><body><tu>");
    const memory = await call("find_matches", { texts: ["One sentence."] });
    expect(memory).toMatchObject({ isError: true });
    expect(memory.text).toContain("tmx/puno.tmx");
    rmSync(join(folder, "en/puno.md"));
    const gone = await call("check_translation", pair);
    expect(gone).toMatchObject({ isError: true });
    expect(gone.text).toContain("en/puno.md");
  });

  it("that is only odd is answered from, and the answer says so", async () => {
    const files = {
      ...smallProject,
      [glossary]: `${smallProject[glossary]}odd,odd,impar,preferred,noun,,sometimes,,,\n`,
    };
    const assistant = await connect(temporaryFolder(files));
    const { data, isError } = await assistant.call("lookup_term", { term: "hunger strike" });
    expect(isError).toBe(false);
    const sentence = expect.stringMatching(/^glossary\/protest\.csv:6:\d: .*“sometimes”/u);
    expect(data.trouble).toEqual([sentence, sentence]);
    expect(assistant.errors()).toContain("sometimes");
  });
});

describe("propose_term", () => {
  const write = { arguments_: ["--write"] };
  const proposal = { source: "road block", target: "bloqueo de carretera" };

  it("adds a row that waits for a decision, and says who proposed it", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder, write);
    const { data } = await call("propose_term", {
      ...proposal,
      gender: "masculine",
      note: "Puno.",
    });
    expect(data).toMatchObject({ id: "road-block", path: glossary, status: "proposed" });
    const before = (smallProject[glossary] ?? "").split("\n");
    const after = readFileSync(join(folder, glossary), "utf8").split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "road-block,road block,bloqueo de carretera,proposed,,masculine,,,Puno.,proposed by an assistant",
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    const found = (await call("lookup_term", { term: "road block" })).data.concepts[0];
    expect(found?.terms.map(({ use }: { use: string }) => use)).toEqual(["undecided", "undecided"]);
  });

  it("makes nothing required or accepted", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder, write);
    const texts = { source: "A road block.", target: "Un corte de ruta." };
    const before = (await call("check_translation", texts)).data;
    await call("propose_term", proposal);
    expect((await call("check_translation", texts)).data).toEqual(before);
    const used = { source: "A hunger strike.", target: "Un ayuno." };
    const rules = (await call("check_translation", used)).data.findings.length;
    await call("propose_term", {
      ...{ concept: "hunger-strike", source: "hunger strike" },
      target: "ayuno",
    });
    expect((await call("check_translation", used)).data.findings.length).toBe(rules);
  });

  it("adds a rendering to a concept without touching its preferred one", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder, write);
    const more = { concept: "hunger-strike", source: "hunger strike", target: "ayuno de protesta" };
    expect((await call("propose_term", { ...more, definition: "Mine." })).isError).toBe(false);
    const lines = readFileSync(join(folder, glossary), "utf8").split("\n");
    for (const line of (smallProject[glossary] ?? "").split("\n")) expect(lines).toContain(line);
    expect(lines.filter((line) => line.includes("ayuno"))).toEqual([
      "hunger-strike,,ayuno de protesta,proposed,,,,,,proposed by an assistant",
    ]);
  });

  it.each([
    [{ source: "hunger strike", target: "ayuno" }, /hunger-strike/u],
    [{ source: "fast", target: "huelga de hambre" }, /hunger-strike/u],
    [{ ...proposal, concept: "none" }, /none/u],
    [{ ...proposal, file: "en/puno.md" }, /does not read this file as a glossary/u],
    [{ ...proposal, file: "../other.csv" }, /not in the project's folder/u],
    [{ ...proposal, source: "two\nlines" }, /source/u],
    [{ ...proposal, target: "hidden\u200B" }, /target/u],
    [{ ...proposal, note: "\u001B[2J" }, /note/u],
    [{ ...proposal, status: "preferred" }, /status/u],
    [{ source: " ", target: "x" }, /source/u],
  ])("refuses %j, and changes nothing", async (argument, why) => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder, write);
    const { isError, text } = await call("propose_term", argument);
    expect(isError).toBe(true);
    expect(text).toMatch(why);
    expect(readFileSync(join(folder, glossary), "utf8")).toBe(smallProject[glossary]);
  });

  it("chooses no file where there are several", async () => {
    const folder = temporaryFolder({ ...smallProject, "glossary/b.csv": "id,en,es\na,b,c\n" });
    const { call } = await connect(folder, write);
    const { isError, text } = await call("propose_term", proposal);
    expect(isError).toBe(true);
    expect(text).toContain("glossary/b.csv, glossary/protest.csv");
    const { data } = await call("propose_term", { ...proposal, file: "glossary/b.csv" });
    expect(data.path).toBe("glossary/b.csv");
  });

  it("loses nothing to the command line, which writes at the same time", async () => {
    const folder = temporaryFolder(smallProject);
    const { call } = await connect(folder, write);
    const own = Array.from({ length: 5 }, (_, at) =>
      call("propose_term", { source: `strike ${at}`, target: `huelga ${at}` }),
    );
    const others = Array.from({ length: 5 }, (_, at) =>
      runIn(folder, ["term", "add", `march ${at}`, `marcha ${at}`]),
    );
    await Promise.all([...own, ...others]);
    const text = readFileSync(join(folder, glossary), "utf8");
    for (let at = 0; at < 5; at++) {
      expect(text).toContain(`strike ${at},huelga ${at},proposed`);
      expect(text).toContain(`march ${at},marcha ${at},preferred`);
    }
  });
});
