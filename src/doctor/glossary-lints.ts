// What is wrong with a glossary by what it says, as defects of its file.

import type { Glossary } from "../model/concept.ts";
import { ParseError } from "../model/errors.ts";
import type { MessageData } from "../model/finding.ts";
import { glossaryLints } from "../terms/lint/index.ts";
import { lintGlossary } from "../terms/lint/lint-glossary.ts";
import type { DefectKind, Point } from "./defect.ts";

export const lintKinds: readonly DefectKind[] = glossaryLints.map(({ id, level }) => ({
  id,
  level,
}));

interface LintDefect {
  readonly kind: DefectKind;
  readonly point: Point;
  readonly data: MessageData;
}

/** Nothing of a file that cannot be read: the doctor says why. */
export function lintDefects(read: () => Glossary): readonly LintDefect[] {
  return lintGlossary(conceptsOf(read)).map(({ lint, term, data }) => ({
    kind: { id: lint.id, level: lint.level },
    point: { line: term.location?.line ?? 1, column: term.location?.column ?? 1 },
    data,
  }));
}

function conceptsOf(read: () => Glossary): Glossary["concepts"] {
  try {
    return read().concepts;
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}
