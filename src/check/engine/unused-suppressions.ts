// Reports suppressions that suppress nothing, under a rule of the engine's own.

import type { Translate } from "../../messages/translator.ts";
import type { Finding, Level, RuleDescription } from "../../model/finding.ts";
import { fingerprint } from "../fingerprint.ts";
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
  { suppression, ruleId }: UnusedSuppression,
  context: {
    /** Tells a rule that found nothing from a name that is not a rule. */
    readonly known: boolean;
    readonly level: Level;
    readonly translate: Translate;
  },
): Finding {
  const messageId = context.known ? "unused" : "unknownRule";
  const { path, line, column } = suppression.location;
  const place = { path, line, column, endLine: line, endColumn: column, text: "" };
  const id = fingerprint(
    [unusedSuppressionId, ruleId, suppression.reason, suppression.side].join("\u0000"),
    0,
  );
  return {
    ruleId: unusedSuppressionId,
    level: context.level,
    confidence: 1,
    message: context.translate.dynamic(`rules.${unusedSuppressionId}.${messageId}`, {
      rule: ruleId,
    }),
    messageId,
    data: { rule: ruleId },
    ...(suppression.side === "source" ? { source: place } : { target: place }),
    suggestions: [],
    asked: { id, kind: "same", key: "" },
    fingerprint: id,
  };
}
