// What we write is valid by the schemas, where these are at hand; none of them is in the repository.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xliffDoctor } from "../../src/doctor/xliff/xliff-doctor.ts";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { examine } from "../doctor/doctor-file-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasTool, missing, runTool } from "./tools.ts";

const shared = join(import.meta.dirname, "../../../shared/data");
const schemaOf = (kind: string): string =>
  readFileSync(
    join(shared, `po-xliff-i18next/xliff/schemas/xliff_xliff-core-1.2-${kind}.xsd`),
    "utf8",
  ).replace("http://www.w3.org/2001/xml.xsd", "xml.xsd");
const isReady = hasTool("xmllint") && existsSync(shared);

const marked = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="f">
<unit id="1"><notes><note>Sobre el paro</note></notes><segment state="translated"><source>The <mrk id="m1" type="term">patrol</mrk> met <pc id="2">in <ph id="3" equiv="{0}"/></pc> <mrk id="m4" translate="no">Puno</mrk>.</source>
<target>La <mrk id="m1" type="term">ronda</mrk> se reunió <pc id="2">en <ph id="3" equiv="{0}"/></pc> <mrk id="m4" translate="no">Puno</mrk>.</target></segment></unit>
</file></xliff>
`;
// What a unit, its texts and what is around them may have of another vocabulary, or a word of no list.
const places: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
  "nothing odd": ["", ""],
  "an attribute of xliff": ["<xliff", '<xliff v:a="1"'],
  "an attribute of file": ["<file", '<file v:a="1"'],
  "an attribute of trans-unit": ["<trans-unit", '<trans-unit v:a="1"'],
  "an attribute of source": ["<source", '<source v:a="1"'],
  "an attribute of x": ["<x ", '<x v:a="1" '],
  "an element in a unit": ["</trans-unit>", "<v:b/></trans-unit>"],
  "an element of a default namespace": ["</trans-unit>", '<b xmlns="urn:vendor"/></trans-unit>'],
  "an element before a note": ["<note>", "<v:b/><note>"],
  "an element in a note": ["<note>", "<note><v:b/>"],
  "an element in a source": ["<x ", "<v:b/><x "],
  "an element in alt-trans": ["<note>", "<alt-trans><target>a</target><v:b/></alt-trans><note>"],
  "an element in the header": ["<body>", "<header><v:b/></header><body>"],
  "a datatype": [/datatype="[^"]*"/u, 'datatype="novel"'],
  "a datatype of a tool's own": [/datatype="[^"]*"/u, 'datatype="x-novel"'],
  "a restype": ["<trans-unit", '<trans-unit restype="pane"'],
  "a listed restype": ["<trans-unit", '<trans-unit restype="panel"'],
  "a size-unit": ["<trans-unit", '<trans-unit size-unit="ell"'],
  "a ctype": ["<x ", '<x ctype="bold" '],
  "a listed ctype": ["<x ", '<x ctype="lb" '],
  "a state-qualifier": ["<target", '<target state-qualifier="odd"'],
  "a priority": ["<note", '<note priority="0"'],
  "a listed priority": ["<note", '<note priority="10"'],
  annotates: ["<note", '<note annotates="all"'],
  "a purpose": [
    "<note",
    '<context-group purpose="fun"><context context-type="record">a</context></context-group><note',
  ],
  "a context-type": [
    "<note",
    '<context-group><context context-type="fun">a</context></context-group><note',
  ],
};
const plain12 = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:v="urn:vendor"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>Strike<x id="1"/></source><target>Paro<x id="1"/></target><note>n</note></trans-unit>
</body></file></xliff>
`;
const xmlAttributes = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/>
<xs:attribute name="space" type="xs:NCName"/>
</xs:schema>
`;

describe.skipIf(!isReady)(`xmllint${missing("xmllint, or its schemas,", isReady)}`, () => {
  it.each([
    ["memory.tmx", ["--dtdvalid", join(shared, "tmx/schemas/tmx14.dtd")]],
    ["glossary.tmx", ["--dtdvalid", join(shared, "tmx/schemas/tmx14.dtd")]],
    ["glossary.tbx", ["--relaxng", join(shared, "glossary-formats/schemas/TBXcoreStructV03.rng")]],
  ])("%s is valid", async (name, arguments_) => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["export", "--for", "generic", "-o", "out"]);
    const path = join(folder, "out", name);
    const { status, output } = runTool("xmllint", ["--nonet", "--noout", ...arguments_, path]);
    expect(output.replaceAll(`${path} validates\n`, "")).toBe("");
    expect(status).toBe(0);
  });

  it.each(["transitional", "strict"])(
    "what is converted to XLIFF 1.2 is valid by the %s schema",
    async (kind) => {
      const folder = temporaryFolder({
        "a.xlf": marked,
        // Imported from an address, which --nonet forbids.
        "xml.xsd": xmlAttributes,
        "schema.xsd": schemaOf(kind),
      });
      await runIn(folder, ["convert", "a.xlf", "out.xlf", "--xliff-version", "1.2"]);
      const arguments_ = ["--nonet", "--noout", "--schema", "schema.xsd", "out.xlf"];
      const { status, output } = runTool("xmllint", arguments_, { cwd: folder });
      expect(output).toBe("out.xlf validates\n");
      expect(status).toBe(0);
      expect(readFileSync(join(folder, "out.xlf"), "utf8")).toContain("<mrk");
      await runIn(folder, ["convert", "out.xlf", "back.xlf"]);
      const back = readFileSync(join(folder, "back.xlf"), "utf8");
      const marks = back.match(/<mrk [^>]*id="[^"]*"/gu) ?? [];
      expect(marks).toHaveLength(4);
      expect(marks.slice(0, 2)).toEqual(marks.slice(2));
    },
  );

  it("refuses what the doctor has to note of XLIFF 1.2, and nothing else", () => {
    const names = Object.keys(places);
    const files = names.map((name, at): [string, string] => {
      const [from, to] = places[name] ?? ["", ""];
      return [`case-${at}.xlf`, plain12.replace(from, to)];
    });
    const schemas = { "xml.xsd": xmlAttributes, "transitional.xsd": schemaOf("transitional") };
    const folder = temporaryFolder({
      ...Object.fromEntries(files),
      ...schemas,
      "strict.xsd": schemaOf("strict"),
    });
    const refused = (kind: string): readonly string[] => {
      const paths = files.map(([path]) => path);
      const schema = ["--nonet", "--noout", "--schema", `${kind}.xsd`];
      const { output } = runTool("xmllint", [...schema, ...paths], { cwd: folder });
      return names.filter((_, at) => output.includes(`case-${at}.xlf fails to validate`));
    };
    const noted = (ids: readonly string[]): readonly string[] =>
      names.filter((_, at) => {
        const { diagnosis } = examine(xliffDoctor, files[at]?.[1] ?? "");
        return diagnosis.defects.some(({ kind }) => ids.includes(kind.id));
      });
    expect(noted(["xliff12-value", "xliff12-foreign-place", "xliff12-foreign"])).toEqual(
      refused("strict"),
    );
    expect(noted(["xliff12-value", "xliff12-foreign-place"])).toEqual(refused("transitional"));
  });
});
