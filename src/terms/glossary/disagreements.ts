// Where a glossary and a file to import say different things of one concept, each as data.

import { isApproved, isAvoided, type Concept, type Term } from "../../model/concept.ts";
import { languageServes } from "../../model/language.ts";
import { isSaidAlready } from "./said-already.ts";
import { termIdentity } from "./term-identity.ts";

export const disagreementKinds = [
  /** One approves the term, the other says not to use it. */
  "status",
  /** Each prefers another term. */
  "preferred",
  "definition",
  "note",
  "source",
  "partOfSpeech",
  "gender",
] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

export interface Disagreement {
  readonly kind: DisagreementKind;
  /** The id in the glossary. */
  readonly concept: string;
  /** The term of the file; empty for a definition. */
  readonly term: string;
  /** As the glossary has it: a status, a preferred term, a text. */
  readonly ours: string;
  readonly theirs: string;
  /** In the file, 1-based. */
  readonly line: number | undefined;
}

/** In the order of the file's terms. `known` is what the glossary had before anything was merged. */
export function disagreementsBetween(known: Concept, further: Concept): readonly Disagreement[] {
  const concept = known.id;
  const found: Disagreement[] = [];
  const { definition } = further;
  if (differ(known.definition, definition)) {
    const line = further.terms[0]?.location?.line;
    found.push({
      kind: "definition",
      concept,
      term: "",
      ours: known.definition,
      theirs: definition,
      line,
    });
  }
  for (const term of further.terms) {
    const same = known.terms.find((each) => isSameTerm(each, term));
    const about = { concept, term: term.text, line: term.location?.line };
    if (same !== undefined)
      found.push(...ofTerm(same, term, known).map((each) => ({ ...about, ...each })));
    const rival = rivalOf(term, known);
    if (rival !== undefined && !(same !== undefined && isAvoided(same)))
      found.push({ kind: "preferred", ...about, ours: rival.text, theirs: term.text });
  }
  return found;
}

type Said = Pick<Disagreement, "kind" | "ours" | "theirs">;

function ofTerm(ours: Term, theirs: Term, known: Concept): readonly Said[] {
  const fields: readonly (readonly [DisagreementKind, string, string])[] = [
    ["note", ours.note, isSaidAlready(theirs.note, known) ? "" : theirs.note],
    [
      "source",
      ours.source,
      known.terms.some(({ source }) => source === theirs.source) ? "" : theirs.source,
    ],
    ["partOfSpeech", ours.partOfSpeech ?? "", theirs.partOfSpeech ?? ""],
    ["gender", ours.grammaticalGender ?? "", theirs.grammaticalGender ?? ""],
  ];
  const contradicts =
    (isApproved(ours) && isAvoided(theirs)) || (isAvoided(ours) && isApproved(theirs));
  return [
    ...(contradicts ? [{ kind: "status" as const, ours: ours.status, theirs: theirs.status }] : []),
    ...fields.flatMap(([kind, left, right]) =>
      differ(left, right) ? [{ kind, ours: left, theirs: right }] : [],
    ),
  ];
}

/** The term that the glossary prefers where the file prefers another one. */
function rivalOf(term: Term, known: Concept): Term | undefined {
  if (term.status !== "preferred") return undefined;
  return known.terms.find(
    (each) =>
      each.status === "preferred" &&
      languageServes(each.language, term.language) &&
      !isSameTerm(each, term),
  );
}

function isSameTerm(left: Term, right: Term): boolean {
  return termIdentity(left) === termIdentity(right);
}

function differ(left: string, right: string): boolean {
  return left !== "" && right !== "" && left !== right;
}
