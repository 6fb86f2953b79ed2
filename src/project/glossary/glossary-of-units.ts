// Units of a memory as concepts: those that look like terms, or are marked as terms.

import { conceptIdFor } from "../../formats/concepts/concept-id.ts";
import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { plainTerm } from "../../model/plain-term.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { fold } from "../../strings/fold.ts";

/** Anything with more words is a sentence. */
const mostWords = 8;

/** The mark that `unitsOfGlossary` puts on the units of a concept. */
const conceptProperty = "x-concept";

export interface GlossaryOfUnits {
  readonly glossary: Glossary;
  /** Units that are not terms, in file order. */
  readonly left: readonly TranslationUnit[];
}

/**
 * Takes units with text on both sides that name a concept, or have at most eight words per side and do not end like
 * a sentence. Units with the same concept or the same source become one concept: the first rendering in a language is
 * preferred, others are admitted.
 */
export function glossaryOfUnits(units: Iterable<TranslationUnit>): GlossaryOfUnits {
  const drafts = new Map<string, Draft>();
  const left: TranslationUnit[] = [];
  for (const unit of units) {
    const named = unit.props.find(({ type }) => type === conceptProperty)?.value;
    const source = plainText(unit.source).trim();
    const target = plainText(unit.target ?? []).trim();
    const isTerm = named !== undefined || (looksLikeTerm(source) && looksLikeTerm(target));
    if (source === "" || target === "" || unit.targetInfo === undefined || !isTerm) {
      left.push(unit);
      continue;
    }
    const key = named === undefined ? `source ${fold(source)}` : `concept ${named}`;
    const draft = drafts.get(key) ?? { id: named ?? "", definition: "", terms: [] };
    drafts.set(key, draft);
    if (draft.definition === "" && named !== undefined)
      draft.definition = unit.notes[0]?.text ?? "";
    addTerm(draft.terms, source, unit.sourceInfo.language, unit);
    addTerm(draft.terms, target, unit.targetInfo.language, unit);
    for (const { language, segment } of unit.others) {
      const other = plainText(segment).trim();
      if (other !== "") addTerm(draft.terms, other, language, unit);
    }
  }
  const taken = new Set([...drafts.values()].map(({ id }) => id));
  const concepts = [...drafts.values()].map(({ id, definition, terms }): Concept => ({
    id: id === "" ? conceptIdFor(terms, taken) : id,
    subjectField: "",
    definition,
    terms,
    props: [],
  }));
  return { glossary: { kind: "glossary", concepts }, left };
}

interface Draft {
  readonly id: string;
  definition: string;
  readonly terms: Term[];
}

function looksLikeTerm(text: string): boolean {
  return text.split(/\s+/u).length <= mostWords && !/[.?!…:;]["'”’»)]*$/u.test(text);
}

function addTerm(terms: Term[], text: string, language: string, unit: TranslationUnit): void {
  if (terms.some((term) => term.text === text && term.language === language)) return;
  const status = terms.some((term) => term.language === language) ? "admitted" : "preferred";
  terms.push({ ...plainTerm(text, language, unit.location), status });
}
