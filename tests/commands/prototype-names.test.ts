import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeDocx, p } from "../formats/docx/make-docx.ts";
import { makeXlsx, textRows } from "../formats/xlsx/make-xlsx.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn, type Ran } from "./test-io.ts";

/** What every plain object inherits. `constructor` is a Spanish noun as well. */
const names: readonly string[] = Object.getOwnPropertyNames(Object.prototype);
const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const config = (more: object): string =>
  JSON.stringify({
    ...{ source: "en", target: "es", glossary: ["glossary/*.csv"], memory: ["tmx/*.tmx"] },
    ...{ articles: [{ source: "en/*.md", target: "es/*.md" }], ...more },
  });

/** A project whose glossary, articles and memory are about all of them. */
const everyName = (line: (name: string) => string): string => names.map(line).join("");
const tmx = smallProject["tmx/puno.tmx"] ?? "";
const project: Readonly<Record<string, string>> = {
  "glosa.json": config({}),
  "glossary/g.csv": `${header}\n${everyName((name) => `${name},${name} one,${name},preferred,noun,masculine,,,,\n`)}`,
  "en/a.md": everyName((name) => `The ${name} one met the ${name} ones in Ayaviri.\n\n`),
  "es/a.md": everyName((name) => `El ${name} se reunió con otro ${name} en Ayaviri.\n\n`),
  "tmx/a.tmx": tmx.replace(/<tu>.*<\/tu>/su, (unit) =>
    everyName((name) =>
      unit.replace("peasant patrols", name).replace("Las rondas campesinas", `El ${name}`),
    ),
  ),
  "more.csv": `${header}\n${everyName((name) => `${name},the ${name},,admitted,,,,,,\n`)}`,
};

const commandsAboutAll: readonly (readonly string[])[] = [
  ["check"],
  ["check", "--drift"],
  ["term", "list"],
  ["pretranslate", "en/a.md"],
  ["align", "en/a.md", "es/a.md", "-o", "tmx/b.tmx"],
  ["import", "more.csv"],
  ["merge", "glossary/g.csv", "more.csv", "-o", "both.csv"],
  ["diff", "glossary/g.csv", "more.csv"],
  ["diff", "--json", "glossary/g.csv", "more.csv"],
  ["convert", "glossary/g.csv", "g.tbx"],
  ["convert", "glossary/g.csv", "g.xlsx"],
  ["export", "--for", "memoq"],
  ["doctor", "glossary/g.csv", "tmx/a.tmx"],
  ["clean", "tmx/a.tmx"],
  ["stats"],
];

const commandsAboutOne: readonly (readonly string[])[] = [
  ["lookup", "WORD"],
  ["term", "add", "el WORD", "WORD", "--new-sense"],
  ["term", "edit", "WORD", "--definition", "WORD"],
  ["match", "The WORD met in Ayaviri."],
  ["concordance", "WORD"],
  ["accept", "WORD", "--status", "admitted"],
  ["explain", "WORD"],
  ["term", "remove", "WORD"],
];

const xliff2 = (content: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f"><unit id="u">${content}<segment><source>Dog</source><target>Perro</target></segment></unit></file></xliff>`;
const tbx = (type: string, content: string): string =>
  `<martif type="${type}" xml:lang="en"><text><body><termEntry id="a">${content}<langSet xml:lang="en"><tig><term>dog</term></tig></langSet></termEntry></body></text></martif>`;
const formats: Readonly<Record<string, string>> = {
  "type.tbx": tbx("TBX-Basic", '<descrip type="WORD">x</descrip>'),
  "element.tbx": tbx("TBX", "<WORD>x</WORD>"),
  "dialect.tbx": `<tbx type="WORD" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="a"><descrip type="WORD">x</descrip><langSec xml:lang="en"><termSec><term>WORD</term></termSec></langSec></conceptEntry></body></text></tbx>`,
  "attribute.tmx": tmx.replace("<tu>", '<tu WORD="x"><prop type="WORD">x</prop>'),
  "reference.tmx": tmx.replace("Ayaviri.", "&WORD; Ayaviri WORD."),
  "state.xlf": `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="WORD"><source>Dog</source><target state="WORD">Perro</target></trans-unit></body></file></xliff>`,
  "element.xlf": xliff2("<WORD/>"),
  "metadata.xlf": xliff2(
    '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="tmx-attributes"><mda:meta type="WORD">x</mda:meta></mda:metaGroup></mda:metadata>',
  ),
  "header.po":
    'msgid ""\nmsgstr ""\n"Language: es\\n"\n"WORD: x\\n"\n\nmsgid "Dog"\nmsgstr "WORD"\n',
};

const about = (arguments_: readonly string[], word: string): string[] =>
  arguments_.map((argument) => argument.replaceAll("WORD", word));

/** A word that no object knows, of the same shape. */
const plain = (word: string): string => word.replaceAll(/[A-Za-z]/gu, "z");
const masked = (text: string, word: string): string =>
  text.replaceAll(word, "WORD").replaceAll(/\b[\da-f]{8}\b/gu, "FINGERPRINT");
const replaced = ({ exitCode, output, errors }: Ran, word: string): Ran => ({
  exitCode,
  output: masked(output, word),
  errors: masked(errors, word),
});

it.each(commandsAboutAll)("glosa %s %s takes terms of any name", async (...arguments_) => {
  const { exitCode, errors } = await runIn(temporaryFolder(project), arguments_);
  expect(errors).not.toContain("glosa: ");
  expect([0, 1]).toContain(exitCode);
});

describe.each(names)("the word %s", (word) => {
  it("may be a term, in every command that takes one", async () => {
    const folder = temporaryFolder(project);
    for (const arguments_ of commandsAboutOne) {
      const { exitCode, output, errors } = await runIn(folder, about(arguments_, word));
      const takesNumber = ["accept", "explain"].includes(arguments_[0] ?? "");
      expect(exitCode, `${arguments_.join(" ")}: ${errors}`).toBe(takesNumber ? 2 : 0);
      expect((output + errors).toLowerCase()).toContain(word.replaceAll("_", "").toLowerCase());
    }
  });

  it.each(["csv", "xlsx"])("may head a column of a table (%s), which is kept", async (kind) => {
    const run = async (column: string): Promise<Ran> => {
      const rows = [
        ["id", "en", "es", column],
        ["dog", "dog", "perro", "woof"],
      ];
      const bytes =
        kind === "csv"
          ? `${rows.map((row) => row.join(",")).join("\n")}\n`
          : makeXlsx({ sheets: [["g", textRows(rows)]] });
      const folder = temporaryFolder({ [`g.${kind}`]: bytes });
      const ran = await runIn(folder, ["convert", `g.${kind}`, "out.csv"]);
      const written = readFileSync(join(folder, "out.csv"), "utf8");
      return replaced({ ...ran, output: ran.output + written }, column);
    };
    const ran = await run(word);
    expect(ran.output).toContain("WORD");
    expect(ran).toEqual(await run(plain(word)));
  });
});

// The accessors of old are of one kind with the others.
const telling = names.filter((name) => !/^__(?:define|lookup)/u.test(name));

describe.each(telling)("the name %s", (word) => {
  it("is no more a rule, an option, a flag or a level than another word is", async () => {
    const { "glosa.json": _, ...files } = smallProject;
    const table = files["glossary/protest.csv"] ?? "";
    const run = async (name: string, about: string): Promise<Ran> => {
      const settings = {
        key: { [name]: "x" },
        rule: { rules: { [name]: "error" } },
        option: { rules: { "term-missing": { [name]: 1 } } },
        level: { rules: { "term-missing": name } },
        memory: { memory: [name, "tmx/*.tmx"] },
      };
      const own = Object.entries(settings).find(([key]) => key === about)?.[1] ?? {};
      const folder = temporaryFolder({
        ...files,
        "glosa.json": config({}).replace(/\}$/u, `,${JSON.stringify(own).slice(1)}`),
        "glossary/protest.csv":
          about === "flag"
            ? table.replace("hambre,preferred,noun,feminine,", `$&${name}`)
            : about === "status"
              ? table.replace("hambre,preferred", `hambre,${name}`)
              : table,
        "en/puno.md": `<!-- glosa-ignore ${name}: no -->\n\n${files["en/puno.md"] ?? ""}`,
      });
      const further = about === "setting" ? ["--rule", `${name}=error`] : [];
      return replaced(await runIn(folder, ["check", ...further]), name);
    };
    for (const each of ["option", "level", "memory"])
      expect({ each, ...(await run(word, each)) }).toEqual({
        each,
        ...(await run(plain(word), each)),
      });
    // These suggest the nearest word there is.
    for (const each of ["key", "rule", "flag", "status", "setting"]) {
      const [ran, other] = [await run(word, each), await run(plain(word), each)];
      expect({ each, exitCode: ran.exitCode }).toEqual({ each, exitCode: other.exitCode });
      expect(ran.errors).toContain("WORD");
    }
  });

  it("may be a key of translated messages", async () => {
    const run = async (key: string): Promise<Ran> => {
      const folder = temporaryFolder({
        "en.json": `{"${key}": {"${key}": "The peasant patrol met {{count}} times."}}`,
        "es.json": `{"${key}": {"${key}": "La patrulla campesina se reunió {{n}} veces."}}`,
        "g.csv": smallProject["glossary/protest.csv"] ?? "",
      });
      return replaced(await runIn(folder, ["check", "en.json", "es.json", "-g", "g.csv"]), key);
    };
    const ran = await run(word);
    expect(ran.exitCode).toBe(1);
    expect(ran).toEqual(await run(plain(word)));
  });

  it.each(Object.keys(formats))("may be a name in %s", async (path) => {
    const run = async (name: string): Promise<Ran> => {
      const files = Object.entries(formats).map(([each, content]) => [
        each,
        about([content], name)[0] ?? "",
      ]);
      const folder = temporaryFolder(Object.fromEntries(files));
      const doctor = await runIn(folder, ["doctor", path, "--fix"]);
      const out = path.replace(/\.(\w+)$/u, "-out.$1");
      const converted = await runIn(folder, ["convert", path, out]);
      const written = [out, path.replace(/\.(\w+)$/u, ".fixed.$1")].map((each) =>
        existsSync(join(folder, each)) ? readFileSync(join(folder, each), "utf8") : "",
      );
      const output = [doctor.output, converted.output, ...written].join("\n");
      return replaced({ ...converted, output, errors: doctor.errors + converted.errors }, name);
    };
    const ran = await run(word);
    expect(ran.output).toContain("WORD");
    expect(ran).toEqual(await run(plain(word)));
  });

  it("may be an element of a page and of a document", async () => {
    const run = async (name: string): Promise<Ran> => {
      const page = (text: string): string =>
        `<html><body><${name} ${name}="x">${text}</${name}></body></html>`;
      const letter = (text: string): Uint8Array =>
        makeDocx(p(`<w:r><w:${name}/><w:t>${text}</w:t></w:r>`));
      const folder = temporaryFolder({
        "g.csv": smallProject["glossary/protest.csv"] ?? "",
        "en.html": page("The peasant patrol met."),
        "es.html": page("La patrulla campesina se reunió."),
        "en.docx": letter("The peasant patrol met."),
        "es.docx": letter("La patrulla campesina se reunió."),
      });
      const html = await runIn(folder, "check en.html es.html -g g.csv".split(" "));
      const docx = await runIn(folder, "check en.docx es.docx -g g.csv".split(" "));
      return replaced({ ...docx, output: html.output + docx.output }, name);
    };
    const ran = await run(word);
    expect(ran.exitCode).toBe(1);
    expect(ran).toEqual(await run(plain(word)));
  });

  it.each(["tmx", "csv"])("survives a merge of three versions (%s)", async (kind) => {
    const run = async (name: string): Promise<Ran> => {
      const version = (own: string): string =>
        kind === "tmx"
          ? tmx.replace("<tu>", `<tu ${name}="${own}"><prop type="${name}">${own}</prop>`)
          : `id,en,es,${name}\ndog,dog,perro,${own}\ncat,cat,${own},x\n`;
      const folder = temporaryFolder(
        Object.fromEntries(["old", "old", "new"].map((own, at) => [`${at}.${kind}`, version(own)])),
      );
      const merged = await runIn(
        folder,
        `merge --base 0.${kind} 1.${kind} 2.${kind} -o m.${kind}`.split(" "),
      );
      const changes = await runIn(folder, ["diff", `0.${kind}`, `m.${kind}`]);
      const written = readFileSync(join(folder, `m.${kind}`), "utf8");
      return replaced({ ...merged, output: merged.output + changes.output + written }, name);
    };
    const ran = await run(word);
    expect(ran.output).toContain("new");
    expect(ran).toEqual(await run(plain(word)));
  });
});
