// What the standard forbids, fault by fault; and the conformance suite in ../shared, where it is there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xliffFormat } from "../../../../src/formats/xliff/index.ts";
import { loaded, readBilingual } from "../../bilingual-file.ts";

const xliff = await loaded(xliffFormat);

const file = (content: string, root = 'srcLang="en" trgLang="es"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${root}>${content}</xliff>`;
const unit = (segment: string, before = ""): string =>
  file(`<file id="f1"><unit id="u1">${before}${segment}</unit></file>`);
const segment = (source: string, target?: string): string =>
  unit(
    `<segment><source>${source}</source>${target === undefined ? "" : `<target>${target}</target>`}</segment>`,
    '<notes><note id="n1">Style</note></notes><originalData><data id="d1">x</data></originalData>',
  );
const codes = (content: string): readonly string[] =>
  readBilingual(xliff, content).warnings.map(({ code }) => code);

describe("an XLIFF 2 file", () => {
  it.each([
    segment("Vacancy"),
    segment(
      '<pc id="1" dataRefStart="d1">Vote</pc><ph id="2"/>',
      '<pc id="1">Voto</pc><ph id="2"/>',
    ),
    segment('<sc id="1"/>no<ec startRef="1"/>', '<ec id="9" isolated="yes"/>no'),
    segment('<sm id="1"/>no<em startRef="1"/>'),
    segment('<mrk id="m" type="comment" ref="#n=n1">Congress</mrk>'),
    segment('<ph id="1" type="ui" subType="xlf:var"/><cp hex="001A"/>'),
    unit('<my:note xmlns:my="urn:my">x</my:note><segment><source/></segment>'),
    unit('<segment state="final" subState="my:done"><source/></segment>'),
  ])("has no fault: %s", (content) => {
    expect(codes(content)).toEqual([]);
  });

  it.each([
    [file(""), "xliffElementMissing"],
    [file('<file id="f1"/>'), "xliffElementMissing"],
    [unit("<segment/>"), "xliffElementMissing"],
    [unit("<segment><source/></segment><notes><note/></notes>"), "xliffElementUnexpected"],
    [unit('<segment><source/><x:y xmlns:x="urn:x"/></segment>'), "xliffElementUnexpected"],
    [segment('<b id="1">vote</b>'), "xliffElementUnexpected"],
    [
      file('<file id="f1"><unit><segment><source/></segment></unit></file>'),
      "xliffAttributeMissing",
    ],
    [segment('<mrk id="m" type="comment">vote</mrk>'), "xliffAttributeMissing"],
    [unit('<segment subState="my:x"><source/></segment>'), "xliffAttributeMissing"],
    [unit('<segment lang="en"><source/></segment>'), "xliffAttributeUnexpected"],
    [segment('<ph id="1" x:y="z" xmlns:x="urn:x"/>'), "xliffAttributeUnexpected"],
    [unit('<segment state="done"><source/></segment>'), "xliffAttributeValue"],
    [segment('<cp hex="00A0"/>'), "xliffAttributeValue"],
    [segment('<ph id="1" canReorder="no" canCopy="no" canDelete="no"/>'), "xliffAttributeValue"],
    [unit('<segment><source xml:lang="fr"/></segment>'), "xliffAttributeValue"],
    [
      file('<file id="f 1"><unit id="u1"><segment><source/></segment></unit></file>'),
      "xliffAttributeValue",
    ],
    [segment('<ph id="1"/><ph id="1"/>'), "xliffIdTaken"],
    [segment('<ph id="1" dataRef="d2"/>'), "xliffReferenceBroken"],
    [segment('<mrk id="m" type="comment" ref="#n=n2">x</mrk>'), "xliffReferenceBroken"],
    [segment('<mrk id="m" type="my:x" ref="#u=u1/f=f1">x</mrk>'), "xliffReferenceBroken"],
    [segment('<ec startRef="1"/>x<sc id="1"/>'), "xliffHalfMissing"],
    [segment('<sm id="1"/>x'), "xliffHalfMissing"],
    [segment('<sc id="1" dir="rtl"/>x<ec startRef="1" dir="ltr"/>'), "xliffHalvesDiffer"],
    [segment('<pc id="1">x</pc>', '<ph id="1"/>'), "xliffCodesDiffer"],
    [segment('<ph id="1" canDelete="no"/>', "x"), "xliffCodeMissing"],
    [
      segment(
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/><ph id="3"/>',
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="3"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
      ),
      "xliffCodeOrder",
    ],
  ])("%s: %s", (content, code) => {
    expect(codes(content)).toContain(code);
  });
});

const suite = join(
  import.meta.dirname,
  "../../../../../shared/data/po-xliff-i18next/xliff/xliff2-suite",
);

describe.skipIf(!existsSync(suite))("the conformance suite", () => {
  const paths = (folder: string): readonly string[] =>
    existsSync(join(suite, folder))
      ? readdirSync(join(suite, folder), { recursive: true, encoding: "utf8" })
          .filter((path) => path.endsWith(".xlf"))
          .map((path) => join(folder, path))
      : [];
  const hasFault = (path: string): boolean =>
    readBilingual(xliff, readFileSync(join(suite, path))).warnings.length > 0;

  it("has a fault in every invalid file and in no valid one", () => {
    expect(paths("invalid").length).toBeGreaterThan(100);
    expect(paths("invalid").filter((path) => !hasFault(path))).toEqual([]);
    expect(paths("valid").filter(hasFault)).toEqual([]);
  });
});
