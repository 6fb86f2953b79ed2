// Merges several glossaries: concepts with the same id become one concept with the terms of all.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import type { Property } from "../../model/unit.ts";
import { conceptFields, termFields, termKey } from "./diff-glossaries.ts";

/** A field that the glossaries fill in differently. */
export interface FieldConflict {
  readonly concept: string;
  /** Empty if the field belongs to the concept itself. */
  readonly term: string;
  readonly field: string;
  readonly kept: string;
  /** Empty if both values were kept. */
  readonly dropped: string;
}

export interface MergedGlossary {
  readonly glossary: Glossary;
  /** Concepts read, one number per glossary. */
  readonly read: readonly number[];
  readonly united: number;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * A field that only one glossary fills in is taken from it. Otherwise `first` keeps the earlier glossary's value,
 * `newest` the later one's (glossaries carry no dates), and `both` keeps both texts of a definition, note or source
 * and the first value elsewhere.
 */
export function mergeGlossaries(
  glossaries: readonly Glossary[],
  policy: "both" | "newest" | "first",
): MergedGlossary {
  const concepts = new Map<string, Concept>();
  const conflicts: FieldConflict[] = [];
  let united = 0;
  for (const glossary of glossaries)
    for (const concept of glossary.concepts) {
      const before = concepts.get(concept.id);
      if (before !== undefined) united += 1;
      concepts.set(
        concept.id,
        before === undefined
          ? concept
          : new ConceptMerge(concept.id, policy, conflicts).merge(before, concept),
      );
    }
  return {
    glossary: { kind: "glossary", concepts: [...concepts.values()] },
    read: glossaries.map((glossary) => glossary.concepts.length),
    united,
    conflicts,
  };
}

const texts = new Set(["definition", "note", "source"]);

class ConceptMerge {
  readonly #id: string;
  readonly #policy: "both" | "newest" | "first";
  readonly #conflicts: FieldConflict[];

  constructor(id: string, policy: "both" | "newest" | "first", conflicts: FieldConflict[]) {
    this.#id = id;
    this.#policy = policy;
    this.#conflicts = conflicts;
  }

  merge(first: Concept, second: Concept): Concept {
    const fields = this.#fields(conceptFields(first), conceptFields(second), "");
    const further = new Map(second.terms.map((term) => [termKey(term), term]));
    const known = new Set(first.terms.map(termKey));
    return {
      ...first,
      subjectField: fields("subject_field"),
      definition: fields("definition"),
      props: unitedProps(first.props, second.props),
      terms: [
        ...first.terms.map((term) => {
          const other = further.get(termKey(term));
          return other === undefined ? term : this.#term(term, other);
        }),
        ...second.terms.filter((term) => !known.has(termKey(term))),
      ],
    };
  }

  #term(first: Term, second: Term): Term {
    const fields = this.#fields(termFields(first), termFields(second), first.text);
    const taken = (field: string): Term =>
      fields(field) === termFields(first)[field] ? first : second;
    return {
      ...first,
      status: taken("status").status,
      partOfSpeech: taken("part_of_speech").partOfSpeech,
      grammaticalGender: taken("gender").grammaticalGender,
      flags: taken("match").flags,
      note: fields("note"),
      source: fields("source"),
      props: unitedProps(first.props, second.props),
    };
  }

  #fields(
    first: Readonly<Record<string, string>>,
    second: Readonly<Record<string, string>>,
    term: string,
  ): (field: string) => string {
    const decided = new Map<string, string>();
    return (field) => {
      const known = decided.get(field);
      if (known !== undefined) return known;
      const value = this.#decide(field, [first[field] ?? "", second[field] ?? ""], term);
      decided.set(field, value);
      return value;
    };
  }

  #decide(field: string, [first, second]: readonly [string, string], term: string): string {
    if (first === second || second === "") return first;
    if (first === "") return second;
    // Without a column for it, the subject field is the file name; of two file names either will do.
    if (field === "subject_field") return first;
    const conflict = { concept: this.#id, term, field };
    if (this.#policy === "both" && texts.has(field)) {
      const kept = `${first}; ${second}`;
      this.#conflicts.push({ ...conflict, kept, dropped: "" });
      return kept;
    }
    const [kept, dropped] = this.#policy === "newest" ? [second, first] : [first, second];
    this.#conflicts.push({ ...conflict, kept, dropped });
    return kept;
  }
}

function unitedProps(first: readonly Property[], second: readonly Property[]): readonly Property[] {
  const known = new Set(
    first.map(({ type, value, language }) => JSON.stringify([type, value, language])),
  );
  return [
    ...first,
    ...second.filter(
      ({ type, value, language }) => !known.has(JSON.stringify([type, value, language])),
    ),
  ];
}
