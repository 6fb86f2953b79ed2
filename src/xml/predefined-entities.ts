/** The entities that every XML file has (XML 1.0, 4.6), by their names. */
export const predefinedEntities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  }),
);
