// `glosa check` on bilingual files and on files of messages.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const glossary = `id,en,es,status
peasant-patrols,peasant patrol,ronda campesina,preferred
peasant-patrols,,patrulla campesina,deprecated
`;

const xliff = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es-PE">
  <file id="f1">
    <unit id="u1">
      <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
      <segment state="translated">
        <source>The peasant patrols &amp; <pc id="1" dataRefStart="d1" dataRefEnd="d2">villagers</pc> marched.</source>
        <target>Las patrullas campesinas &amp; vecinos marcharon.</target>
      </segment>
      <segment state="initial">
        <source>The peasant patrols stayed.</source>
        <target>Las patrullas campesinas se quedaron.</target>
      </segment>
      <segment>
        <source>The peasant patrols left.</source>
      </segment>
    </unit>
    <unit id="u2" translate="no">
      <segment><source>Puno</source><target>Patrulla campesina</target></segment>
    </unit>
  </file>
</xliff>
`;

const po = `msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#, c-format
msgid "%d peasant patrol"
msgid_plural "%d peasant patrols"
msgstr[0] "Una ronda campesina"
msgstr[1] "%s patrullas "
"\\"campesinas\\""

#, fuzzy
msgid "The peasant patrol"
msgstr "La patrulla campesina"

msgid "Peasant patrols"
msgstr ""

#~ msgid "Old peasant patrol"
#~ msgstr "Vieja patrulla campesina"
`;

const files = {
  "empty/read.me": "",
  "glosa.json": '{ "glossary": ["glossary.csv"] }',
  "glossary.csv": glossary,
  "rondas.xlf": xliff,
  "rondas.po": po,
  "alone/it.json": '{ "hi": "Ciao" }\n',
  "locales/en.json":
    '{\n  "patrols_one": "{{count}} peasant patrol",\n  "patrols_other": "{{count}} peasant patrols",\n  "hi": "Hello, {{name}}",\n  "bye": "Bye"\n}\n',
  "locales/es.json":
    '{\n  "patrols_one": "Una ronda campesina",\n  "patrols_many": "{{count}} de rondas campesinas",\n  "patrols_other": "{{count}} patrullas\\u0020campesinas",\n  "hi": "Hola, {{nombre}}",\n  "new": "Nuevo"\n}\n',
};

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly source?: Place;
  readonly target?: Place;
}

async function check(...paths: readonly string[]): Promise<{
  readonly findings: readonly Finding[];
  readonly errors: string;
  readonly folder: string;
}> {
  const folder = temporaryFolder(files);
  const { output, errors } = await runIn(folder, ["check", ...paths, "--json"]);
  const { findings } = JSON.parse(output) as { findings: readonly Finding[] };
  return { findings, errors, folder };
}

const brief = ({ ruleId, messageId, target }: Finding): unknown => [
  ruleId,
  messageId,
  target?.line,
  target?.column,
  target?.text,
];

describe("glosa check", () => {
  it("checks the finished units of an XLIFF file, and says once what it left out", async () => {
    const { findings, errors } = await check("rondas.xlf");
    expect(findings.map(brief)).toEqual([
      [
        "placeholder-mismatch",
        "missing",
        8,
        17,
        "Las patrullas campesinas &amp; vecinos marcharon.",
      ],
      ["term-deprecated", "deprecated", 8, 21, "patrullas campesinas"],
    ]);
    expect(errors).toBe(
      `warning: rondas.xlf: 1 unit is not finished (fuzzy, initial, draft) and was not checked.
warning: rondas.xlf: 1 unit is not translated and was not checked.
warning: rondas.xlf: 1 unit is marked not to be translated and was not checked.
`,
    );
  });

  it("does not say that a file was checked against itself", async () => {
    const { output } = await runIn(temporaryFolder(files), ["check", "rondas.xlf"]);
    expect(output).toMatch(/^rondas\.xlf\n\n {2}8:17 {2}/u);
  });

  it("checks PO, plural form by plural form", async () => {
    const { findings, errors } = await check("rondas.po");
    expect(findings.map(brief)).toEqual([
      ["placeholder-mismatch", "changed", 10, 12, "%s"],
      ["term-deprecated", "deprecated", 10, 15, 'patrullas "\n"\\"campesinas'],
      ["quotation-style", "foreign", 11, 2, String.raw`\"`],
    ]);
    expect(errors).toBe(
      `warning: rondas.po: 1 unit is not finished (fuzzy, initial, draft) and was not checked.
warning: rondas.po: 1 unit is not translated and was not checked.
warning: rondas.po: 1 unit is obsolete and was not checked.
`,
    );
  });

  it.each([[["locales"]], [["locales/en.json", "locales/es.json"]]])(
    "checks messages, in both files: %j",
    async (paths) => {
      const { findings, errors, folder } = await check(...paths);
      expect(findings.map(brief)).toEqual([
        ["term-deprecated", "deprecated", 4, 31, String.raw`patrullas\u0020campesinas`],
        ["placeholder-mismatch", "changed", 5, 16, "{{nombre}}"],
      ]);
      for (const place of findings.flatMap(({ source, target }) => [source, target])) {
        const lines = readFileSync(join(folder, place?.path ?? ""), "utf8").split("\n");
        const line = lines[(place?.line ?? 0) - 1] ?? "";
        expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(place?.text);
      }
      expect(errors).toBe(
        `warning: locales/en.json:5:11: The message “bye” has no translation.
warning: locales/es.json:6:11: The message “new” is not in the source and was not checked.
`,
      );
    },
  );

  it("finds pairs in a folder with a folder for each language, articles too", async () => {
    const folder = temporaryFolder({
      "glosa.json": files["glosa.json"],
      "glossary.csv": glossary,
      "i18n/en/app/main.json": '{ "a": "Peasant patrols" }',
      "i18n/es-PE/app/main.json": '{ "a": "Patrullas campesinas" }',
      "i18n/en/help.md": "Peasant patrols marched.\n",
      "i18n/es-PE/help.md": "Las patrullas campesinas marcharon.\n",
      "i18n/en/new.json": '{ "a": "New" }',
    });
    for (const paths of [["i18n"], ["i18n/en", "i18n/es-PE"]]) {
      const { output, errors } = await runIn(folder, ["check", ...paths, "--json"]);
      const { findings } = JSON.parse(output) as { findings: readonly Finding[] };
      expect(findings.map(({ ruleId, target }) => [ruleId, target?.path])).toEqual([
        ["term-deprecated", "i18n/es-PE/app/main.json"],
        ["term-deprecated", "i18n/es-PE/help.md"],
      ]);
      expect(errors).toContain("i18n/es-PE/new.json does not exist");
    }
  });

  it("checks every bilingual file of a folder that has no pairs", async () => {
    const folder = temporaryFolder({
      "glosa.json": files["glosa.json"],
      "glossary.csv": glossary,
      "locale/es/LC_MESSAGES/app.po": po,
      "locale/es/web.xlf": xliff,
    });
    const { output } = await runIn(folder, ["check", "locale", "--json"]);
    const { findings } = JSON.parse(output) as { findings: readonly Finding[] };
    expect(new Set(findings.map(({ target }) => target?.path))).toEqual(
      new Set(["locale/es/LC_MESSAGES/app.po", "locale/es/web.xlf"]),
    );
  });

  it("heeds a note that silences a rule, with its reason, and says where one silences nothing", async () => {
    const note = "glosa-ignore term-deprecated, number-mismatch: quoted from the ordinance";
    const folder = temporaryFolder({
      ...files,
      "rondas.xlf": xliff.replace(
        "<originalData>",
        `<notes><note>${note}</note></notes><originalData>`,
      ),
      "rondas.po": po.replace("#, c-format", `# ${note}\n#, c-format`),
    });
    for (const path of ["rondas.xlf", "rondas.po"]) {
      const { output } = await runIn(folder, ["check", path, "--json"]);
      expect(output).not.toContain('"ruleId": "term-deprecated"');
      expect(output).toContain("There is no finding of “number-mismatch” here to suppress");
    }
  });

  it("tells once what the reader mended in a TMX", async () => {
    const tmx = `<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu creationdate="2026-01-02"><tuv xml:lang="EN"><seg>Puno</seg></tuv><tuv xml:lang="es"><seg>Puno</seg></tuv></tu>
</body></tmx>`;
    const folder = temporaryFolder({ "puno.tmx": tmx });
    expect((await runIn(folder, ["check", "puno.tmx"])).errors).toBe(
      `warning: puno.tmx:2:1: Dates such as “2026-01-02” are not in TMX form; this one was read as 20260102T000000Z.
warning: puno.tmx:2:31: The language code “EN” was read as “en”.
`,
    );
  });

  it("checks an XLIFF file in its own direction", async () => {
    const folder = temporaryFolder({
      ...files,
      "b.xlf": xliff.replace('srcLang="en" trgLang="es-PE"', 'srcLang="de" trgLang="fr"'),
    });
    const { output } = await runIn(folder, ["check", "b.xlf", "--json"]);
    expect(output).not.toContain("term-deprecated");
  });

  it.each([
    [["alone/it.json"], "targetMissing", "The translation is missing."],
    [["empty"], "noPairsInFolder", "This folder has no pair of files in “en” and “es”"],
    [["locales/en.json", "locales/it.json"], "fileMissing", "No such file."],
  ])("refuses %j", async (paths, _code, sentence) => {
    const { exitCode, errors } = await runIn(temporaryFolder(files), ["check", ...paths]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});
