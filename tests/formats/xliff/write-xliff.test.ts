import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xliffFormat } from "../../../src/formats/xliff/index.ts";
import type { BilingualDocument } from "../../../src/model/bilingual-document.ts";
import { documentProperty, makeUnit } from "../../../src/model/make-unit.ts";
import type { InlineCode, Segment } from "../../../src/model/segment.ts";
import { unitStates, type TranslationUnit } from "../../../src/model/unit.ts";
import { loaded, readBilingual, withoutPlaces, writeBilingual } from "../bilingual-file.ts";
import { coreSchema } from "./core-schema.ts";

const xliff = await loaded(xliffFormat);

const languages = { sourceLanguage: "en", targetLanguage: "es" };

function documentOf(units: readonly TranslationUnit[]): BilingualDocument {
  const header = { ...languages, attributes: {}, notes: [], props: [] };
  return { kind: "bilingual", header, units };
}

const bold: InlineCode = { kind: "open", id: "1", data: "<b>" };
const boldEnd: InlineCode = { kind: "close", id: "1", data: "</b>" };
const breakCode: InlineCode = { kind: "placeholder", id: "2", data: "<br/>" };

const article = [{ type: documentProperty, value: "articles/en/vacancia.md" }];
const sample = documentOf([
  makeUnit({
    ...languages,
    id: "p1",
    source: ["Congress debated the ", bold, "vacancy", boldEnd, " motion."],
    target: ["El Congreso debatió la moción de ", bold, "vacancia", boldEnd, "."],
    state: "translated",
    props: article,
    notes: [{ text: "Lead paragraph." }],
    matches: [
      {
        source: ["Congress debated the motion."],
        target: ["El Congreso debatió la moción."],
        similarity: 0.8333,
        origin: "tmx/vacancia.tmx:12",
      },
    ],
    terms: [
      {
        id: "vacancy",
        source: "vacancy",
        targets: ["vacancia", "vacancia presidencial"],
        definition: "Removal of a president by Congress.",
      },
      { id: "", source: "motion", targets: ["moción"], definition: "" },
    ],
  }),
  makeUnit({ ...languages, id: "p 2", source: ["It failed.", breakCode], props: article }),
  makeUnit({ ...languages, source: [" Puno & Cusco\n"], target: [], props: article }),
]);

describe("a new file", () => {
  it.each(["2.1", "2.0", "1.2"])("of version %s is as recorded", async (version) => {
    const { text } = writeBilingual(xliff, sample, { version });
    const path = join(import.meta.dirname, `../../fixtures/xliff/new-${version}.xml`);
    await expect(text).toMatchFileSnapshot(path);
  });

  it("is 2.1 unless another version is asked for", () => {
    const { text } = writeBilingual(xliff, sample);
    expect(text).toBe(writeBilingual(xliff, sample, { version: "2.1" }).text);
    const unknown = (): unknown => writeBilingual(xliff, sample, { version: "3.0" });
    expect(unknown).toThrow(expect.objectContaining({ code: "xliffVersion" }));
  });

  it("gives matches and terms back", () => {
    const { text, warnings } = writeBilingual(xliff, sample);
    const [unit] = readBilingual(xliff, text).units;
    const [written] = [...sample.units];
    expect(warnings).toEqual([]);
    expect(unit?.terms).toEqual(written?.terms);
    expect(unit?.matches).toEqual([{ ...written?.matches?.[0], similarity: 0.833 }]);
  });

  it("says what 1.2 has no place for", () => {
    const { warnings } = writeBilingual(xliff, sample, { version: "1.2" });
    expect(warnings.map(({ code, data }) => [code, data["unit"]])).toEqual([
      ["xliffTermDropped", "p1"],
    ]);
  });

  it("has a file even without units", () => {
    for (const version of ["2.1", "1.2"]) {
      const { text } = writeBilingual(xliff, documentOf([]), { version });
      expect(text).toContain("<file ");
      expect(() => readBilingual(xliff, text)).not.toThrow();
    }
  });
});

const word = fc.stringMatching(/^[a-zñ¿áé&<>"']{1,8}$/u);
const textPart = fc.oneof(
  word,
  fc.constantFrom(" ", "  ", "\n", "\t", "\u001A", "\u{1F5F3}", "]]>"),
);
const markup = fc.constantFrom("<b>", "<i class='x'>", "{0}", "%s", "");
const placeholder = fc.record({
  kind: fc.constant("placeholder" as const),
  id: fc.constantFrom("p1", "p2", "p3"),
  data: markup,
});
const half = fc.record({
  kind: fc.constantFrom("open" as const, "close" as const),
  id: fc.constantFrom("1", "2", "3"),
  data: markup,
});
// Adjacent strings are merged, and no string is empty: what a segment is by definition.
const segment = fc
  .array(fc.oneof({ weight: 4, arbitrary: textPart }, placeholder, half), { maxLength: 9 })
  .map((parts): Segment => {
    const merged: (string | InlineCode)[] = [];
    const seen = new Set<string>();
    for (const part of parts) {
      const last = merged.at(-1);
      if (typeof part === "string" && typeof last === "string")
        merged[merged.length - 1] = last + part;
      else if (typeof part === "string") merged.push(part);
      else {
        // An id stands for one code, or one pair.
        const key = `${part.kind} ${part.id}`;
        if (seen.has(key) || (part.kind === "open" && seen.has(`close ${part.id}`))) continue;
        seen.add(key);
        merged.push(part);
      }
    }
    return merged;
  });
const unit = fc
  .record({
    source: segment,
    target: fc.option(segment, { nil: undefined }),
    state: fc.option(fc.constantFrom(...unitStates), { nil: undefined }),
    notes: fc.array(fc.record({ text: word }), { maxLength: 2 }),
  })
  .map((parts) => makeUnit({ ...languages, ...parts }));

/** What must come back: texts, codes by kind and data, states, notes. */
function essence(units: readonly TranslationUnit[], keepsData: boolean): unknown {
  const parts = (each: Segment | undefined): unknown =>
    each?.map((part) =>
      typeof part === "string" ? part : [part.kind, keepsData ? part.data : ""],
    );
  return units.map(({ source, target, state, notes }) => ({
    source: parts(source),
    target: parts(target),
    // 1.2 has no place for the state of a target that is not there.
    state: target === undefined && !keepsData ? undefined : state,
    notes,
  }));
}

describe("what is written, and read again, is equal", () => {
  const units = fc.array(unit, { maxLength: 4 });

  it.each(["2.1", "2.0"])("as XLIFF %s", (version) => {
    fc.assert(
      fc.property(units, (written) => {
        if (written.length === 0) return;
        const { text } = writeBilingual(xliff, documentOf(written), { version });
        const read = readBilingual(xliff, text).units;
        expect(essence(read, true)).toEqual(essence(written, true));
        const again = writeBilingual(xliff, documentOf(read), { version }).text;
        const second = readBilingual(xliff, again).units;
        expect(withoutPlaces(second)).toEqual(withoutPlaces(read));
      }),
      { numRuns: 300 },
    );
  });

  it("as XLIFF 1.2", () => {
    // No `cp` there: control characters are left out, with a warning.
    const legal = units.filter((each) => !JSON.stringify(each).includes(String.raw`\u001a`));
    fc.assert(
      fc.property(legal, (written) => {
        const { text, warnings } = writeBilingual(xliff, documentOf(written), {
          version: "1.2",
        });
        const read = readBilingual(xliff, text).units;
        expect(essence(read, false)).toEqual(essence(written, false));
        expect(warnings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const hasSchemas = existsSync(coreSchema.data) && spawnSync("xmllint", ["--version"]).status === 0;

describe.skipIf(!hasSchemas)("what is written is valid by the schema of", () => {
  it.each(["2.1", "2.0", "1.2"])("XLIFF %s", (version) => {
    const documents = fc.sample(fc.array(unit, { minLength: 1, maxLength: 30 }), {
      seed: 7,
      numRuns: 5,
    });
    for (const written of [[...sample.units], ...documents]) {
      const { text } = writeBilingual(xliff, documentOf(written), { version });
      expect(coreSchema.problems(text, version)).toBe("");
    }
  });
});
