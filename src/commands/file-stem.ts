// The name of a file without folder and extension: a glossary file is named for its subject field.

const lastName = /([^/\\]*?)(?:\.[^./\\]*)?$/u;

/** `glossary/protest.csv` -> `protest`. */
export function fileStem(path: string): string {
  return lastName.exec(path)?.[1] ?? "";
}
