// The names of the rule sets that glosa.json can extend.

export const ruleSetNames = ["recommended", "strict", "journalism-es", "ui-strings"] as const;
export type RuleSetName = (typeof ruleSetNames)[number];
