// The names of the rule sets that glosa.json can extend.

export const ruleSetNames = ["recommended", "strict", "journalism-es", "ui-strings"] as const;
export type RuleSetName = (typeof ruleSetNames)[number];

/** The lowest level that a rule set gives to what a rule finds: it raises notes and leaves errors. */
export type AtLeast = "at-least-warning";
