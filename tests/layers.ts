// The layer table of the house (CONTRIBUTING.md): which folder of src/ may import which.
// architecture.test.ts holds the code to it, and to the folders on disk.

export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  xml: ["model"],
  messages: ["model"],
  terms: ["model", "text"],
  memory: ["model", "text"],
  align: ["model", "text", "terms"],
  formats: ["model", "text", "xml"],
  doctor: ["model", "text", "xml", "formats"],
  rules: ["model", "text", "terms"],
  check: ["model", "text", "messages", "terms", "rules"],
  reporters: ["model", "messages"],
  project: [
    "model",
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
  commands: [
    "model",
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
  ],
};

/** Folders whose files may import `node:` modules, beside cli.ts. */
export const nodeFolders: readonly string[] = ["project"];
