// A glossary table is named for its subject field.

/** The name of the file without folder and extension: `glossary/peru.csv` -> `peru`. */
export function fileStem(path: string): string {
  const name = path.split(/[/\\]/u).at(-1) ?? "";
  return name.replace(/(?<=.)\.[^.]*$/u, "");
}
