// Reports suppressions that suppress nothing, or no longer, under a rule of the engine's own.

import type { Translate } from "../../messages/translator.ts";
import type { Finding, Level, RuleDescription } from "../../model/finding.ts";
import { fingerprint } from "../../strings/fingerprint.ts";
import type { UnusedSuppression } from "../suppressions.ts";

export const unusedSuppressionId = "suppression-unused";

export function describeUnusedSuppression(translate: Translate): RuleDescription {
  return {
    id: unusedSuppressionId,
    description: translate.dynamic(`rules.${unusedSuppressionId}.description`),
    issueType: "inconsistency",
  };
}

export function unusedSuppressionFinding(
  { suppression, ruleId, why }: UnusedSuppression,
  context: {
    /** Tells a rule that found nothing from a name that is not a rule. */
    readonly known: boolean;
    /** As configured; by itself a warning where a finding is back, otherwise a note. */
    readonly level: Level | undefined;
    readonly translate: Translate;
  },
): Finding {
  const messageId = context.known ? why : "unknownRule";
  const { until } = suppression;
  const data = { rule: ruleId, ...(until !== undefined && { until }) };
  const { path, line, column } = suppression.location;
  const place = { path, line, column, endLine: line, endColumn: column, text: "" };
  const id = fingerprint(
    [
      unusedSuppressionId,
      ruleId,
      suppression.reason,
      suppression.side,
      ...lapsedBy(why, until),
    ].join("\u0000"),
    0,
  );
  return {
    ruleId: unusedSuppressionId,
    level:
      context.level ?? (messageId === "unused" || messageId === "unknownRule" ? "note" : "warning"),
    confidence: 1,
    message: context.translate.dynamic(`rules.${unusedSuppressionId}.${messageId}`, data),
    messageId,
    data,
    ...(suppression.side === "source" ? { source: place } : { target: place }),
    suggestions: [],
    asked: { id, kind: "same", key: "" },
    fingerprint: id,
  };
}

/** Another day is another decision; a comment without one keeps its fingerprint. */
function lapsedBy(why: UnusedSuppression["why"], until = ""): readonly string[] {
  return why === "unused" ? [] : [why, until];
}
