// What is exported for a tool and imported again adds nothing, whatever the tool does to languages, codes and notes.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tmxFormat } from "../../src/formats/tmx/index.ts";
import { makeUnit } from "../../src/model/make-unit.ts";
import type { InlineCode, Segment } from "../../src/model/segment.ts";
import type { TranslationUnit } from "../../src/model/unit.ts";
import { exportProfiles } from "../../src/project/export/export-profiles.ts";
import { loaded, writeBilingual } from "../formats/bilingual-file.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const tmx = await loaded(tmxFormat);

const word = fc.constantFrom(
  ...[
    "Voto",
    "vote",
    "ñandú",
    "R&D",
    "<b>",
    "a\nb",
    "x\ty",
    '"so"',
    "1.250",
    "\\n",
    "😀",
    "#1",
    "=",
  ],
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const code: InlineCode = { kind: "placeholder", id: "1", data: "{0}", attributes: { x: "1" } };
const segment = fc.oneof(
  text.map((written): Segment => [written]),
  text.map((written): Segment => [`${written} `, code, " fin"]),
);
const pairs = [
  ["en", "es"],
  ["en-US", "es-ES"],
  ["en-GB", "es-PE"],
  ["es-419", "en"],
] as const;

const memory = fc
  .record({
    pair: fc.constantFrom(...pairs),
    units: fc.array(
      fc.record({
        source: segment,
        target: segment,
        second: fc.option(segment, { nil: undefined }),
        note: fc.option(text, { nil: undefined }),
        context: fc.option(fc.constantFrom("menu", "title"), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ pair: [sourceLanguage, targetLanguage], units }) => {
    const info = { language: targetLanguage, attributes: {}, notes: [], props: [] };
    return {
      source: sourceLanguage,
      target: targetLanguage,
      units: units.map(({ source, target, second, note, context }): TranslationUnit => ({
        ...makeUnit({ source, target, sourceLanguage, targetLanguage }),
        notes: note === undefined ? [] : [{ text: note }],
        props: context === undefined ? [] : [{ type: "x-context", value: context }],
        others: second === undefined ? [] : [{ ...info, segment: second }],
      })),
    };
  });

const glossary = (
  source: string,
  target: string,
): string => `id,${source},${target},status,part_of_speech,gender,match,definition,note,source
patrol,peasant patrol,ronda campesina,preferred,noun,,,"Self-defence; also ""ronda""",,
patrol,rural patrol,,admitted,noun,,,,Said by the press.,El Comercio
patrol,,patrulla rural,proposed,,,,,,
vacancy,vacancy,vacancia,preferred,noun,feminine,case,Removal of a president,Peru only.,
vacancy,,vacante,deprecated,noun,,,,calque; a false friend,
`;

/** Everything that an import would add or change, as it reports it. */
async function gains(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const gained: string[] = [];
  for (const path of paths) {
    const { output, errors } = await runIn(folder, ["import", path, "--dry-run", "--json"]);
    const report: unknown = JSON.parse(output === "" ? "null" : output);
    const [file] = isReport(report) ? report.files : [];
    if (file === undefined) gained.push(`${path}: ${errors}`);
    else if (file.read === 0 || file.added + file.changed > 0)
      gained.push(`${path}: read ${file.read}, added ${file.added}, changed ${file.changed}`);
  }
  return gained;
}

interface Report {
  readonly files: readonly {
    readonly read: number;
    readonly added: number;
    readonly changed: number;
  }[];
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "files" in value;
}

describe.each(exportProfiles.map(({ name }) => name))("an export for %s", (name) => {
  it("adds nothing to the project it came from", async () => {
    await fc.assert(
      fc.asyncProperty(memory, async ({ source, target, units }) => {
        const header = {
          sourceLanguage: source,
          targetLanguage: target,
          attributes: {},
          notes: [],
          props: [],
        };
        const folder = temporaryFolder({
          "glosa.json": JSON.stringify({
            ...{ source, target, glossary: "glossary/*.csv", memory: "tmx/*.tmx" },
          }),
          "glossary/politics.csv": glossary(source, target),
          "tmx/votes.tmx": writeBilingual(tmx, { kind: "bilingual", header, units }).text,
        });
        const { output } = await runIn(folder, ["export", "--for", name, "-o", "out", "--json"]);
        const report: unknown = JSON.parse(output);
        const paths = isExport(report) ? report.files : [];
        expect(
          await gains(
            folder,
            // A project's settings, and the body of a request, are read by the tool alone.
            paths.filter((path) => !/\.project$|-v3\.json$/u.test(path)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

function isExport(value: unknown): value is { readonly files: readonly string[] } {
  return typeof value === "object" && value !== null && "files" in value;
}
