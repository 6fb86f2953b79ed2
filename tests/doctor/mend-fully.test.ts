import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DoctorFile } from "../../src/doctor/format-doctor.ts";
import { formatDoctors } from "../../src/doctor/format-doctors.ts";
import { mendFully } from "../../src/doctor/mend-fully.ts";
import { doctorFaults } from "../fuzz/doctor-laws.ts";
import { doctorFileOf } from "./doctor-file-of.ts";

const around: Readonly<Record<string, (text: string) => string>> = {
  tmx: (text) =>
    `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>Spanish</seg></tuv><tuv xml:lang="es"><seg>${text}</seg></tuv></tu></body></tmx>`,
  tbx: (text) =>
    `<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="a"><langSet xml:lang="es"><tig><term>${text}</term></tig></langSet></termEntry></body></text></martif>`,
  xliff: (text) =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="1"><source>Spanish</source><target>${text}</target></trans-unit></body></file></xliff>`,
  po: (text) =>
    `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Spanish"\nmsgstr "${text}"\n`,
  csv: (text) => `en,es\nSpanish,"${text}"\n`,
};

// Mojibake, cut in two by what a doctor takes away or resolves.
const parts = [
  "Ã",
  "±",
  "Â",
  "¿",
  "Â&nbsp;",
  "Ã\u0000±",
  "Ã&#1;±",
  "Ã&#177;",
  "&Atilde;±",
] as const;
const more = [
  "Ãƒ\u0001Â±",
  "espa",
  "ol",
  "&amp;",
  "&",
  "\u001B",
  "\uFFFE",
  "<!-- -->",
  "\u0080",
] as const;
const garbled = fc
  .array(fc.constantFrom(...parts, ...more), { maxLength: 12 })
  .map((all) => all.join(""));

describe("mendFully", () => {
  it.each([
    ["csv", "espaÃ\u0000±ol", "español"],
    ["po", "espaÃ\u0000±ol", "español"],
    ["tmx", "espaÃ\u0001±ol", "español"],
    ["tmx", "1.Â&nbsp;&lt;Introducción", "1.\u00A0&lt;Introducción"],
    ["xliff", "espaÃ&#177;ol", "español"],
    ["tbx", "espa&Atilde;&#177;ol", "español"],
  ])("mends what another defect hid, in %s", async (name, written, meant) => {
    const { copy, found } = await mended(name, written);
    expect(copy).toContain(meant);
    expect(found).toContain("garbled-text");
  });

  it.each(formatDoctors.map(({ name }) => name))("leaves nothing to mend in %s", async (name) => {
    const doctor = await doctorOf(name);
    fc.assert(
      fc.property(garbled, (text) => {
        const file = Buffer.from(around[name]?.(text) ?? "");
        expect(doctorFaults(doctor, file, () => undefined)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

async function doctorOf(name: string): ReturnType<(typeof formatDoctors)[number]["load"]> {
  const entry = formatDoctors.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`no doctor named ${name}`);
  return entry.load();
}

async function mended(
  name: string,
  text: string,
): Promise<{ readonly copy: string; readonly found: readonly string[] }> {
  const doctor = await doctorOf(name);
  const path = `a${doctor.extensions[0]}`;
  let copy = "";
  const save = (chunks: Iterable<string>): DoctorFile => {
    copy = [...chunks].join("");
    return doctorFileOf(copy, path);
  };
  const first = doctor.diagnose(doctorFileOf(around[name]?.(text) ?? "", path));
  const result = mendFully(doctor, first, { tool: { name: "glosa", version: "1" }, save });
  return { copy, found: result?.diagnosis.defects.map(({ kind }) => kind.id) ?? [] };
}
