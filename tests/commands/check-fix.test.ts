import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesWith } from "../formats/files-with.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const target = (folder: string): string => join(folder, "es", "puno.md");

describe("glosa check --fix", () => {
  it("mends what is certain, says so, and reports what is left", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode, output, errors } = await runIn(folder, ["check", "--fix", "--json"]);
    expect(exitCode).toBe(1);
    expect(errors).toBe("fixed    es/puno.md:5:1  “Volverán?” → “¿Volverán?”\n");
    expect(JSON.parse(output)).toMatchObject({
      summary: { errors: 1 },
      findings: [{ ruleId: "term-deprecated" }],
    });
    expect(readFileSync(target(folder), "utf8")).toBe(
      (smallProject["es/puno.md"] ?? "").replace("Volverán?", "¿Volverán?"),
    );
  });

  const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
  const withTerm = (row: string, source: string, wrong: string): Record<string, string> => ({
    "g.csv": `${header}\n${row}\n`,
    "en.txt": `${source}\n`,
    "es.txt": `${wrong}\n`,
  });
  const fixed = async (row: string, source: string, wrong: string): Promise<readonly string[]> => {
    const folder = temporaryFolder(withTerm(row, source, wrong));
    const files = ["en.txt", "es.txt", "-g", "g.csv"];
    const before = await runIn(folder, ["check", ...files]);
    const { output } = await runIn(folder, ["check", ...files, "--fix"]);
    // What is not mended stays with its suggestion.
    const text = readFileSync(join(folder, "es.txt"), "utf8").trim();
    if (text === wrong) expect(output).toBe(before.output);
    return [text, ...(/accent-lost|term-case/u.exec(before.output) ?? [])];
  };

  it.each([
    ["a,factory,fábrica,preferred,noun,feminine,,,,", "The factory works.", "La empresa fabrica."],
    ["a,factory,fábrica,preferred,noun,feminine,,,,", "The factory shut.", "Cerró la fabrica."],
    ["a,term,término,preferred,,,,,,", "The term ended.", "El termino acabó."],
    ["a,public,público,preferred,adjective,,,,,", "A public list.", "Se publico una lista."],
    ["a,exercise,ejercito,preferred,verb,,,,,", "I exercise.", "El ejército marcha."],
    // A table in which every term has a capital makes no names of them.
    ["a,Factory,Fábrica,preferred,,,,,,", "The company makes cars.", "La empresa fabrica autos."],
    ["a,Factory,Fábrica,preferred,,,,,,", "It makes cars in Lima.", "Fabrica autos en Lima."],
    ["a,Factory,Fábrica,preferred,,,,,,", "Factory workers left.", "Los de la fábrica se fueron."],
    [
      "a,El Publico,Público,preferred,proper noun,,,,,",
      "It prints books.",
      "Publica libros, se publico.",
    ],
  ])("leaves a word that another may be without accent or capital: %s %s %s", async (...unit) => {
    expect((await fixed(...unit))[0]).toBe(unit[2]);
  });

  it.each([
    ["a,factory,fábrica,preferred,noun,feminine,,,,", "The factory shut.", "Cerró la fabrica."],
    ["a,term,término,preferred,noun,masculine,,,,", "The term ended.", "El termino acabó."],
  ])("goes on to find it: %s %s %s", async (...unit) => {
    expect(await fixed(...unit)).toEqual([unit[2], "accent-lost"]);
  });

  it.each([
    [
      "a,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,",
      "The vacancy motion failed.",
      "Fracasó la mocion de vacancia.",
      "Fracasó la moción de vacancia.",
    ],
    [
      "a,Peru,Perú,preferred,proper noun,,,,,",
      "They left Peru.",
      "Se fueron de Peru.",
      "Se fueron de Perú.",
    ],
    [
      "a,Ancash,Áncash,preferred,proper noun,,,,,",
      "They left Ancash.",
      "Se fueron de áncash.",
      "Se fueron de Áncash.",
    ],
    [
      "a,Peru Libre,Perú Libre,preferred,proper noun,,,,,",
      "Peru Libre split.",
      "Se dividió perú libre.",
      "Se dividió Perú Libre.",
    ],
  ])("mends terms of several words, and names: %s %s %s", async (row, source, wrong, right) => {
    expect((await fixed(row, source, wrong))[0]).toBe(right);
  });

  it("changes nothing the second time", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["check", "--fix"]);
    const before = readFileSync(target(folder));
    const { errors } = await runIn(folder, ["check", "--fix"]);
    expect(errors).toBe("");
    expect(readFileSync(target(folder))).toEqual(before);
  });

  it("keeps a byte order mark and line ends", async () => {
    const folder = temporaryFolder(smallProject);
    const text = `\uFEFF${smallProject["es/puno.md"] ?? ""}`.replaceAll("\n", "\r\n");
    writeFileSync(target(folder), text);
    await runIn(folder, ["check", "--fix"]);
    expect(readFileSync(target(folder), "utf8")).toBe(text.replace("Volverán?", "¿Volverán?"));
  });

  it("leaves a file of another encoding alone, and says so", async () => {
    const folder = temporaryFolder(smallProject);
    const bytes = Buffer.from(smallProject["es/puno.md"] ?? "", "latin1");
    writeFileSync(target(folder), bytes);
    const { errors } = await runIn(folder, ["check", "--fix"]);
    expect(errors).toContain("not fixed es/puno.md: 1 place; the file is not plain UTF-8");
    expect(readFileSync(target(folder))).toEqual(bytes);
  });

  it("mends a segment of a TMX, and only it", async () => {
    const wrong = (smallProject["tmx/puno.tmx"] ?? "")
      .replace("met in Ayaviri.", "met in Ayaviri. Why?")
      .replace("reunieron en Ayaviri.", "reunieron en Ayaviri. Por qué?");
    const folder = temporaryFolder({ ...smallProject, "tmx/puno.tmx": wrong });
    await runIn(folder, ["check", "tmx/puno.tmx", "--fix"]);
    expect(readFileSync(join(folder, "tmx", "puno.tmx"), "utf8")).toBe(
      wrong.replace("Por qué?", "¿Por qué?"),
    );
  });

  const question = filesWith("Will they come back?", "Volverán?");

  it.each(question.filter(({ path }) => !path.endsWith(".docx")))(
    "mends a file of the kind $name, which then has no finding: $path",
    async ({ path, source, target: wrong }) => {
      const folder = temporaryFolder({ [path]: wrong, ...(source && { [`en-${path}`]: source }) });
      const files = source === undefined ? [path] : [`en-${path}`, path];
      const { exitCode, output } = await runIn(folder, ["check", ...files, "--fix"]);
      expect(output).toMatch(/^No findings/u);
      expect(exitCode).toBe(0);
      const mended = readFileSync(join(folder, path), "utf8");
      expect(mended).toBe(String(wrong).replace("Volverán?", "¿Volverán?"));
      await runIn(folder, ["check", ...files, "--fix"]);
      expect(readFileSync(join(folder, path), "utf8")).toBe(mended);
    },
  );

  it("writes a quotation mark as the format does", async () => {
    const source = 'He said \\"This is a farce.\\"';
    const wrong = 'Dijo: \\"Es una farsa”.';
    for (const { name, path, source: original, target: file } of filesWith(source, wrong)) {
      if (name !== "json" && name !== "PO") continue;
      const folder = temporaryFolder({
        [path]: file,
        ...(original && { [`en-${path}`]: original }),
      });
      const files = original === undefined ? [path] : [`en-${path}`, path];
      const { output } = await runIn(folder, ["check", ...files, "--fix"]);
      expect(output).toMatch(/^No findings/u);
      const expected = String(file).replace("farsa”", 'farsa\\"');
      expect(readFileSync(join(folder, path), "utf8")).toBe(expected);
    }
  });

  it("leaves a place alone where the mark would be markup, and says so", async () => {
    const folder = temporaryFolder({
      "en.md": '---\ntitle: He said "a farce" today\n---\n\nPuno.\n',
      "es.md": '---\ntitle: Hoy dijo "una farsa”\n---\n\nPuno.\n',
    });
    const before = readFileSync(join(folder, "es.md"));
    const { exitCode, errors } = await runIn(folder, ["check", "en.md", "es.md", "--fix"]);
    expect(exitCode).toBe(1);
    expect(errors).toBe(
      'not fixed es.md:2:27  “”” → “"”: it would be read as markup there. Correct it by hand.\n',
    );
    expect(readFileSync(join(folder, "es.md"))).toEqual(before);
  });
});
