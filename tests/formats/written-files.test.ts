// Laws of all writers of units: glosa's doctor has nothing against what glosa writes, and from any format to any other text,
// codes and states are the same, or a warning says what is lost.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doctorForPath } from "../../src/doctor/format-doctors.ts";
import { bilingualFormats } from "../../src/formats/bilingual-formats.ts";
import { codeText } from "../../src/formats/codes/equivalent.ts";
import { withoutDrafts } from "../../src/memory/edit/finished-units.ts";
import type { BilingualDocument } from "../../src/model/bilingual-document.ts";
import type { Segment } from "../../src/model/segment.ts";
import { isDraft, type TranslationUnit } from "../../src/model/unit.ts";
import { doctorFileOf } from "../doctor/doctor-file-of.ts";
import { arbitraryUnits } from "./arbitrary-units.ts";
import { loaded, readBilingual, type LoadedFormat } from "./bilingual-file.ts";

interface Route {
  readonly name: string;
  readonly format: LoadedFormat;
  readonly version: string | undefined;
}

const routes: readonly Route[] = (
  await Promise.all(
    bilingualFormats.map(async (format): Promise<readonly Route[]> => {
      const own = await loaded(format);
      const versions = format.name === "xliff" ? ["2.1", "2.0", "1.2"] : [undefined];
      return versions.map((version) => ({
        name: version === undefined ? format.name : `${format.name} ${version}`,
        format: own,
        version,
      }));
    }),
  )
).flat();

function documentOf(units: readonly TranslationUnit[]): BilingualDocument {
  const languages = { sourceLanguage: "en", targetLanguage: "es" };
  return {
    kind: "bilingual",
    header: { ...languages, attributes: {}, notes: [], props: [] },
    units,
  };
}

/** As `convert` does it: what cannot be marked as a draft is left out, with a warning. */
function through(
  { format, version }: Route,
  given: readonly TranslationUnit[],
): {
  readonly bytes: Uint8Array;
  readonly units: readonly TranslationUnit[];
  readonly lost: readonly string[];
} {
  const lost: string[] = [];
  const context = {
    ...{ sourceLanguage: "en", targetLanguage: "es", tool: { name: "glosa", version: "1.0.0" } },
    ...(version !== undefined && { version }),
    warn: ({ code }: { readonly code: string }): void => void lost.push(code),
  };
  const units = format.keepsState === true ? given : [...withoutDrafts(given, "a", context.warn)];
  const chunks = [...format.write(documentOf(units), context)].map((chunk) => Buffer.from(chunk));
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const read = readBilingual(format, bytes, { sourceLanguage: "en", targetLanguage: "es" });
  return { bytes, units: read.units, lost: [...lost, ...read.warnings.map(({ code }) => code)] };
}

type Codes = "codes" | "as text" | "left out";

/** Codes by kind and what they say, numbered by the order of the source; as text where a format has no codes. */
function shown({ source, target = [] }: TranslationUnit, codes: Codes): readonly string[] {
  const numbers = new Map<string, number>();
  const textOf = (segment: Segment): string =>
    segment
      .map((part) => {
        if (typeof part === "string") return part;
        if (codes !== "codes") return codes === "as text" ? codeText(part) : "";
        const key = `${part.kind === "placeholder" ? "placeholder" : "pair"} ${part.id}`;
        if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
        return `[${part.kind} ${numbers.get(key) ?? 0} ${codeText(part)}]`;
      })
      .join("");
  return [textOf(source), textOf(target)];
}

describe.each(routes)("what is written as $name", (route) => {
  it("is accepted by the doctor", { timeout: 120_000 }, async () => {
    const doctor = await doctorForPath(`a${route.format.extensions[0] ?? ""}`);
    if (doctor === undefined) return;
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const { bytes } = through(route, units);
        const path = `a${route.format.extensions[0] ?? ""}`;
        const { defects, failure } = doctor.diagnose(doctorFileOf(bytes, path));
        expect(failure).toBeUndefined();
        expect(
          defects
            // Of placeholders a translation has what it has.
            .filter(({ kind }) => kind.level !== "note" && !kind.id.startsWith("po-format-"))
            .map(({ kind, data }) => [kind.id, data]),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  // A thousand units through each pair.
  it.each(routes)(
    "says the same in $name, or a warning what it does not",
    { timeout: 120_000 },
    (second) => {
      const toText = [route, second].some(({ format }) => format.name === "po");
      fc.assert(
        fc.property(arbitraryUnits, (units) => {
          const there = through(route, units);
          const back = through(second, there.units);
          const lost = new Set([...there.lost, ...back.lost]);
          // Wordfast has no codes that others know, and says so.
          const codes = lost.has("codesNotCarried") ? "left out" : toText ? "as text" : "codes";
          const kept = lost.has("unitsDraft") ? units.filter((unit) => !isDraft(unit)) : units;
          const state = (unit: TranslationUnit): string => (isDraft(unit) ? "draft" : "finished");
          // gettext's flags say how a message is checked: two formats that keep properties both keep them.
          const flags = ({ props }: TranslationUnit): readonly string[] =>
            lost.has("notesNotCarried") || lost.has("xliffPropertyDropped")
              ? []
              : props.filter(({ type }) => type === "flag").map(({ value }) => value);
          expect(
            back.units.map((unit) => [...shown(unit, codes), state(unit), ...flags(unit)]),
          ).toEqual(kept.map((unit) => [...shown(unit, codes), state(unit), ...flags(unit)]));
        }),
        { numRuns: 50 },
      );
    },
  );
});
