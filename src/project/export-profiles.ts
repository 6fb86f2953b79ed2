// What each tool is given by `glosa export`: which files, where in its folder.

/** A file of an export: what goes in, in which format, under which name. */
export interface ExportFile {
  readonly content: "memory" | "terms" | "glossary";
  readonly format: "tmx" | "csv" | "omegat";
  /** Relative to the output folder. */
  readonly path: string;
}

export interface ExportProfile {
  readonly name: string;
  readonly files: readonly ExportFile[];
}

export const exportProfiles: readonly ExportProfile[] = [
  {
    name: "generic",
    files: [
      { content: "memory", format: "tmx", path: "memory.tmx" },
      { content: "terms", format: "tmx", path: "glossary.tmx" },
      { content: "glossary", format: "csv", path: "glossary.csv" },
      { content: "glossary", format: "omegat", path: "glossary.txt" },
    ],
  },
  {
    // The folders of an OmegaT project: what is in tm/ and glossary/ is loaded when the project opens.
    name: "omegat",
    files: [
      { content: "memory", format: "tmx", path: "tm/memory.tmx" },
      { content: "glossary", format: "omegat", path: "glossary/glossary.txt" },
    ],
  },
];

export const exportProfileNames: readonly string[] = exportProfiles.map((profile) => profile.name);
