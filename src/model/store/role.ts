// What somebody may do with a memory or a glossary of the team store.

/** Each may do what those before it may: read; add and change units, propose concepts; decide concepts; everything. */
export const roles = ["reader", "translator", "terminologist", "admin"] as const;
export type Role = (typeof roles)[number];
