// Concepts of another file merged into a glossary: what is new, what changes an existing concept, and what is
// skipped, each with its reason.

import { isApproved, type Concept, type Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { ConflictPolicy } from "./conflict-policies.ts";
import { disagreementsBetween, type Disagreement } from "./disagreements.ts";
import { isSaidAlready } from "./said-already.ts";
import { termIdentity } from "./term-identity.ts";

export type SkipReason =
  /** The glossary already says the same. */
  | "known"
  /** The glossary says something else and keeps it. */
  | "conflict"
  | "withoutSource"
  | "withoutTarget";

export interface Skip {
  readonly reason: SkipReason;
  readonly concept: Concept;
  /** The concept already in the glossary. */
  readonly known?: Concept;
}

export interface ConceptMerge {
  /** With ids not yet in the glossary. */
  readonly added: readonly Concept[];
  readonly changed: readonly { readonly before: Concept; readonly after: Concept }[];
  readonly skipped: readonly Skip[];
  /** What both say, and differently, whatever was done about it. */
  readonly disagreements: readonly Disagreement[];
}

export interface MergeOptions {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly policy: ConflictPolicy;
}

/**
 * A concept of the file is the same as one in the glossary when they share a source term, or a target term if it
 * has no source term. New terms are added (as admitted if the glossary prefers another), and empty fields are
 * filled in. Where both have a different value there is a conflict: `keep` leaves the glossary's, `replace` takes
 * the file's, `both` adds a separate concept.
 */
export function mergeConcepts(
  glossary: readonly Concept[],
  further: readonly Concept[],
  options: MergeOptions,
): ConceptMerge {
  const taken = new Set(glossary.map(({ id }) => id));
  const current = new Map<Concept, Concept>(glossary.map((concept) => [concept, concept]));
  const added: Concept[] = [];
  const skipped: Skip[] = [];
  const disagreements: Disagreement[] = [];
  const index = new ConceptIndex(glossary);
  for (const concept of further) {
    const missing = missingSide(concept, options);
    if (missing !== undefined) {
      skipped.push({ reason: missing, concept });
      continue;
    }
    const known = index.find(concept, options);
    const now = known === undefined ? undefined : (current.get(known) ?? known);
    if (known !== undefined) disagreements.push(...disagreementsBetween(known, concept));
    const merged = now === undefined ? undefined : mergeInto(now, concept, options.policy);
    if (known === undefined || merged === undefined || merged.outcome === "own") {
      const own = { ...concept, id: freeId(concept.id, taken) };
      added.push(own);
      current.set(own, own);
      index.add(own);
    } else if (merged.outcome === "changed") {
      current.set(known, merged.concept);
      index.add(known, merged.concept);
    } else skipped.push({ reason: merged.outcome, concept, known });
  }
  const changed = glossary.flatMap((before) => {
    const after = current.get(before) ?? before;
    return after === before ? [] : [{ before, after }];
  });
  return { added: added.map((each) => current.get(each) ?? each), changed, skipped, disagreements };
}

/** Finds the concept that has a term, ignoring case and accents. */
class ConceptIndex {
  readonly #byTerm = new Map<string, Set<Concept>>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) this.add(concept);
  }

  /** `as`: the terms of the concept so far. */
  add(concept: Concept, as: Concept = concept): void {
    for (const term of as.terms) {
      const key = termIdentity(term);
      const concepts = this.#byTerm.get(key) ?? new Set();
      concepts.add(concept);
      this.#byTerm.set(key, concepts);
    }
  }

  find(concept: Concept, { source }: MergeOptions): Concept | undefined {
    const ofSource = concept.terms.filter((term) => languageServes(term.language, source));
    const others = concept.terms.filter((term) => !ofSource.includes(term));
    const having = (term: Term): ReadonlySet<Concept> =>
      this.#byTerm.get(termIdentity(term)) ?? new Set<Concept>();
    const candidates = (ofSource.length > 0 ? ofSource : others).flatMap((term) => [
      ...having(term),
    ]);
    // Of two senses of a source term, the one with the same renderings.
    const shared = (each: Concept): number =>
      concept.terms.filter((term) => having(term).has(each)).length;
    let best: Concept | undefined;
    for (const each of candidates)
      if (best === undefined || shared(each) > shared(best)) best = each;
    return best;
  }
}

/** A concept made of terms to avoid needs no rendering. */
function missingSide(concept: Concept, { source, target }: MergeOptions): SkipReason | undefined {
  const has = (language: LanguageTag): boolean =>
    concept.terms.some((term) => languageServes(term.language, language));
  const onlyAvoided = concept.terms.length > 0 && !concept.terms.some(isApproved);
  if (onlyAvoided && (has(source) || has(target))) return undefined;
  if (!has(source)) return "withoutSource";
  return has(target) ? undefined : "withoutTarget";
}

type Merged =
  | { readonly outcome: "changed"; readonly concept: Concept }
  | { readonly outcome: "known" | "conflict" | "own" };

function mergeInto(known: Concept, further: Concept, policy: ConflictPolicy): Merged {
  const terms = [...known.terms];
  let conflict = differs(known.definition, further.definition);
  let changed = known.definition === "" && further.definition !== "";
  for (const term of further.terms) {
    const at = terms.findIndex((each) => termIdentity(each) === termIdentity(term));
    const same = terms[at];
    if (same === undefined) {
      const rival = terms.findIndex(
        (each) => each.status === "preferred" && languageServes(each.language, term.language),
      );
      const takesOver = term.status === "preferred" && rival >= 0 && policy === "replace";
      if (takesOver) terms.splice(rival, 1, demoted(terms[rival] ?? term));
      const yields = term.status === "preferred" && rival >= 0 && !takesOver;
      // It has no line in the glossary's file yet.
      terms.push({ ...(yields ? demoted(term) : term), location: undefined });
      changed = true;
      continue;
    }
    const theirs = withoutSaid(term, known);
    const contradicts = isApproved(same) !== isApproved(theirs) || fieldsDiffer(same, theirs);
    conflict ||= contradicts;
    const overlay = policy === "replace" ? overlaid(theirs, same) : overlaid(same, theirs);
    const mended = {
      ...overlay,
      text: same.text,
      language: same.language,
      location: same.location,
    };
    if (JSON.stringify(mended) === JSON.stringify(same)) continue;
    terms[at] = mended;
    changed = true;
  }
  if (conflict && policy === "both") return { outcome: "own" };
  const [first, second] = policy === "replace" ? [further, known] : [known, further];
  const definition = first.definition === "" ? second.definition : first.definition;
  if (definition !== known.definition) changed = true;
  if (!changed) return { outcome: conflict ? "conflict" : "known" };
  return { outcome: "changed", concept: { ...known, definition, terms } };
}

/** A table of pairs has one remark and one source a row: they come back on the wrong term of the pair. */
function withoutSaid(term: Term, known: Concept): Term {
  return {
    ...term,
    note: isSaidAlready(term.note, known) ? "" : term.note,
    source: known.terms.some(({ source }) => source === term.source) ? "" : term.source,
  };
}

function demoted(term: Term): Term {
  return { ...term, status: "admitted" };
}

function differs(left: string, right: string): boolean {
  return left !== "" && right !== "" && left !== right;
}

function fieldsDiffer(left: Term, right: Term): boolean {
  return (
    differs(left.note, right.note) ||
    differs(left.source, right.source) ||
    differs(left.partOfSpeech ?? "", right.partOfSpeech ?? "") ||
    differs(left.grammaticalGender ?? "", right.grammaticalGender ?? "")
  );
}

/** The first, with its gaps filled from the second. */
function overlaid(first: Term, second: Term): Term {
  return {
    ...first,
    partOfSpeech: first.partOfSpeech ?? second.partOfSpeech,
    grammaticalGender: first.grammaticalGender ?? second.grammaticalGender,
    flags: first.flags.length > 0 ? first.flags : second.flags,
    note: first.note === "" ? second.note : first.note,
    source: first.source === "" ? second.source : first.source,
    props: first.props.length > 0 ? first.props : second.props.filter(saysMore),
  };
}

/** memoQ's matching of a term says nothing that its flags and status do not, unless it is of another kind. */
function saysMore({ type, value }: Property): boolean {
  return type !== "term_info" || /custom|fuzzy/iu.test(value);
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let ordinal = 2; taken.has(free); ordinal += 1) free = `${id}-${ordinal}`;
  taken.add(free);
  return free;
}
