// Where texts that were dropped are thought to lie, and what people call them.

const folder = ".glosa/dropped/";

/** Relative to the project: a folder that no file of it is in. */
export function droppedFolder(count: number): string {
  return `${folder}${count}`;
}

/** A path of the project as it is; of a dropped text only its name. */
export function shownName(path: string): string {
  return path.replace(/^\.glosa[/\\]dropped[/\\]\d+[/\\]/u, "");
}
