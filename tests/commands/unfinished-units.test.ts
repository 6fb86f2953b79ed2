// What nobody has confirmed is no translation: drafts of every format, in every command that hands units on.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const po = `msgid ""
msgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"

#, fuzzy
msgid "The strike"
msgstr "El paro viejo"

msgid "The road"
msgstr "La carretera"
`;

function xliff12(target: string, unit = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
    <trans-unit id="1"${unit}><source>The strike</source><target${target}>El paro viejo</target></trans-unit>
    <trans-unit id="2"><source>The road</source><target state="translated">La carretera</target></trans-unit>
  </body></file>
</xliff>
`;
}

const xliff21 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es">
  <file id="f1">
    <unit id="1"><segment state="initial"><source>The strike</source><target>El paro viejo</target></segment></unit>
    <unit id="2"><segment state="translated"><source>The road</source><target>La carretera</target></segment></unit>
  </file>
</xliff>
`;

function xliff2(state: string, subState: string): string {
  return xliff21.replace('state="initial"', `state="${state}" subState="${subState}"`);
}

// As it is written for a memory that has a draft in it.
const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="glosa" creationtoolversion="1" segtype="sentence" o-tmf="glosa" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu>
      <prop type="x-state">initial</prop>
      <tuv xml:lang="en"><seg>The strike</seg></tuv>
      <tuv xml:lang="es"><seg>El paro viejo</seg></tuv>
    </tu>
    <tu>
      <tuv xml:lang="en"><seg>The road</seg></tuv>
      <tuv xml:lang="es"><seg>La carretera</seg></tuv>
    </tu>
  </body>
</tmx>
`;

const files = {
  "fuzzy.po": po,
  "needs.xlf": xliff12(' state="needs-translation"'),
  "new.xlf": xliff12(' state="new"'),
  "adapt.xlf": xliff12(' state="needs-adaptation"'),
  "initial.xlf": xliff21,
  "own.tmx": tmx,
};
const told = (path: string): string =>
  `warning: ${path}: 1 unit is not finished (fuzzy, initial, draft) and is left out.\n`;

function project(): string {
  const article = "# Puno\n\nThe strike\n\nThe road\n";
  return temporaryFolder({ ...smallProject, ...files, "en/puno.md": article });
}

describe.each(Object.keys(files))("the draft in %s", (path) => {
  it("is no match, and is said to be left out each time", async () => {
    const folder = project();
    for (let time = 0; time < 2; time += 1) {
      const asked = await runIn(folder, ["match", "The strike", "-m", path]);
      expect(asked.exitCode).toBe(1);
      expect(asked.output).not.toContain("El paro viejo");
      expect(asked.errors).toBe(told(path));
    }
    const { output } = await runIn(folder, ["match", "The road", "-m", path]);
    expect(output).toContain("100%");
  });

  it("is not filled in", async () => {
    const folder = project();
    const { output, errors } = await runIn(folder, [
      ...["pretranslate", "en/puno.md", "-m", path, "-o", "out.xlf"],
    ]);
    expect(output).toContain("Filled in: 1;");
    expect(errors).toBe(told(path));
    expect(readFileSync(join(folder, "out.xlf"), "utf8")).not.toContain("El paro viejo");
  });

  it("is not exported", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      ...files,
      "glosa.json": JSON.stringify({ source: "en", target: "es", memory: [path] }),
    });
    const { output, errors } = await runIn(folder, ["export", "--for", "omegat", "-o", "out"]);
    expect(output).toContain("units 1,");
    expect(errors).toBe(told(path));
    const written = readFileSync(join(folder, "out/tm/auto/memory.tmx"), "utf8");
    expect(written).not.toContain("El paro viejo");
    expect(written).toContain("La carretera");
  });

  it.each([
    ["tmx", []],
    ["txt", ["--to", "wordfast"]],
    ["csv", []],
  ])("is not converted to %s, where nothing would tell it from a translation", async (to, more) => {
    const folder = project();
    const { errors } = await runIn(folder, ["convert", path, `out.${to}`, ...more]);
    expect(errors).toContain(told(path));
    const encoding = to === "txt" ? "utf16le" : "utf8";
    const written = readFileSync(join(folder, `out.${to}`), encoding);
    expect(written).not.toContain("El paro viejo");
    expect(written).toContain("La carretera");
  });

  it("keeps its state where the format has one", async () => {
    const folder = project();
    const to21 = await runIn(folder, ["convert", path, "out.xlf"]);
    expect(to21.errors).toBe("");
    expect(readFileSync(join(folder, "out.xlf"), "utf8")).toMatch(
      /state="initial">\s*<source>The strike<\/source>\s*<target>El paro viejo/u,
    );
    await runIn(folder, ["convert", path, "out12.xlf", "--xliff-version", "1.2"]);
    expect(readFileSync(join(folder, "out12.xlf"), "utf8")).toMatch(
      /<target state="(?:new|needs-\w+)">El paro viejo/u,
    );
    await runIn(folder, ["convert", path, "out.po"]);
    expect(readFileSync(join(folder, "out.po"), "utf8")).toContain(
      '#, fuzzy\nmsgid "The strike"\nmsgstr "El paro viejo"',
    );
  });
});

describe("a draft in the words of another tool", () => {
  const withProps = (ofUnit: string, ofTarget = ""): string =>
    tmx
      .replace(/<prop type="x-state">initial<\/prop>/u, ofUnit)
      .replace(
        '<tuv xml:lang="es"><seg>El paro viejo',
        `<tuv xml:lang="es">${ofTarget}<seg>El paro viejo`,
      );

  it.each([
    ["a.tmx", withProps('<prop type="x-ConfirmationLevel">Draft</prop>')],
    ["a.tmx", withProps('<prop type="x-ConfirmationLevel">RejectedTranslation</prop>')],
    ["a.tmx", withProps('<prop type="x-status">fuzzy</prop>')],
    ["a.tmx", withProps('<prop type="fuzzy">yes</prop>')],
    ["a.tmx", withProps('<prop type="x-state">needs-translation</prop>')],
    ["a.tmx", withProps("", '<prop type="status">unfinished</prop>')],
    ["a.po", po.replace("#, fuzzy", "#, no-wrap fuzzy range: 0..9")],
    ["a.xlf", xliff12(' state="x-draft"')],
    ["a.xlf", xliff12(' state="x-rejected"')],
    ["a.xlf", xliff12(' state="needs-review-l10n" state-qualifier="rejected-inaccurate"')],
    ["a.xlf", xliff12(' state="final" state-qualifier="rejected-grammar"', ' approved="yes"')],
    ["a.xlf", xliff12(' state-qualifier="mt-suggestion"')],
    ["a.mqxliff", xliff12("", ' xmlns:mq="MQXliff" mq:status="Rejected"')],
    ["a.mxliff", xliff12("", ' xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="0"')],
    ["a.xlf", xliff2("translated", "tool:rejected")],
    ["a.xlf", xliff2("final", "sdl:RejectedSignOff")],
    ["a.xlf", xliff2("reviewed", "x:needs_work")],
    ["a.xlf", xliff2("translated", "client:proof-rejected")],
    ["a.xlf", xliff2("translated", "tool:draft")],
  ])("in %s is no match: %s", async (path, text) => {
    const folder = temporaryFolder({ ...smallProject, [path]: text });
    const asked = await runIn(folder, ["match", "The strike", "-m", path]);
    expect([asked.exitCode, asked.errors]).toEqual([1, told(path)]);
    // As it was said, and once.
    await runIn(folder, ["convert", path, "out.tmx"]);
    await runIn(folder, ["convert", path, "out.xlf"]);
    expect(readFileSync(join(folder, "out.xlf"), "utf8")).toContain('state="initial"');
  });

  it.each([
    '<prop type="x-ConfirmationLevel">ApprovedTranslation</prop>',
    '<prop type="x-status">final</prop>',
    '<prop type="fuzzy">no</prop>',
    '<prop type="x-context">draft</prop>',
  ])("is none where it says %s", async (property) => {
    const folder = temporaryFolder({ ...smallProject, "a.tmx": withProps(property) });
    expect((await runIn(folder, ["match", "The strike", "-m", "a.tmx"])).output).toContain("100%");
  });

  it.each([
    xliff2("translated", "xmrk:not_proofed"),
    xliff2("translated", "tool:needs-review"),
    xliff2("translated", "tool:not-rejected"),
    xliff2("final", "my:value"),
    xliff12(' state="translated" state-qualifier="mt-suggestion"'),
    xliff12(' state="needs-review-translation" state-qualifier="exact-match"'),
    xliff12("", ' xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="1"'),
  ])("is none in XLIFF: %s", async (text) => {
    const folder = temporaryFolder({ ...smallProject, "a.xlf": text });
    expect((await runIn(folder, ["match", "The strike", "-m", "a.xlf"])).output).toContain("100%");
  });
});

describe("a draft beside a finished copy", () => {
  it("does not replace it, and does not make a draft of it", async () => {
    const finished = tmx.replace(/\s*<prop type="x-state">initial<\/prop>/u, "");
    const newer = tmx.replace("<tu>", '<tu changedate="20260101T000000Z">');
    const folder = temporaryFolder({
      ...smallProject,
      ...{ "a.tmx": finished, "same.tmx": newer },
      "other.tmx": newer.replace("El paro viejo", "La huelga"),
    });
    for (const path of ["same.tmx", "other.tmx"]) {
      const merge = ["merge", "a.tmx", path, "-o", "out.tmx", "--prefer", "newest", "--force"];
      expect((await runIn(folder, merge)).errors).toBe("");
      const written = readFileSync(join(folder, "out.tmx"), "utf8");
      expect(written).toContain("El paro viejo");
      expect(written).not.toContain("initial");
    }
  });
});
