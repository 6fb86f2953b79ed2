// What a rule looks for, as Markdown: what docs/rules.md says of it, without what was measured.

import type { Translate } from "../../messages/translator.ts";
import { rules } from "../../rules/index.ts";
import type { Rule, RuleExample } from "../../rules/rule.ts";

export const ruleIds: readonly string[] = rules.map(({ meta }) => meta.id);

/** `undefined` for a rule that there is not. */
export function rulePage(id: string, translate: Translate): string | undefined {
  const rule: Rule | undefined = rules.find(({ meta }) => meta.id === id);
  if (rule === undefined) return undefined;
  const { issueType, level, off } = rule.meta;
  const examples: readonly RuleExample[] = rule.examples;
  const lines = [
    `# ${id}`,
    "",
    translate.dynamic(`rules.${id}.description`),
    "",
    `- ITS 2.0: ${issueType}`,
    `- ${translate("mcp.level")}: ${level === "confidence" ? translate("mcp.byConfidence") : translate(`levels.${level}`)}`,
    ...(off === undefined ? [] : [`- ${translate("mcp.offByDefault")}`]),
    "",
    `## ${translate("mcp.found")}`,
    ...examples.filter(({ expect }) => expect.length > 0).flatMap(unitLines),
    "",
    `## ${translate("mcp.notFound")}`,
    ...examples.filter(({ expect }) => expect.length === 0).flatMap(unitLines),
  ];
  return `${lines.join("\n")}\n`;
}

function unitLines({ units }: RuleExample): readonly string[] {
  return [
    "",
    ...units.flatMap(([source, target]) => [`> ${source ?? "—"}  `, `> ${target ?? "—"}`]),
  ];
}
