// What to do with a source that two memories translate differently.

export const mergePolicies = ["both", "newest", "first"] as const;
/**
 * both: every translation is kept; newest: that of the later date, else of the earlier file; first: that of the
 * earlier file.
 */
export type MergePolicy = (typeof mergePolicies)[number];
