// What holds where the glossary and a file brought into it say different things of a term.

export const conflictPolicies = ["keep", "replace", "both"] as const;
/** keep: what the glossary says; replace: what the file says; both: the file's concept becomes one of its own. */
export type ConflictPolicy = (typeof conflictPolicies)[number];
