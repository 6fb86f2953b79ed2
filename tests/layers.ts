// The layer table of the house (CONTRIBUTING.md): which folder of src/ may import which, and within a
// folder which room. architecture.test.ts holds the code to it, and to the folders on disk.

export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  strings: ["model"],
  languages: ["model", "strings"],
  text: ["model", "strings", "languages"],
  xml: ["model"],
  messages: ["model", "strings"],
  terms: ["model", "strings", "languages", "text"],
  memory: ["model", "strings", "languages", "text"],
  align: ["model", "strings", "languages", "text", "terms"],
  formats: ["model", "strings", "languages", "text", "xml"],
  doctor: ["model", "strings", "text", "xml", "formats"],
  rules: ["model", "strings", "languages", "text", "terms"],
  check: ["model", "strings", "languages", "text", "messages", "terms", "rules"],
  reporters: ["model", "strings", "messages"],
  project: [
    "model",
    "strings",
    "languages",
    "text",
    "xml",
    "messages",
    "terms",
    "memory",
    "align",
    "formats",
    "doctor",
    "rules",
    "check",
    "reporters",
  ],
  session: [
    "model",
    "strings",
    "languages",
    "text",
    "messages",
    "terms",
    "memory",
    "align",
    "formats",
    "rules",
    "check",
    "project",
  ],
  commands: [
    "model",
    "strings",
    "languages",
    "text",
    "xml",
    "messages",
    "terms",
    "memory",
    "align",
    "formats",
    "doctor",
    "rules",
    "check",
    "reporters",
    "project",
    "session",
  ],
};

/**
 * Which room of a folder may import which other; "" is the folder itself. Folders that are not named here
 * have a room per thing they hold (a format, a command), and those are held apart by tests of their own.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  languages: {
    expressions: [],
    en: ["", "quantities", "places", "expressions"],
    es: ["", "quantities", "places", "expressions"],
    places: ["", "es"],
    quantities: ["en", "es"],
    "": ["en", "es", "quantities", "places"],
  },
  text: { "": [], numbers: [""] },
  terms: {
    patterns: [],
    recognition: ["patterns"],
    ladder: ["patterns", "recognition"],
    names: ["patterns", "recognition"],
    verdicts: ["", "patterns", "recognition", "ladder", "names"],
    renderings: ["", "patterns", "recognition", "ladder", "names", "verdicts"],
    glossary: ["patterns"],
    "": ["patterns", "recognition", "ladder", "names", "verdicts", "renderings", "glossary"],
  },
  rules: { style: [""], "": ["style"] },
  memory: {
    "": [],
    index: [],
    compare: ["index"],
    search: ["", "index", "compare"],
    edit: ["", "index", "compare"],
  },
  project: {
    disk: [],
    config: ["disk"],
    bitext: ["disk", "config"],
    glossary: ["disk", "config"],
    memory: ["disk", "config"],
    export: ["disk", "config"],
  },
  session: {
    held: [],
    check: ["held"],
    glossary: ["held", "check"],
    memory: ["held"],
    "": ["held", "check", "glossary", "memory"],
  },
};

/** Folders whose files may import `node:` modules, beside cli.ts. */
export const nodeFolders: readonly string[] = ["project"];
