// Every file of every profile, read again by our own readers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import { formatNamed } from "../../src/formats/index.ts";
import { isApproved, type Glossary } from "../../src/model/concept.ts";
import { languageServes } from "../../src/model/language.ts";
import { plainText } from "../../src/model/segment.ts";
import type { TranslationUnit } from "../../src/model/unit.ts";
import type { Warning } from "../../src/model/errors.ts";
import { makeUnit } from "../../src/model/make-unit.ts";
import { exportProfiles, type ExportProfile } from "../../src/project/export-profiles.ts";
import { writeExport, type Exported } from "../../src/project/write-export.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const languages = { sourceLanguage: "en", targetLanguage: "es" };
const quiet = { report: () => {} };
const glossary = readCsv(
  [
    Buffer.from(`id,en,es,status,part_of_speech,gender,match,definition,note,source
hunger,hunger strike,huelga de hambre,preferred,noun,feminine,,"A refusal to eat, as a protest.",,Style guide
patrol,peasant patrol,ronda campesina,preferred,noun,feminine,,,Never “patrulla”.,
patrol,rural patrol,,admitted,noun,,,,,
patrol,,patrulla campesina,deprecated,noun,feminine,,,,
`),
  ],
  { path: "protest.csv", ...languages, ...quiet },
);
const unit = (source: string, target: string): TranslationUnit =>
  makeUnit({
    source: [source],
    target: [target],
    sourceLanguage: "en-US",
    targetLanguage: "es-PE",
  });
const variant = { language: "es", attributes: {}, notes: [], props: [] };
const units: readonly TranslationUnit[] = [
  unit("The patrols met & voted.", "Las rondas se reunieron y votaron."),
  { ...unit("It rained.", "Llovió."), others: [{ ...variant, segment: ["Llovía."] }] },
  { ...unit("Nobody came.", ""), target: undefined },
  {
    ...unit("", ""),
    source: ["See ", { kind: "placeholder", id: "1", data: "<br/>" }, "below."],
    target: ["Vea abajo."],
  },
];

async function exported(
  profile: ExportProfile,
  content: readonly TranslationUnit[] = units,
): Promise<Exported & { readonly folder: string; readonly codes: readonly string[] }> {
  const folder = temporaryFolder({});
  const codes: string[] = [];
  const report = ({ code }: Warning): number => codes.push(code);
  const context = { report, tool: { name: "glosa", version: "1.0.0" }, ...languages };
  const result = await writeExport(
    profile,
    { glossary, units: () => Promise.resolve(content) },
    context,
    { folder, output: "out", force: false },
  );
  return { ...result, folder, codes };
}

const profileNamed = (name: string): ExportProfile =>
  exportProfiles.find((each) => each.name === name) ?? { name, files: [], languages: {} };

function pairsOf({ concepts }: Glossary): readonly string[] {
  return concepts
    .flatMap(({ terms }) => {
      const of = (language: string): string[] =>
        terms
          .filter((term) => isApproved(term) && languageServes(term.language, language))
          .map(({ text }) => text);
      return of("en").flatMap((en) => of("es").map((es) => `${en} = ${es}`));
    })
    .sort();
}

describe.each(exportProfiles.map((profile) => [profile.name, profile] as const))(
  "%s",
  (_, profile) => {
    it("writes files that are read again with the same units and terms", async () => {
      const { folder, paths } = await exported(profile);
      expect(paths).toEqual(profile.files.map(({ path }) => `out/${path}`));
      for (const file of profile.files) {
        const bytes = readFileSync(join(folder, "out", file.path));
        const format = formatNamed(file.format);
        if (format?.kind === "glossary") {
          const read = await format.loadReader();
          const again = read([bytes], { path: file.path, ...languages, ...quiet });
          expect(pairsOf(again)).toEqual(pairsOf(glossary));
        } else if (format?.kind === "bilingual") {
          const read = await format.loadReader();
          const again = [...read([bytes], { path: file.path, ...quiet }).units];
          const texts = again.map(
            ({ source, target }) => `${plainText(source)} = ${plainText(target ?? [])}`,
          );
          expect(texts).toEqual(
            file.content === "terms"
              ? [...pairsOf(glossary)]
              : [
                  "The patrols met & voted. = Las rondas se reunieron y votaron.",
                  "It rained. = Llovió.",
                  "It rained. = Llovía.",
                  "See below. = Vea abajo.",
                ],
          );
          const source = profile.languages["en"] ?? "en";
          for (const each of again) {
            expect(each.sourceInfo.language).toBe(source);
            expect(each.targetInfo?.language).toBe(profile.languages["es"] ?? "es");
          }
        }
      }
    });
  },
);

describe("needs of single tools", () => {
  it("splits a memory that is too large for the tool", async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      unit(`Vote ${index} ${"a".repeat(300)}`, "Voto"),
    );
    const small = { ...profileNamed("pontoon"), largestFile: 60_000 };
    const { folder, paths, units: count } = await exported(small, many);
    const memories = paths.filter((path) => path.endsWith(".tmx"));
    expect(memories.slice(0, 2)).toEqual(["out/memory.tmx", "out/memory-2.tmx"]);
    expect(memories.length).toBeGreaterThan(2);
    expect(count).toBe(200);
    const written = memories.map((path) => readFileSync(join(folder, path)));
    for (const bytes of written) expect(bytes.length).toBeLessThan(60_000);
    expect(written.join("").match(/<tu>/gu)).toHaveLength(200);
  });

  it("gives Pontoon text without codes, and says so", async () => {
    const { codes } = await exported(profileNamed("pontoon"));
    expect(codes).toEqual(expect.arrayContaining(["unitWithoutSide", "codesNotCarried"]));
  });

  it("warns of a segment that is too long for Trados", async () => {
    const { codes } = await exported(profileNamed("trados"), [unit("a".repeat(2001), "b")]);
    expect(codes).toContain("segmentTooLong");
    expect(
      (await exported(profileNamed("memoq"), [unit("a".repeat(2001), "b")])).codes,
    ).not.toContain("segmentTooLong");
  });
});
