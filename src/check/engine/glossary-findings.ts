// Reports what is wrong with the glossary itself, under a rule of the engine's own: said by a check of a whole project.

import type { Translate } from "../../messages/translator.ts";
import { isApproved, type Concept, type Term } from "../../model/concept.ts";
import {
  listSeparator,
  type Finding,
  type Level,
  type MessageData,
  type RuleDescription,
} from "../../model/finding.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { fingerprint } from "../../strings/fingerprint.ts";
import { lintGlossary } from "../../terms/lint/lint-glossary.ts";

export const glossaryRuleId = "glossary";

export function describeGlossaryRule(translate: Translate): RuleDescription {
  return {
    id: glossaryRuleId,
    description: translate.dynamic(`rules.${glossaryRuleId}.description`),
    issueType: "terminology",
  };
}

export interface GlossaryContext {
  readonly concepts: readonly Concept[];
  /** Those that some source of the run has. */
  readonly used: ReadonlySet<Concept>;
  /** Languages of the sources. */
  readonly sources: readonly LanguageTag[];
  readonly translate: Translate;
  /** Its own levels by default. */
  readonly level: Level | undefined;
}

/** What only could say more is left to `glosa doctor`. */
export function glossaryFindings(context: GlossaryContext): readonly Finding[] {
  const { concepts } = context;
  const lints = lintGlossary(concepts)
    .filter(({ lint }) => lint.level !== "note")
    .map(({ lint, concept, term, data }) =>
      findingAt({ id: lint.id, level: lint.level, concept, term, data }, context),
    );
  return [...lints, ...unusedFindings(context)];
}

interface Fault {
  readonly id: string;
  readonly level: Finding["level"];
  readonly concept: Concept;
  readonly term: Term;
  readonly data: MessageData;
}

function findingAt(
  { id, level, concept, term, data }: Fault,
  { translate, level: set }: GlossaryContext,
): Finding {
  const { path = "", line = 1, column = 1 } = term.location ?? {};
  const print = fingerprint([glossaryRuleId, id, concept.id, term.text].join("\u0000"), 0);
  return {
    ruleId: glossaryRuleId,
    level: set ?? level,
    confidence: 1,
    message: translate.dynamic(`doctor.defects.${id}`, data),
    messageId: id,
    data,
    target: { path, line, column, endLine: line, endColumn: column + term.text.length, text: "" },
    suggestions: [],
    asked: { id: print, kind: "same", key: "" },
    fingerprint: print,
  };
}

// More names than these tell nobody more.
const mostNamed = 10;

/** One note for each file: a glossary is made for more texts than one run has. */
function unusedFindings(context: GlossaryContext): readonly Finding[] {
  const { concepts, used, sources } = context;
  const byPath = new Map<string, Concept[]>();
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    const term = concept.terms.find(
      (each) =>
        isApproved(each) && sources.some((language) => languageServes(each.language, language)),
    );
    if (term === undefined) continue;
    const path = term.location?.path ?? "";
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (!used.has(concept)) byPath.set(path, [...(byPath.get(path) ?? []), concept]);
  }
  return [...byPath].flatMap(([path, unused]) => {
    const [concept] = unused;
    const [term] = concept?.terms ?? [];
    if (concept === undefined || term === undefined) return [];
    const names = unused.slice(0, mostNamed).map(({ id }) => id);
    const data = {
      count: unused.length,
      of: counts.get(path) ?? 0,
      ids: names.join(listSeparator),
    };
    return [findingAt({ id: "unused-concept", level: "note", concept, term, data }, context)];
  });
}
