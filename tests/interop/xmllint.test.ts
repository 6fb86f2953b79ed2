// What we write is valid by the schemas, where these are at hand; none of them is in the repository.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasTool, missing, runTool } from "./tools.ts";

const shared = join(import.meta.dirname, "../../../shared/data");
const isReady = hasTool("xmllint") && existsSync(shared);

const marked = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="f">
<unit id="1"><notes><note>Sobre el paro</note></notes><segment state="translated"><source>The <mrk id="m1" type="term">patrol</mrk> met <pc id="2">in <ph id="3" equiv="{0}"/></pc> <mrk id="m4" translate="no">Puno</mrk>.</source>
<target>La <mrk id="m1" type="term">ronda</mrk> se reunió <pc id="2">en <ph id="3" equiv="{0}"/></pc> <mrk id="m4" translate="no">Puno</mrk>.</target></segment></unit>
</file></xliff>
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
        "schema.xsd": readFileSync(
          join(shared, `po-xliff-i18next/xliff/schemas/xliff_xliff-core-1.2-${kind}.xsd`),
          "utf8",
        ).replace("http://www.w3.org/2001/xml.xsd", "xml.xsd"),
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
});
