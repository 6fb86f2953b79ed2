// Every file of every profile, read again by our own readers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { formatNamed } from "../../../src/formats/index.ts";
import { isApproved, type Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { languageServes } from "../../../src/model/language.ts";
import { makeUnit } from "../../../src/model/make-unit.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import {
  exportProfiles,
  type ExportFile,
  type ExportProfile,
} from "../../../src/project/export/export-profiles.ts";
import { writeExport, type Exported } from "../../../src/project/export/write-export.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const languages = { sourceLanguage: "en", targetLanguage: "es" };
const quiet = { warn: () => {} };
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
  const warn = ({ code }: Warning): number => codes.push(code);
  const context = { warn, tool: { name: "glosa", version: "1.0.0" }, ...languages };
  const result = await writeExport(
    profile,
    { glossary, units: () => Promise.resolve(content) },
    context,
    { folder, output: "out", force: false, inside: "" },
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

/** Of the dictionary of the project's direction, as the service reads it. */
function pairsOfRequest(text: string): readonly string[] {
  const { dictionaries } = JSON.parse(text) as {
    readonly dictionaries: readonly { readonly source_lang: string; readonly entries: string }[];
  };
  const entries = dictionaries.find(({ source_lang: source }) => source === "en")?.entries ?? "";
  const lines = entries.split("\n").filter((line) => line !== "");
  return lines.map((line) => line.replace("\t", " = ")).sort();
}

/** What our own reader finds in an exported file: pairs of terms, or units with the languages of both sides. */
async function readAgain(path: string, format: string): Promise<readonly string[]> {
  const found = formatNamed(format);
  const bytes = readFileSync(path);
  if (format === "deepl-v3") return pairsOfRequest(bytes.toString());
  if (found?.kind === "glossary")
    return pairsOf((await found.loadReader())([bytes], { path, ...languages, ...quiet }));
  if (found?.kind !== "bilingual") return [];
  const { units: again } = (await found.loadReader())([bytes], { path, ...quiet });
  return [...again].map(
    ({ source, target, sourceInfo, targetInfo }) =>
      `${sourceInfo.language} ${plainText(source)} = ${targetInfo?.language} ${plainText(target ?? [])}`,
  );
}

function expected({ languages: tags }: ExportProfile, file: ExportFile): readonly string[] {
  const { en = "en", es = "es" } = tags;
  if (file.content === "omegat-project") return [];
  // One row for each concept.
  if (file.format === "google-terms")
    return pairsOf(glossary).filter((pair) => !pair.startsWith("rural"));
  if (file.content === "glossary" || file.content === "deepl-request") return pairsOf(glossary);
  const pairs =
    file.content === "terms"
      ? pairsOf(glossary)
      : [
          "The patrols met & voted. = Las rondas se reunieron y votaron.",
          "It rained. = Llovió.",
          "It rained. = Llovía.",
          "See below. = Vea abajo.",
        ];
  return pairs.map((pair) => `${en} ${pair.replace(" = ", ` = ${es} `)}`);
}

const allFiles = exportProfiles.flatMap((profile) =>
  profile.files.map((file) => [`${profile.name} ${file.path}`, profile, file] as const),
);

describe("every file of every profile", () => {
  it.each(allFiles)("%s is read again with the same units or terms", async (_, profile, file) => {
    const { folder, paths } = await exported(profile);
    expect(paths).toEqual(profile.files.map(({ path }) => `out/${path}`));
    const again = await readAgain(join(folder, "out", file.path), file.format);
    expect(again).toEqual(expected(profile, file));
  });
});

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
