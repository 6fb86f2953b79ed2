// A unified diff taken apart.

export interface DiffLine {
  readonly kind: "added" | "removed" | "same" | "place";
  /** Without its mark. */
  readonly text: string;
}

/** The names of the files and the remark on a missing line feed are left out: the page says which file it is. */
export function diffLines(diff: string): DiffLine[] {
  const lines = diff.split("\n");
  if (lines.at(-1) === "") lines.pop();
  let inside = false;
  return lines.flatMap((line): DiffLine[] => {
    if (line.startsWith("@@")) {
      inside = true;
      return [{ kind: "place", text: line }];
    }
    if (!inside || line.startsWith("\\")) return [];
    const text = line.slice(1);
    if (line.startsWith("+")) return [{ kind: "added", text }];
    return [{ kind: line.startsWith("-") ? "removed" : "same", text }];
  });
}
