// Rules of the engine's own, which no document is handed to: set like the others.

import { glossaryRuleId } from "./glossary-findings.ts";
import { unusedSuppressionId } from "./unused-suppressions.ts";

interface EngineRule {
  readonly meta: { readonly id: string };
  readonly options: Readonly<Record<string, never>>;
}

export const engineRules: readonly EngineRule[] = [glossaryRuleId, unusedSuppressionId].map(
  (id) => ({ meta: { id }, options: {} }),
);
