import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../src/strings/unified-diff.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";

function applied(path: string, before: string, after: string): string {
  const folder = temporaryFolder({});
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), before);
  const input = unifiedDiff(path, before, after);
  execFileSync("git", ["apply", "--unidiff-zero", "-"], { cwd: folder, input, stdio: "pipe" });
  return readFileSync(join(folder, path), "utf8");
}

const line = fc.constantFrom("a\n", "b\n", "c\n", "d\r\n", "\n", "ñ\rx\n");
const lines = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("", "end", "otro final"))
  .map(([all, last]) => all.join("") + last);

/** Lines that the patch takes away and adds. */
function changesIn(patch: string): number {
  return patch.split("\n").filter((each) => /^[-+](?!-- |\+\+ )/u.test(each)).length;
}

describe("a unified diff", () => {
  it("shows three lines around a change", () => {
    const text = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((each) => `${each}\n`).join("");
    expect(unifiedDiff("es/puno.md", text, text.replace("5", "cinco"))).toBe(`--- a/es/puno.md
+++ b/es/puno.md
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+cinco
 6
 7
 8
`);
  });

  it("is empty if nothing changes", () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(unifiedDiff("x", text, text)).toBe("");
      }),
    );
  });

  it("is applied by git, whatever the lines", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        // An empty file is another kind of change to git: one that is created or deleted.
        fc.pre(before !== after && before !== "" && after !== "");
        expect(applied("es/puno.md", before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it("never takes away and adds the same number of lines as a rewrite if a line stays", () => {
    const before = "a\nb\nc\nd\n";
    expect(changesIn(unifiedDiff("x", before, "b\nd\n"))).toBe(2);
    expect(changesIn(unifiedDiff("x", before, "a\nx\nb\nc\nd\ny\n"))).toBe(2);
  });

  it.each([
    "con espacio.md",
    "año/ñandú.md",
    'a "quoted" name.md',
    "tab\there.md",
    "back\\slash.md",
  ])("names a file so that git finds it: %s", (path) => {
    expect(applied(path, "uno\n", "dos\n")).toBe("dos\n");
  });

  it("is quick for a long text with many changes", () => {
    const all = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`);
    const after = all.map((each, index) => (index % 100 === 0 ? each.toUpperCase() : each));
    const started = performance.now();
    expect(changesIn(unifiedDiff("x", all.join(""), after.join("")))).toBe(400);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
