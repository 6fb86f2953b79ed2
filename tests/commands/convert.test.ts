import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("glosa convert", () => {
  it("brings a glossary to TBX and back without a loss", async () => {
    const folder = temporaryFolder(smallProject);
    expect(await runIn(folder, ["convert", "glossary/protest.csv", "protest.tbx"])).toEqual({
      exitCode: 0,
      output: "Wrote protest.tbx. Read: concepts 2, terms 6.\n",
      errors: "",
    });
    expect((await runIn(folder, ["convert", "protest.tbx", "protest.csv"])).errors).toBe("");
    expect(read(folder, "protest.csv")).toBe(read(folder, "glossary/protest.csv"));
  });

  it("writes the format that is named, and tells what it cannot carry", async () => {
    const folder = temporaryFolder(smallProject);
    const { output, errors } = await runIn(
      folder,
      ["convert", "glossary/protest.csv", "deepl.tsv", "--to", "deepl"],
      "es",
    );
    expect(output).toBe("Se escribió deepl.tsv. Leído: conceptos 2, términos 6.\n");
    expect(errors).toContain("«patrulla campesina» (peasant-patrols) no debe usarse");
    expect(read(folder, "deepl.tsv")).toBe(
      "hunger strike\thuelga de hambre\npeasant patrol\tronda campesina\nrural patrol\tronda campesina\n",
    );
  });

  it("makes units of terms, and terms of units that look like terms", async () => {
    const folder = temporaryFolder(smallProject);
    const there = await runIn(folder, ["convert", "glossary/protest.csv", "terms.tmx"]);
    expect(there.output).toBe("Wrote terms.tmx. Read: units 3.\n");
    expect(there.errors).toBe(
      "warning: terms.tmx: A memory cannot say that a term is not to be used; such terms were left out: 1 (“patrulla campesina”).\n",
    );
    const back = await runIn(folder, ["convert", "terms.tmx", "terms.csv"]);
    expect(back.output).toBe("Wrote terms.csv. Read: concepts 2, terms 5.\n");
    expect(read(folder, "terms.csv")).toContain("peasant-patrols,rural patrol,,admitted");
    const sentences = await runIn(folder, ["convert", "tmx/puno.tmx", "none.csv"]);
    expect(sentences.output).toBe("Wrote none.csv. Read: concepts 0, terms 0.\n");
    expect(sentences.errors).toContain("left out: 1 (“The peasant patrols met in Ayaviri.”)");
  });

  it("knows a memory by its content, and brings it to other formats and back", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["convert", "tmx/puno.tmx", "puno.txt", "--to", "wordfast"]);
    expect((await runIn(folder, ["convert", "puno.txt", "puno.xlf"])).output).toBe(
      "Wrote puno.xlf. Read: units 1.\n",
    );
    expect((await runIn(folder, ["convert", "puno.xlf", "again.tmx"])).output).toBe(
      "Wrote again.tmx. Read: units 1.\n",
    );
    expect(read(folder, "again.tmx")).toContain(
      "<seg>Las rondas campesinas se reunieron en Ayaviri.</seg>",
    );
  });

  it("writes the version of XLIFF that a tool can read", async () => {
    const folder = temporaryFolder(smallProject);
    const convert = ["convert", "tmx/puno.tmx", "a.xlf", "--force", "--xliff-version"];
    for (const version of ["2.1", "2.0", "1.2"]) {
      const { exitCode } = await runIn(folder, [...convert, version]);
      expect(exitCode).toBe(0);
      expect(read(folder, "a.xlf")).toContain(` version="${version}"`);
    }
    const { exitCode, errors } = await runIn(folder, [...convert, "3"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("it is one of: 2.1, 2.0, 1.2");
  });

  it("replaces nothing unless told to", async () => {
    const folder = temporaryFolder({ ...smallProject, "a.tbx": "mine" });
    const refused = await runIn(folder, ["convert", "glossary/protest.csv", "a.tbx"]);
    expect(refused.exitCode).toBe(2);
    expect(read(folder, "a.tbx")).toBe("mine");
    const forced = await runIn(folder, ["convert", "glossary/protest.csv", "a.tbx", "--force"]);
    expect(forced.exitCode).toBe(0);
  });

  it.each([
    [["missing.csv", "a.tbx"], "missing.csv: No such file."],
    [["en", "a.tbx"], "en: This is a folder"],
    [["en/puno.md", "a.tbx"], "en/puno.md: This is an article"],
    [["empty.txt", "a.tbx"], "empty.txt: The file is empty. Check that it is the right one."],
    [["en.json", "a.tmx"], "en.json: This file has messages in one language only"],
    [
      ["glossary/protest.csv", "a.json"],
      "a.json: No format that can be written has this extension",
    ],
    [["glossary/protest.csv", "a", "--to", "i18next"], "There is no format “i18next”"],
    [["glossary/protest.csv", "a.foo"], "a.foo: No format that can be written has this extension"],
    [["glossary/protest.csv", "a.tbx", "--to", "foo"], "There is no format “foo”."],
    [
      ["binary.bin", "a.tbx"],
      "binary.bin: Neither the name nor the content of this file shows its format",
    ],
    [["empty.tmx", "a.tbx"], "empty.tmx:1:1: The file contains no XML element."],
  ])("%j is refused in one sentence", async (arguments_, sentence) => {
    const folder = temporaryFolder({
      ...smallProject,
      ...{
        "binary.bin": "PK\0",
        "empty.tmx": "",
        "empty.txt": "",
        "en.json": `{ "a": "The strike" }`,
      },
    });
    const { exitCode, errors } = await runIn(folder, ["convert", ...arguments_]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(`glosa: ${sentence}`);
  });

  it("takes every language of a unit into a glossary", async () => {
    const tuv = (language: string, text: string): string =>
      `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
    const folder = temporaryFolder({
      "a.tmx": `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="phrase" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>${tuv("en", "strike")}${tuv("es", "paro")}${tuv("fr", "grève")}</tu></body></tmx>`,
    });
    await runIn(folder, ["convert", "a.tmx", "a.csv"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toContain("strike,strike,paro,grève,");
  });
});
