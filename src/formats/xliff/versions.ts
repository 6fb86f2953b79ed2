/** The versions of XLIFF that are written, the usual one first. */
export const xliffVersions: readonly string[] = ["2.1", "2.0", "1.2"];
