import { expect, it } from "vitest";
import { diffLines } from "../../../web/glossary/diff-lines.ts";

it("takes a diff apart, without the names of the files", () => {
  const diff = [
    ...["--- a/glossary/protest.csv", "+++ b/glossary/protest.csv", "@@ -1,3 +1,3 @@"],
    ...[" id,en,es", "---a,old,", "+--a,new,", " b,,c", "\\ No newline at end of file", ""],
  ].join("\n");
  expect(diffLines(diff)).toEqual([
    { kind: "place", text: "@@ -1,3 +1,3 @@" },
    { kind: "same", text: "id,en,es" },
    { kind: "removed", text: "--a,old," },
    { kind: "added", text: "--a,new," },
    { kind: "same", text: "b,,c" },
  ]);
  expect(diffLines("")).toEqual([]);
});
