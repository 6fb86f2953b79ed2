import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses, type Concept, type Status } from "../../../src/model/concept.ts";
import { conflictPolicies } from "../../../src/terms/glossary/conflict-policies.ts";
import { mergeConcepts, type ConceptMerge } from "../../../src/terms/glossary/merge-concepts.ts";
import { termOf } from "../glossary-of.ts";

const options = { source: "en", target: "es", policy: "keep" } as const;

function concept(id: string, ...terms: readonly (readonly [string, string, Status?])[]): Concept {
  return {
    id,
    subjectField: "",
    definition: "",
    props: [],
    terms: terms.map(([language, text, status = "preferred"]) =>
      termOf(language, { text, status }),
    ),
  };
}

/** The glossary as it is after the merge. */
function merged(glossary: readonly Concept[], merge: ConceptMerge): readonly Concept[] {
  return [
    ...glossary.map((each) => merge.changed.find(({ before }) => before === each)?.after ?? each),
    ...merge.added,
  ];
}

const lines = (concepts: readonly Concept[]): readonly string[] =>
  concepts.flatMap(({ id, terms }) =>
    terms.map(({ language, text, status }) => `${id} ${language} ${status} ${text}`),
  );

describe("a concept of another file", () => {
  const vote = concept("vote", ["en", "vote"], ["es", "voto"]);

  it("is told apart from another sense by its rendering", () => {
    const bench = concept("bench", ["en", "bench"], ["es", "bancada"]);
    const seat = concept("seat", ["en", "bench"], ["es", "banco"]);
    const further = concept("x", ["en", "Bench"], ["es", "Banco"], ["es", "escaño", "admitted"]);
    const merge = mergeConcepts([bench, seat], [further], options);
    expect(merge.changed.map(({ before }) => before.id)).toEqual(["seat"]);
  });

  it("adds its rendering as admitted where the glossary prefers another", () => {
    const further = concept("x", ["en", "vote"], ["es", "sufragio"]);
    expect(lines(merged([vote], mergeConcepts([vote], [further], options)))).toEqual([
      "vote en preferred vote",
      "vote es preferred voto",
      "vote es admitted sufragio",
    ]);
    const replaced = mergeConcepts([vote], [further], { ...options, policy: "replace" });
    expect(lines(merged([vote], replaced))).toEqual([
      "vote en preferred vote",
      "vote es admitted voto",
      "vote es preferred sufragio",
    ]);
  });

  it("gets an id of its own where its id is taken by another", () => {
    const further = concept("vote", ["en", "ballot"], ["es", "cédula"]);
    expect(mergeConcepts([vote], [further], options).added.map(({ id }) => id)).toEqual(["vote-2"]);
  });

  it("of terms to avoid needs no rendering; any other does", () => {
    const avoided = concept("a", ["es", "presidenta golpista", "deprecated"]);
    const lone = concept("b", ["en", "recall"]);
    const merge = mergeConcepts([vote], [avoided, lone], options);
    expect(merge.added.map(({ id }) => id)).toEqual(["a"]);
    expect(merge.skipped.map(({ reason }) => reason)).toEqual(["withoutTarget"]);
  });
});

describe("for any glossary and any file", () => {
  const term = fc.tuple(
    fc.constantFrom("en", "es", "es-PE", "fr"),
    fc.constantFrom("vote", "voto", "Voto", "sufragio", "bench", "bancada"),
    fc.constantFrom(...statuses),
  );
  const concepts = fc
    .array(fc.array(term, { maxLength: 4 }), { maxLength: 4 })
    .map((all) => all.map((terms, index) => concept(`c${index}`, ...terms)));
  const policy = fc.constantFrom(...conflictPolicies);

  it("every concept is new, changes one, or is skipped with a reason, and no term of the glossary is lost", () => {
    fc.assert(
      fc.property(concepts, concepts, policy, (glossary, further, each) => {
        const merge = mergeConcepts(glossary, further, { ...options, policy: each });
        const after = merged(glossary, merge);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(merge.added.length + merge.skipped.length).toBeLessThanOrEqual(further.length);
        const texts = (all: readonly Concept[]): ReadonlySet<string> =>
          new Set(all.flatMap(({ terms }) => terms.map(({ text }) => text)));
        for (const text of texts(glossary)) expect(texts(after)).toContain(text);
      }),
    );
  });

  it("the second time changes nothing, where the glossary is kept", () => {
    fc.assert(
      fc.property(concepts, concepts, (glossary, further) => {
        const after = merged(glossary, mergeConcepts(glossary, further, options));
        const again = mergeConcepts(after, further, options);
        expect([again.added, again.changed]).toEqual([[], []]);
      }),
    );
  });
});
