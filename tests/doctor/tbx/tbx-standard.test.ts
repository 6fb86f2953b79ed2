import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tbxDoctor } from "../../../src/doctor/tbx/tbx-doctor.ts";
import { glossaryLints } from "../../../src/terms/lint/index.ts";
import { examine } from "../doctor-file-of.ts";

function tbx(...terms: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Peruvian politics</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1"><langSec xml:lang="es">
${terms.join("\n")}
</langSec></conceptEntry>
</body></text></tbx>
`;
}

const sound = "<termSec><term>vacancia</term></termSec>";
const defects = (written: string): readonly string[] =>
  examine(tbxDoctor, written).found.filter((found) => !found.startsWith("tbx-three"));

describe("the doctor of TBX 3", () => {
  it("has nothing against a sound file", () => {
    expect(defects(tbx(sound))).toEqual([]);
  });

  it.each([
    [
      "a value that the dialect does not have",
      '<termSec><term>vacancia</term><termNote type="partOfSpeech">nominal</termNote></termSec>',
      ["tbx-value:6"],
    ],
    [
      "a category that the dialect does not have",
      '<termSec><term>vacancia</term><termNote type="colour">red</termNote></termSec>',
      ["tbx-not-in-dialect:6"],
    ],
    [
      "two terms in one section",
      "<termSec><term>vacancia</term><term>vacante</term></termSec>",
      ["tbx-second-term:6"],
    ],
  ])("names %s", (_, written, found) => {
    expect(defects(tbx(written))).toEqual(found);
  });
});

const official = join(
  import.meta.dirname,
  "../../../../shared/data/glossary-formats/tbx-v3/official-tests",
);

it.skipIf(!existsSync(official)).each(["min_bad", "basic_bad", "core_structure_bad"])(
  "tells the official file %s from a good one",
  (name) => {
    const read = (file: string): string => readFileSync(join(official, `${file}.tbx`), "utf8");
    expect(defects(read(name))).not.toEqual([]);
    // What they say of their concepts is no matter of the standard.
    const lints = new Set(glossaryLints.map(({ id }) => id));
    const ofStandard = defects(read(name.replace("bad", "good"))).filter(
      (each) => !lints.has(each.replace(/:.*/u, "")),
    );
    expect(ofStandard).toEqual([]);
  },
);
