// Which side wins when the glossary and an imported file disagree about a term.

export const conflictPolicies = ["keep", "replace", "both"] as const;
/** keep: the glossary's version; replace: the file's; both: the file's concept becomes a separate one. */
export type ConflictPolicy = (typeof conflictPolicies)[number];
