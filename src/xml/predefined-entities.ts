/** The entities that every XML file has (XML 1.0, 4.6), by name. */
export const predefinedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
