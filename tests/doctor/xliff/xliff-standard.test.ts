import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xliffDoctor } from "../../../src/doctor/xliff/xliff-doctor.ts";
import { examine } from "../doctor-file-of.ts";

function xliff2(...units: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es">
<file id="f1">
${units.join("\n")}
</file>
</xliff>
`;
}

function unit(id: string, source: string, target: string): string {
  return `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`;
}

const sound = unit("1", "The patrols <ph id='1'/> met.", "Las rondas <ph id='1'/> se reunieron.");

describe("the doctor of XLIFF 2", () => {
  it("has nothing against a sound file", () => {
    expect(examine(xliffDoctor, xliff2(sound)).found).toEqual([]);
  });

  it.each([
    [
      "a code whose end is missing on both sides",
      unit("1", "The <sc id='1'/>Congress voted.", "El <sc id='1'/>Congreso votó."),
      ["xliff-half-missing:4", "xliff-half-missing:4"],
    ],
    [
      "a translation without a code that must stay",
      unit("1", "Vote <ph id='1' canDelete='no'/> today.", "Vote hoy."),
      ["xliff-code-missing:4"],
    ],
    [
      "an element that is not there in XLIFF",
      sound.replace("<segment>", "<paragraph/><segment>"),
      ["xliff-element-unexpected:4"],
    ],
    ["an id once, where another examination tells it", `${sound}\n${sound}`, ["id-twice:5"]],
  ])("names %s", (_, written, found) => {
    expect(examine(xliffDoctor, xliff2(written)).found).toEqual(found);
  });

  it("says nothing of the standard where the file is not well-formed", () => {
    const { found } = examine(xliffDoctor, xliff2(sound.replace("The", "A & B")));
    expect(found).toEqual(["bare-ampersand:4"]);
  });
});

const suite = join(
  import.meta.dirname,
  "../../../../shared/data/po-xliff-i18next/xliff/xliff2-suite",
);

describe.skipIf(!existsSync(suite))("the conformance suite", () => {
  const files = (folder: string): string[] =>
    readdirSync(join(suite, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlf"))
      .map((name) => join(suite, folder, name));
  const hasDefect = (path: string): boolean =>
    examine(xliffDoctor, readFileSync(path)).diagnosis.defects.some(
      ({ kind }) => kind.level !== "note",
    );

  it("is told apart, every file", () => {
    expect(files("invalid").filter((path) => !hasDefect(path))).toEqual([]);
    expect(files("valid").filter(hasDefect)).toEqual([]);
  });
});
